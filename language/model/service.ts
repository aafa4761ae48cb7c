import type { Temporal } from 'temporal-polyfill';
import type { Decimal } from '../values/decimal.ts';
import type { Duration, DurationUnit } from '../values/duration.ts';
import type { Percent } from '../values/percent.ts';
import type { Window } from '../values/window.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Unit } from './library.ts';
import type { Ref } from './reference.ts';
import type { Span, Written } from './source.ts';
import type { Vendor } from './vendor.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** `mon-fri, sat 08:00-18:00`; minutes of the day; `to` not after `from` crosses midnight; 1440 ends a day. */
export interface WeeklyHours {
    readonly span: Span;
    readonly days: readonly Weekday[];
    readonly from: number;
    readonly to: number;
}

export interface ClosedDay {
    readonly span: Span;
    readonly day: Temporal.PlainDate | { readonly month: number; readonly day: number };
    readonly reason: Written<string> | undefined;
}

export interface Calendar extends DeclarationBase {
    readonly kind: 'calendar';
    readonly zone: Written<string> | undefined;
    readonly open: readonly WeeklyHours[];
    /** `open outside BusinessHours` */
    readonly openOutside: readonly Ref<Calendar>[];
    readonly closed: readonly ClosedDay[];
}

export interface Service extends DeclarationBase {
    readonly kind: 'service';
    readonly hours: Ref<Calendar> | undefined;
    readonly includes: readonly Written<string>[];
    readonly excludes: readonly Written<string>[];
    /** All of these are needed (series); of the alternatives in each, one suffices (parallel). */
    readonly dependsOn: readonly Dependency[];
    readonly quantity: Quantity | undefined;
    readonly fees: readonly Ref<Fee>[];
}

export interface Dependency {
    readonly span: Span;
    readonly alternatives: readonly Ref<Service | Vendor>[];
}

/** `240 Seats` */
export interface Quantity {
    readonly span: Span;
    readonly amount: Written<Decimal>;
    readonly unit: Ref<Unit>;
}

export interface Priority extends DeclarationBase {
    readonly kind: 'priority';
    readonly hours: Ref<Calendar> | undefined;
    /** Its place among the priorities of its file; 0 is the most urgent. */
    readonly rank: number;
}

export interface Fee extends DeclarationBase {
    readonly kind: 'fee';
    readonly amount: FeeAmount | undefined;
    readonly minimum: Price | undefined;
    readonly indexed: Indexation | undefined;
    readonly invoiced: Invoicing | undefined;
    readonly due: Written<Duration> | undefined;
    readonly rates: readonly Rate[];
    readonly increment: Increment | undefined;
    readonly prepaid: Prepaid | undefined;
    readonly late: LateInterest | undefined;
}

/** `45 USD per Seat per month`: `unit` what it is charged for, `per` how often it recurs. */
export interface Price {
    readonly span: Span;
    readonly amount: Written<Decimal>;
    readonly currency: Ref<Unit>;
    readonly unit: Ref<Unit> | undefined;
    readonly per: Written<DurationUnit> | undefined;
}

export type FeeAmount = ({ readonly type: 'price' } & Price) | ShareOfFee;

/** `10% of HostingFee` */
export interface ShareOfFee {
    readonly type: 'share';
    readonly span: Span;
    readonly percent: Written<Percent>;
    readonly of: Ref<Fee>;
}

/** `indexed "CPI-U" at least 0% at most 3% every 12 months notice of 60 days` */
export interface Indexation {
    readonly span: Span;
    /** The word `indexed`. */
    readonly keyword: Span;
    readonly index: Written<string> | undefined;
    readonly atLeast: Written<Percent> | undefined;
    readonly atMost: Written<Percent> | undefined;
    readonly every: Written<Duration> | undefined;
    readonly notice: Written<Duration> | undefined;
}

export interface Invoicing {
    readonly span: Span;
    readonly every: Written<Duration>;
    readonly inAdvance: boolean;
}

/** `rate 1.5x outside BusinessHours`, `rate 2x on closed days of BusinessHours` */
export interface Rate {
    readonly span: Span;
    readonly factor: Written<Decimal>;
    readonly when: 'outside' | 'during' | 'closed days';
    readonly calendar: Ref<Calendar>;
}

export interface Increment {
    readonly span: Span;
    readonly step: Written<Duration>;
    readonly minimum: Written<Duration> | undefined;
}

/** `prepaid 40 WorkHours expires after 12 months rollover 50%` */
export interface Prepaid {
    readonly span: Span;
    /** The word `prepaid`. */
    readonly keyword: Span;
    readonly quantity: Quantity;
    readonly expiresAfter: Written<Duration> | undefined;
    readonly rollover: Written<Percent> | undefined;
}

/** `late 1% monthly` */
export interface LateInterest {
    readonly span: Span;
    readonly percent: Written<Percent>;
    readonly window: Written<Window>;
}

export interface Maintenance extends DeclarationBase {
    readonly kind: 'maintenance';
    readonly during: readonly WeeklyHours[];
    readonly zone: Written<string> | undefined;
    readonly notice: Written<Duration> | undefined;
    readonly atMost: Allowance | undefined;
}

/** `8 hours monthly` */
export interface Allowance {
    readonly span: Span;
    readonly duration: Written<Duration>;
    readonly window: Written<Window>;
}

export interface Exclusion extends DeclarationBase {
    readonly kind: 'exclusion';
}
