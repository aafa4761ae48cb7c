import type { Decimal } from '../values/decimal.ts';
import type { Duration, DurationUnit } from '../values/duration.ts';
import type { Percent } from '../values/percent.ts';
import type { Window } from '../values/window.ts';
import type { Party } from './contract.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Topic, Unit } from './library.ts';
import type { Ref } from './reference.ts';
import type { Control } from './security.ts';
import type { Fee, Service } from './service.ts';
import type { Sla } from './sla.ts';
import type { Span, Written } from './source.ts';

export interface Scaling extends DeclarationBase {
    readonly kind: 'scaling';
    readonly of: Ref<Unit> | undefined;
    readonly services: readonly Ref<Service>[];
    readonly baseline: Written<Decimal> | undefined;
    readonly range: { readonly span: Span; readonly from: Written<Decimal>; readonly to: Written<Decimal> } | undefined;
    readonly price: TierPrice | undefined;
    readonly increase: ScaleStep | undefined;
    readonly decrease: ScaleStep | undefined;
    readonly burst: Burst | undefined;
    readonly keeps: readonly Ref<Sla | Control>[];
}

/** `price graduated per month { … }`: graduated prices each unit in its tier, volume all units at the last tier. */
export interface TierPrice {
    readonly span: Span;
    readonly of: Ref<Fee> | undefined;
    readonly mode: Written<'graduated' | 'volume'>;
    readonly per: Written<DurationUnit> | undefined;
    readonly tiers: readonly Tier[];
}

/** `251 to 500 at 41 USD`; an open tier (`501 and up`) has no `to`. */
export interface Tier {
    readonly span: Span;
    readonly from: Written<Decimal>;
    readonly to: Written<Decimal> | undefined;
    readonly price: Written<Decimal>;
    readonly currency: Ref<Unit>;
}

/** `decrease notice of 30 days ready within 10 days at most 10% quarterly` */
export interface ScaleStep {
    readonly span: Span;
    readonly notice: Written<Duration> | undefined;
    readonly readyWithin: Written<Duration> | undefined;
    readonly atMost: { readonly percent: Written<Percent>; readonly window: Written<Window> } | undefined;
}

/** `burst up to 20% for 30 days at 1.25x`: of the baseline. */
export interface Burst {
    readonly span: Span;
    readonly upTo: Written<Percent>;
    readonly for: Written<Duration> | undefined;
    readonly at: Written<Decimal> | undefined;
}

export interface Change extends DeclarationBase {
    readonly kind: 'change';
    readonly requestedBy: readonly Ref<Party>[];
    readonly covers: readonly Ref<Topic>[];
    readonly answeredWithin: Written<Duration> | undefined;
    readonly effectiveWithin: Written<Duration> | undefined;
}
