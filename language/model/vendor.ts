import type { Temporal } from 'temporal-polyfill';
import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import type { Window } from '../values/window.ts';
import type { AssuranceReport, Certificate } from './contract.ts';
import type { DeclarationBase } from './declaration.ts';
import type { EventType, Metric, Region } from './library.ts';
import type { Ref } from './reference.ts';
import type { Control } from './security.ts';
import type { Priority } from './service.ts';
import type { Bound } from './sla.ts';
import type { Span, Written } from './source.ts';
import type { Value } from './value.ts';

export interface Vendor extends DeclarationBase {
    readonly kind: 'vendor';
    readonly provides: readonly Written<string>[];
    readonly subprocessor: Span | undefined;
    readonly commitments: readonly Commitment[];
    readonly notifications: readonly VendorNotice[];
    readonly certified: readonly Certificate[];
    readonly reported: readonly AssuranceReport[];
    readonly agreementUntil: Written<Temporal.PlainDate> | undefined;
    readonly claimWithin: Written<Duration> | undefined;
    readonly risk: Risk | undefined;
    readonly access: readonly Access[];
    readonly monitoredEvery: Written<Duration> | undefined;
    readonly locatedIn: readonly Ref<Region>[];
}

/** `commits Availability at least 99.99% monthly requires "two zones"` */
export interface Commitment {
    readonly span: Span;
    readonly metric: Ref<Metric>;
    readonly percentile: Written<Decimal> | undefined;
    readonly priority: Ref<Priority> | undefined;
    readonly bound: Bound;
    readonly value: Value;
    readonly window: Written<Window> | undefined;
    readonly requires: readonly Written<string>[];
}

/** `notifies PersonalDataBreach within 24 hours` */
export interface VendorNotice {
    readonly span: Span;
    readonly event: Ref<EventType>;
    readonly within: Written<Duration> | undefined;
    readonly before: Written<Duration> | undefined;
}

export type RiskLevel = 'low' | 'medium' | 'high' | 'critical';

export interface Risk {
    readonly span: Span;
    readonly level: Written<RiskLevel>;
    readonly assessed: Written<Temporal.PlainDate> | undefined;
    readonly every: Written<Duration> | undefined;
}

/** `access "Production subscription" least privilege reviewed every 3 months using PrivilegedAccess` */
export interface Access {
    readonly span: Span;
    readonly to: Written<string>;
    readonly leastPrivilege: Span | undefined;
    readonly reviewedEvery: Written<Duration> | undefined;
    readonly using: readonly Ref<Control>[];
}
