import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../../language/model/composed.ts';
import type { Header } from '../../language/model/contract.ts';
import type { Declaration, DeclarationBase, DeclarationKind } from '../../language/model/declaration.ts';
import type { EventType, Metric, MetricType, Unit } from '../../language/model/library.ts';
import type { Named, OfKind } from '../../language/model/named.ts';
import type { Ref } from '../../language/model/reference.ts';
import type { Scaling, Tier, TierPrice } from '../../language/model/scaling.ts';
import type { Notice, Processing } from '../../language/model/security.ts';
import type {
    Allowance,
    Calendar,
    Dependency,
    Fee,
    Maintenance,
    Price,
    Priority,
    Service,
    Weekday,
    WeeklyHours,
} from '../../language/model/service.ts';
import type {
    Band,
    Bound,
    Cap,
    Cell,
    Claim,
    Credit,
    CreditSchedule,
    Monitor,
    Objective,
    Report,
    Row,
    Sla,
} from '../../language/model/sla.ts';
import type { Span, Written } from '../../language/model/source.ts';
import type { Value } from '../../language/model/value.ts';
import type { Commitment, Vendor } from '../../language/model/vendor.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { Duration, type DurationUnit } from '../../language/values/duration.ts';
import { Percent } from '../../language/values/percent.ts';
import { parseWindow, type Window } from '../../language/values/window.ts';

/** Small builders of model objects: plain data without source text. What is not given is left out. */

export const nowhere: Span = { file: 'test:/contract.mspc', start: 0, end: 0 };

export function written<T>(value: T): Written<T> {
    return { value, span: nowhere };
}

export function ref<T extends Named>(target: T): Ref<T> {
    return { text: target.name.value, span: nowhere, target };
}

export function refs<T extends Named>(...targets: readonly T[]): readonly Ref<T>[] {
    return targets.map(ref);
}

/** A name that nothing has. */
export function unknown<T extends Named>(text = 'Unknown'): Ref<T> {
    return { text, span: nowhere, target: undefined };
}

// ---------------------------------------------------------------- values

export function decimal(text: string | number): Decimal {
    return Decimal.of(text);
}

export function percent(text: string): Percent {
    return must(Percent.parse(text), text);
}

export function duration(text: string): Duration {
    return must(Duration.parse(text), text);
}

export function window(text: string): Window {
    return must(parseWindow(text), text);
}

export function date(text: string): Temporal.PlainDate {
    return Temporal.PlainDate.from(text);
}

/** `99.9%`, `4 hours`, `5`, or with a unit given `5` of it. */
export function value(text: string, unit?: Unit, per?: DurationUnit): Value {
    const share = Percent.parse(text);
    if (share) return { type: 'percent', span: nowhere, percent: share };
    const length = Duration.parse(text);
    if (length) return { type: 'duration', span: nowhere, duration: length };
    if (unit) return { type: 'amount', span: nowhere, amount: decimal(text), unit: ref(unit), per };
    return { type: 'number', span: nowhere, amount: decimal(text) };
}

// ---------------------------------------------------------------- library

export function metric(name: string, type: MetricType, better?: 'higher' | 'lower'): Metric {
    const none = { numerator: undefined, denominator: undefined, from: undefined, to: undefined };
    return { kind: 'metric', ...base(name), type: written(type), better, ...none };
}

export function unit(name: string, minorUnits?: number): Unit {
    return { kind: 'unit', ...base(name), plural: undefined, minorUnits };
}

export function eventType(name: string): EventType {
    return { kind: 'event', ...base(name) };
}

export const availability = metric('Availability', 'time share', 'higher');
export const responseTime = metric('ResponseTime', 'timer', 'lower');
export const usd = unit('USD', 2);
export const eur = unit('EUR', 2);
export const seats = unit('Seat');

// ---------------------------------------------------------------- declarations

/** A contract of these declarations; the one header among them, if any, is its header. */
export function contract(...declarations: readonly Declaration[]): Contract {
    const all = <K extends DeclarationKind>(kind: K) =>
        declarations.filter((each): each is Extract<Declaration, OfKind<K>> => each.kind === kind);
    const header = declarations.find((each) => each.kind === 'contract');
    return { uri: nowhere.file, header, declarations, all, broughtBy: () => undefined, allowances: [] };
}

export function header(parts: Partial<Header> = {}): Header {
    return {
        kind: 'contract',
        ...base('Agreement'),
        number: undefined,
        provider: undefined,
        client: undefined,
        effective: undefined,
        term: undefined,
        renewal: undefined,
        terminations: [],
        currency: undefined,
        law: undefined,
        zone: undefined,
        hours: undefined,
        subjectTo: [],
        incorporates: [],
        precedence: [],
        review: undefined,
        ...parts,
    };
}

/** `effective 2026-01-01`, `term 36 months`, `renews for 12 months [once] unless notice of 90 days` */
export function termHeader(effective: string, term: string, renews?: string, notice?: string, once = false): Header {
    return header({
        effective: written(date(effective)),
        term: written(duration(term)),
        renewal:
            renews === undefined
                ? undefined
                : {
                      span: nowhere,
                      length: written(duration(renews)),
                      once: once ? nowhere : undefined,
                      notice: notice === undefined ? undefined : written(duration(notice)),
                      by: undefined,
                  },
    });
}

export function calendar(name: string, parts: Partial<Calendar> = {}): Calendar {
    return { kind: 'calendar', ...base(name), zone: undefined, open: [], openOutside: [], closed: [], ...parts };
}

/** `mon-fri 08:00-18:00` by its days and hours. */
export function hours(days: readonly Weekday[], from: number, to: number): WeeklyHours {
    return { span: nowhere, days, from: from * 60, to: to * 60 };
}

export const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

export function service(name: string, parts: Partial<Service> = {}): Service {
    const none = { hours: undefined, includes: [], excludes: [], dependsOn: [], quantity: undefined, fees: [] };
    return { kind: 'service', ...base(name), ...none, ...parts };
}

/** One item of `depends on`: the suppliers of which one suffices. */
export function dependency(...alternatives: readonly (Service | Vendor)[]): Dependency {
    return { span: nowhere, alternatives: refs(...alternatives) };
}

export function quantity(amount: number, of: Unit): NonNullable<Service['quantity']> {
    return { span: nowhere, amount: written(decimal(amount)), unit: ref(of) };
}

export function priority(name: string, rank: number, parts: Partial<Priority> = {}): Priority {
    return { kind: 'priority', ...base(name), hours: undefined, rank, ...parts };
}

export function price(amount: string, per?: DurationUnit, of?: Unit, currency: Unit = usd): Price {
    return {
        span: nowhere,
        amount: written(decimal(amount)),
        currency: ref(currency),
        unit: of && ref(of),
        per: per && written(per),
    };
}

export function fee(name: string, amount?: Price, parts: Partial<Fee> = {}): Fee {
    return {
        kind: 'fee',
        ...base(name),
        amount: amount && { type: 'price', ...amount },
        minimum: undefined,
        indexed: undefined,
        invoiced: undefined,
        due: undefined,
        rates: [],
        increment: undefined,
        prepaid: undefined,
        late: undefined,
        ...parts,
    };
}

/** `10% of HostingFee` */
export function shareOfFee(name: string, share: string, of: Fee): Fee {
    return fee(name, undefined, {
        amount: { type: 'share', span: nowhere, percent: written(percent(share)), of: ref(of) },
    });
}

/** `8 hours monthly` */
export function allowance(length: string, over: string): Allowance {
    return { span: nowhere, duration: written(duration(length)), window: written(window(over)) };
}

export function maintenance(name: string, atMost?: Allowance): Maintenance {
    const none = { during: [], zone: undefined, notice: undefined };
    return { kind: 'maintenance', ...base(name), ...none, atMost };
}

export function vendor(name: string, parts: Partial<Vendor> = {}): Vendor {
    return {
        kind: 'vendor',
        ...base(name),
        provides: [],
        subprocessor: undefined,
        commitments: [],
        notifications: [],
        certified: [],
        reported: [],
        agreementUntil: undefined,
        claimWithin: undefined,
        risk: undefined,
        access: [],
        monitoredEvery: undefined,
        locatedIn: [],
        ...parts,
    };
}

export function commitment(of: Metric, bound: Bound, what: string, over?: string): Commitment {
    return {
        span: nowhere,
        metric: ref(of),
        percentile: undefined,
        priority: undefined,
        bound,
        value: value(what),
        window: over === undefined ? undefined : written(window(over)),
        requires: [],
    };
}

/** A vendor that commits an availability. */
export function committing(name: string, share: string): Vendor {
    return vendor(name, { commitments: [commitment(availability, 'at least', share, 'monthly')] });
}

// ---------------------------------------------------------------- service levels

type PromiseParts = Partial<Omit<Objective, 'kind' | 'span' | 'name' | 'metric' | 'sla'>>;

/** An objective of no sla yet: `sla` takes it in. */
export function objective(name: string, of: Metric, parts: PromiseParts = {}): Objective {
    return { kind: 'objective', span: nowhere, name: written(name), ...promise(of, parts), sla: sla('') };
}

/** `objective Uptime Availability at least 99.9%` */
export function uptime(share: string, parts: PromiseParts = {}): Objective {
    return objective('Uptime', availability, { bound: 'at least', target: value(share), ...parts });
}

/** An sla with its objectives; each comes to belong to it. */
export function sla(name: string, services: readonly Service[] = [], parts: Partial<Sla> = {}): Sla {
    const whole: Sla = {
        kind: 'sla',
        ...base(name),
        services: refs(...services),
        hours: undefined,
        measured: undefined,
        excludes: [],
        requires: [],
        pausesWhile: [],
        outagesCountFrom: undefined,
        downWhen: undefined,
        partialWindows: undefined,
        matrices: [],
        objectives: [],
        credits: [],
        cap: undefined,
        oneCreditPerIncident: undefined,
        claim: undefined,
        paidBy: undefined,
        soleRemedy: undefined,
        terminable: [],
        review: undefined,
        ...parts,
    };
    for (const each of whole.objectives) Object.assign(each, { sla: whole });
    return whole;
}

/** An sla with one matrix: a row for each priority or service, a text for each cell. */
export function matrixSla(
    name: string,
    services: readonly Service[],
    metrics: readonly Metric[],
    rows: readonly (readonly [Priority | Service, ...string[]])[],
): Sla {
    const whole = sla(name, services, {
        matrices: [{ span: nowhere, metrics: refs(...metrics), rows: [], share: undefined, sla: sla('') }],
    });
    const built = rows.map(([of, ...cells]) => row(of, metrics, cells, whole));
    const [matrix] = whole.matrices;
    if (matrix) Object.assign(matrix, { rows: built, sla: whole });
    return whole;
}

export function measured(over: string, during?: Calendar): NonNullable<Sla['measured']> {
    return { span: nowhere, window: written(window(over)), during: during && ref(during) };
}

export function claim(within: string): Claim {
    return { span: nowhere, within: written(duration(within)), by: undefined, answeredWithin: undefined };
}

export function monitor(name: string, ...watches: readonly (Objective | Cell | Row)[]): Monitor {
    const none = { every: undefined, kept: undefined, responsible: [], alerts: [] };
    return { kind: 'monitor', ...base(name), watches: refs(...watches), ...none };
}

/** `report … covers … every 1 month within 10 days` */
export function report(name: string, covers: readonly Named[], every?: string, within?: string): Report {
    return {
        kind: 'report',
        ...base(name),
        covers: refs(...covers),
        to: [],
        every: every === undefined ? undefined : written(duration(every)),
        within: within === undefined ? undefined : written(duration(within)),
        onDemand: undefined,
    };
}

// ---------------------------------------------------------------- credits

/** `10%`, `20% of cap`, `10x`, `250 USD`, `3 days` */
export function credit(text: string): Credit {
    const [, ofCap] = /^(\S+%) of cap$/.exec(text) ?? [];
    if (ofCap !== undefined) return { type: 'percent of cap', span: nowhere, percent: percent(ofCap) };
    const share = Percent.parse(text);
    if (share) return { type: 'percent', span: nowhere, percent: share };
    const [, factor] = /^(\S+)x$/.exec(text) ?? [];
    if (factor !== undefined) return { type: 'factor', span: nowhere, factor: decimal(factor) };
    const length = Duration.parse(text);
    if (length) return { type: 'duration', span: nowhere, duration: length };
    const [amount = '', currency = ''] = text.split(' ');
    return { type: 'money', span: nowhere, amount: decimal(amount), currency: ref(currency === 'EUR' ? eur : usd) };
}

export function below(bound: string, earns: string): Band {
    return { type: 'bound', span: nowhere, side: 'below', bound: value(bound), credit: credit(earns) };
}

export function above(bound: string, earns: string): Band {
    return { type: 'bound', span: nowhere, side: 'above', bound: value(bound), credit: credit(earns) };
}

export function each(what: 'miss' | 'breach', earns: string): Band {
    return { type: 'each', span: nowhere, what, credit: credit(earns) };
}

/** `each started 30 minutes credit 5%` */
export function step(size: string, earns: string, started = false): Band {
    return { type: 'step', span: nowhere, started, step: value(size), credit: credit(earns) };
}

export function cap(amount: string, over?: string): Cap {
    return { span: nowhere, amount: credit(amount), window: over === undefined ? undefined : written(window(over)) };
}

export function schedule(bands: readonly Band[], parts: Partial<CreditSchedule> = {}): CreditSchedule {
    return { span: nowhere, keyword: nowhere, objectives: [], of: undefined, bands, cap: undefined, ...parts };
}

// ---------------------------------------------------------------- scaling, notices

/** `1 to 100 at 3`; without `to` it is open. */
export function tier(from: number, to: number | undefined, at: string, currency: Unit = usd): Tier {
    return {
        span: nowhere,
        from: written(decimal(from)),
        to: to === undefined ? undefined : written(decimal(to)),
        price: written(decimal(at)),
        currency: ref(currency),
    };
}

export function tierPrice(mode: 'graduated' | 'volume', ...tiers: readonly Tier[]): TierPrice {
    return { span: nowhere, of: undefined, mode: written(mode), per: written('month'), tiers };
}

export function scaling(name: string, of: Unit, services: readonly Service[], parts: Partial<Scaling> = {}): Scaling {
    const none = { baseline: undefined, range: undefined, price: undefined, increase: undefined };
    const more = { decrease: undefined, burst: undefined, keeps: [] };
    return { kind: 'scaling', ...base(name), of: ref(of), services: refs(...services), ...none, ...more, ...parts };
}

export function processing(name: string, ...services: readonly Service[]): Processing {
    const none = {
        purpose: undefined,
        nature: [],
        data: [],
        subjects: [],
        kept: undefined,
        locatedIn: [],
        transfers: [],
    };
    return { kind: 'processing', ...base(name), ...none, services: refs(...services) };
}

/** `notice … within 48 hours` */
export function notice(name: string, on: readonly EventType[], within?: string, before?: string): Notice {
    return {
        kind: 'notice',
        ...base(name),
        on: refs(...on),
        from: undefined,
        to: [],
        within:
            within === undefined ? undefined : { span: nowhere, duration: written(duration(within)), clock: undefined },
        before: before === undefined ? undefined : written(duration(before)),
        satisfies: [],
    };
}

// ---------------------------------------------------------------- parts

function base(name: string): DeclarationBase {
    const none = { title: undefined, description: undefined, doc: undefined };
    return { span: nowhere, name: written(name), ...none, damaged: false };
}

function promise(of: Metric, parts: PromiseParts) {
    return {
        metric: ref(of),
        percentile: undefined,
        priority: undefined,
        services: [],
        forEach: undefined,
        bound: undefined,
        target: undefined,
        aim: undefined,
        share: undefined,
        window: undefined,
        excluding: [],
        roundedTo: undefined,
        ...parts,
    };
}

function row(of: Priority | Service, metrics: readonly Metric[], cells: readonly string[], whole: Sla): Row {
    const name = written(of.name.value);
    const built: Row = { kind: 'row', span: nowhere, name, of: ref(of), cells: [], sla: whole };
    const parts = of.kind === 'priority' ? { priority: ref(of) } : { services: refs(of) };
    const made = metrics.map((each, index) => {
        const text = cells[index];
        if (text === undefined || text === '-') return undefined;
        const rest = promise(each, { ...parts, target: value(text) });
        return {
            kind: 'cell' as const,
            span: nowhere,
            name: written(each.name.value),
            row: built,
            ...rest,
            sla: whole,
        };
    });
    return Object.assign(built, { cells: made });
}

function must<T>(found: T | undefined, text: string): T {
    if (found === undefined) throw new RangeError(`the test's own text cannot be read: ${text}`);
    return found;
}
