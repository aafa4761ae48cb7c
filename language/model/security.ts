import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import type { Party } from './contract.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Clock, EventType, Region, Topic } from './library.ts';
import type { Citation, Ref } from './reference.ts';
import type { Fee, Service } from './service.ts';
import type { Span, Written } from './source.ts';
import type { AmountValue } from './value.ts';
import type { Vendor } from './vendor.ts';

export interface Control extends DeclarationBase {
    readonly kind: 'control';
    readonly covers: readonly Ref<Topic>[];
    readonly satisfies: readonly Citation[];
    readonly appliesTo: readonly Ref<Service | Vendor>[];
    readonly responsible: readonly Ref<Party | Vendor>[];
    readonly accountable: Ref<Party> | undefined;
    readonly every: Written<Duration> | undefined;
    readonly within: Limit | undefined;
    readonly kept: Written<Duration> | undefined;
    readonly evidence: readonly Written<string>[];
    readonly review: Written<Duration> | undefined;
}

/** `within 48 hours of awareness` */
export interface Limit {
    readonly span: Span;
    readonly duration: Written<Duration>;
    readonly clock: Clock | undefined;
}

export interface Notice extends DeclarationBase {
    readonly kind: 'notice';
    readonly on: readonly Ref<EventType>[];
    readonly from: Ref<Party> | undefined;
    readonly to: readonly Ref<Party>[];
    /** After the event; a notice states either this or `before`. */
    readonly within: Limit | undefined;
    /** `at least 30 days before` the event. */
    readonly before: Written<Duration> | undefined;
    readonly satisfies: readonly Citation[];
}

export interface Processing extends DeclarationBase {
    readonly kind: 'processing';
    readonly services: readonly Ref<Service>[];
    readonly purpose: Written<string> | undefined;
    readonly nature: readonly Written<string>[];
    readonly data: readonly Ref<Topic>[];
    readonly subjects: readonly Written<string>[];
    readonly kept: Written<Duration> | undefined;
    readonly locatedIn: readonly Ref<Region>[];
    readonly transfers: readonly Written<string>[];
}

export interface Clause extends DeclarationBase {
    readonly kind: 'clause';
    readonly covers: readonly Ref<Topic>[];
    readonly satisfies: readonly Citation[];
    readonly survives: Written<Duration> | undefined;
    readonly limit: LiabilityLimit | undefined;
}

/** `limit 12 months of HostingFee or 100_000 USD whichever is greater` */
export interface LiabilityLimit {
    readonly span: Span;
    readonly alternatives: readonly LimitAmount[];
    /** With several alternatives: which of them counts. */
    readonly whichever: 'greater' | 'lower' | undefined;
}

export type LimitAmount =
    | ({ readonly type: 'money' } & Omit<AmountValue, 'type'>)
    | { readonly type: 'fees'; readonly span: Span; readonly duration: Written<Duration>; readonly of: Ref<Fee> }
    | { readonly type: 'multiple'; readonly span: Span; readonly factor: Written<Decimal>; readonly of: Ref<Clause> };
