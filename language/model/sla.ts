import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import type { Percent } from '../values/percent.ts';
import type { Window } from '../values/window.ts';
import type { Party } from './contract.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Metric, Unit } from './library.ts';
import type { Ref } from './reference.ts';
import type { Calendar, Exclusion, Fee, Maintenance, Priority, Service } from './service.ts';
import type { Span, Written } from './source.ts';
import type { Value } from './value.ts';

export interface Sla extends DeclarationBase {
    readonly kind: 'sla';
    readonly services: readonly Ref<Service>[];
    readonly hours: Ref<Calendar> | undefined;
    readonly measured: Measurement | undefined;
    readonly excludes: readonly Ref<Maintenance | Exclusion>[];
    readonly requires: readonly Written<string>[];
    readonly pausesWhile: readonly Written<string>[];
    /** `outages count from 10 minutes`: a shorter outage does not count, that long counts whole. */
    readonly outagesCountFrom: Written<Duration> | undefined;
    readonly downWhen: DownWhen | undefined;
    readonly partialWindows: Written<'prorated' | 'available' | 'skipped'> | undefined;
    readonly matrices: readonly Matrix[];
    /** The objectives written as lines; the cells of a matrix are objectives too: see `objectivesOf`. */
    readonly objectives: readonly Objective[];
    readonly credits: readonly CreditSchedule[];
    /** Of the sum of the fees credited in this sla. */
    readonly cap: Cap | undefined;
    readonly oneCreditPerIncident: Span | undefined;
    readonly claim: Claim | undefined;
    readonly paidBy: Payment | undefined;
    readonly soleRemedy: SoleRemedy | undefined;
    readonly terminable: readonly ChronicFailure[];
    readonly review: Written<Duration> | undefined;
}

/** `measured monthly during BusinessHours` */
export interface Measurement {
    readonly span: Span;
    readonly window: Written<Window>;
    readonly during: Ref<Calendar> | undefined;
}

/** `down when ErrorRate above 5% for 1 minute` */
export interface DownWhen {
    readonly span: Span;
    readonly metric: Ref<Metric>;
    readonly side: 'above' | 'below';
    readonly value: Value;
    readonly for: Written<Duration> | undefined;
}

export type Bound = 'at least' | 'at most';

/** A promise, or with an aim alone a goal. A cell of a matrix has the same meaning: see `Cell`. */
export interface Promised {
    readonly metric: Ref<Metric>;
    /** 95 for `p95`. */
    readonly percentile: Written<Decimal> | undefined;
    readonly priority: Ref<Priority> | undefined;
    /** The services named; none means each service of the sla. */
    readonly services: readonly Ref<Service>[];
    readonly forEach: Ref<Unit> | undefined;
    /** As written; a cell leaves it to the metric's direction. */
    readonly bound: Bound | undefined;
    /** The words `at least` or `at most`. */
    readonly boundSpan?: Span | undefined;
    readonly target: Value | undefined;
    readonly aim: Value | undefined;
    readonly share: Written<Percent> | undefined;
    readonly window: Written<Window> | undefined;
    readonly excluding: readonly Ref<Maintenance | Exclusion>[];
    readonly roundedTo: Written<number> | undefined;
    readonly sla: Sla;
}

export interface Objective extends Promised {
    readonly kind: 'objective';
    readonly span: Span;
    readonly name: Written<string>;
}

/** One cell of a matrix: the objective `Row.Metric`. */
export interface Cell extends Promised {
    readonly kind: 'cell';
    readonly span: Span;
    /** The metric's name, which is the cell's name in its row; it is written at the head of the column. */
    readonly name: Written<string>;
    readonly row: Row;
}

export interface Matrix {
    readonly span: Span;
    readonly metrics: readonly Ref<Metric>[];
    readonly rows: readonly Row[];
    readonly share: Written<Percent> | undefined;
    readonly sla: Sla;
}

export interface Row {
    readonly kind: 'row';
    readonly span: Span;
    readonly name: Written<string>;
    /** What the row is for: a priority, or a service of the sla. */
    readonly of: Ref<Priority | Service>;
    /** One for each metric of the matrix in its order; undefined for `-`. */
    readonly cells: readonly (Cell | undefined)[];
    readonly sla: Sla;
}

/** `credits for Uptime of HostingFee { … }` */
export interface CreditSchedule {
    readonly span: Span;
    /** The word `credits`. */
    readonly keyword: Span;
    readonly objectives: readonly Ref<Objective | Cell | Row>[];
    readonly of: Ref<Fee> | undefined;
    readonly bands: readonly Band[];
    readonly cap: Cap | undefined;
}

export type Band =
    /** `below 99.9% credit 10%` */
    | {
          readonly type: 'bound';
          readonly span: Span;
          readonly side: 'below' | 'above';
          readonly bound: Value;
          readonly credit: Credit;
      }
    /** `each miss credit 250 USD` */
    | { readonly type: 'each'; readonly span: Span; readonly what: 'miss' | 'breach'; readonly credit: Credit }
    /** `each started 30 minutes credit 5%` */
    | {
          readonly type: 'step';
          readonly span: Span;
          readonly started: boolean;
          readonly step: Value;
          readonly credit: Credit;
      };

export type Credit = { readonly span: Span } & (
    | { readonly type: 'percent'; readonly percent: Percent }
    | { readonly type: 'percent of cap'; readonly percent: Percent }
    /** A multiple of the fee for the time lost. */
    | { readonly type: 'factor'; readonly factor: Decimal }
    | { readonly type: 'money'; readonly amount: Decimal; readonly currency: Ref<Unit> }
    /** A duration of service. */
    | { readonly type: 'duration'; readonly duration: Duration }
);

/** A credit as the language writes it: `25%`, `20% of cap`, `10x`, `250 USD`, `3 days`. */
export function creditSource(credit: Credit): string {
    switch (credit.type) {
        case 'percent':
            return credit.percent.toString();
        case 'percent of cap':
            return `${credit.percent} of cap`;
        case 'factor':
            return `${credit.factor.toSource()}x`;
        case 'money':
            return `${credit.amount.toSource()} ${credit.currency.text}`;
        case 'duration':
            return credit.duration.toString();
    }
}

/** `cap 100% monthly`: a percent of the fee for the window, money, or a duration of service. */
export interface Cap {
    readonly span: Span;
    readonly amount: Credit;
    readonly window: Written<Window> | undefined;
}

/** `claim within 30 days by "ticket" answered within 10 days`, from the end of the window. */
export interface Claim {
    readonly span: Span;
    readonly within: Written<Duration>;
    readonly by: Written<string> | undefined;
    readonly answeredWithin: Written<Duration> | undefined;
}

export interface Payment {
    readonly span: Span;
    readonly by: 'deduction' | 'refund' | 'extension';
    readonly within: Written<Duration> | undefined;
}

export interface SoleRemedy {
    readonly span: Span;
    readonly except: readonly Written<string>[];
}

/** `terminable after 3 breaches of Uptime below 99% in 6 months exercised within 30 days` */
export interface ChronicFailure {
    readonly span: Span;
    readonly after: Written<number>;
    readonly of: readonly Ref<Objective | Cell | Row>[];
    readonly threshold: { readonly side: 'below' | 'above'; readonly value: Value } | undefined;
    readonly in: Written<Duration> | undefined;
    readonly exercisedWithin: Written<Duration> | undefined;
}

export interface Monitor extends DeclarationBase {
    readonly kind: 'monitor';
    readonly watches: readonly Ref<Objective | Cell | Row>[];
    readonly every: Written<Duration> | undefined;
    readonly kept: Written<Duration> | undefined;
    /** Whose figures decide. */
    readonly responsible: readonly Ref<Party>[];
    readonly alerts: readonly Alert[];
}

/** `alert below 99.95% notify NorthOps within 5 minutes` */
export interface Alert {
    readonly span: Span;
    readonly threshold:
        | { readonly type: 'value'; readonly side: 'below' | 'above'; readonly value: Value }
        | { readonly type: 'of target'; readonly percent: Written<Percent> };
    readonly notify: Ref<Party> | undefined;
    readonly within: Written<Duration> | undefined;
}

export interface Report extends DeclarationBase {
    readonly kind: 'report';
    readonly covers: readonly Ref[];
    readonly to: readonly Ref<Party>[];
    readonly every: Written<Duration> | undefined;
    readonly within: Written<Duration> | undefined;
    readonly onDemand: Span | undefined;
}

/** Every promise of an sla in the order written: single objectives and the cells of its matrices. */
export function objectivesOf(sla: Sla): readonly (Objective | Cell)[] {
    const cells = sla.matrices.flatMap((matrix) =>
        matrix.rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)),
    );
    return [...cells, ...sla.objectives];
}

/** The single promises behind a reference that may name a whole row. */
export function promisesOf(target: Objective | Cell | Row | undefined): readonly (Objective | Cell)[] {
    if (target === undefined) return [];
    return target.kind === 'row' ? target.cells.filter((cell) => cell !== undefined) : [target];
}
