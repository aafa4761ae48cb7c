import type { Contract } from '../model/composed.ts';
import type { Metric } from '../model/library.ts';
import type { Named } from '../model/named.ts';
import { targetsOf } from '../model/reference.ts';
import type { Processing } from '../model/security.ts';
import type { Allowance, Priority, Service } from '../model/service.ts';
import { type CreditSchedule, type Monitor, objectivesOf, promisesOf, type Report, type Sla } from '../model/sla.ts';
import type { Percent } from '../values/percent.ts';
import {
    type ClaimExposure,
    claimExposures,
    type Exposure,
    exposures,
    type NoticeExposure,
    noticeExposures,
} from './back-to-back.ts';
import { businessCalendar, type ZoneInReach, zoneOfContract } from './calendars.ts';
import { type Composition, compositions } from './composition.ts';
import type { CreditTerms } from './credit-amount.ts';
import { type CreditedFee, creditedFee } from './credited-fee.ts';
import { type WorstCredit, worstCredit } from './credits.ts';
import {
    type DowntimeBudget,
    downtimeBudget,
    type EffectiveAvailability,
    effectiveAvailability,
} from './downtime-budget.ts';
import { type FeeFigure, type Fees, feesOf } from './fees.ts';
import { type DependencyGraph, dependencyGraph } from './graph.ts';
import { measuredMaintenance } from './measured-maintenance.ts';
import { groupedBy, lazy, memoised } from './memo.ts';
import { type AnyPromise, type PromiseFacts, promiseFacts } from './objective.ts';
import { type Term, termOf } from './term.ts';

/** What is reckoned from a contract, shared by all who ask; each answer is found when first asked for, once. */
export interface Facts {
    readonly contract: Contract;
    readonly zone: ZoneInReach;
    readonly term: Term | undefined;
    /** Every promise and goal of every sla whose names are all known: cells of matrices first, then lines, as written. */
    readonly promises: readonly PromiseFacts[];
    readonly graph: DependencyGraph;
    readonly fees: Fees;
    /** Each promise with a target against each vendor behind its services. */
    readonly exposures: readonly Exposure[];
    readonly claimExposures: readonly ClaimExposure[];
    readonly noticeExposures: readonly NoticeExposure[];
    /** The priorities that belong, by the file that declares them, most urgent first. */
    readonly prioritiesByFile: ReadonlyMap<string, readonly Priority[]>;
    of(promise: AnyPromise): PromiseFacts;
    promisesOfSla(sla: Sla): readonly PromiseFacts[];
    promisesFor(service: Service): readonly PromiseFacts[];
    slasFor(service: Service): readonly Sla[];
    processingsOf(service: Service): readonly Processing[];
    monitorsOf(promise: AnyPromise): readonly Monitor[];
    /** The reports that cover an sla, one of its promises, or a monitor that watches one. */
    reportsOn(sla: Sla): readonly Report[];
    /** The schedules that credit a promise, a row standing for all of its cells. */
    schedulesOf(promise: AnyPromise): readonly CreditSchedule[];
    /** The highest share of time that a service promises for a metric. */
    bestPromise(service: Service, metric: Metric): SharePromise | undefined;
    composition(service: Service, metric: Metric): Composition;
    /** Of a promised or aimed share of time; undefined for other metrics. */
    budget(promise: AnyPromise): DowntimeBudget | undefined;
    /** With all excluded maintenance taken as downtime; undefined where none has an `at most`. */
    effective(promise: AnyPromise): EffectiveAvailability | undefined;
    creditedFee(schedule: CreditSchedule): CreditedFee;
    /** What a schedule's fee comes to for one window of a promise. */
    creditedAmount(schedule: CreditSchedule, promise: AnyPromise): FeeFigure | undefined;
    /** What the credits of a schedule for a promise are reckoned by. */
    creditTerms(schedule: CreditSchedule, promise: AnyPromise): CreditTerms;
    worstCredit(schedule: CreditSchedule, promise: AnyPromise): WorstCredit;
}

/** What a promise is for is known: of one with an unknown name nothing can be said that its own finding does not say. */
function isSettled(promise: AnyPromise): boolean {
    const subject =
        promise.kind === 'cell'
            ? [promise.row.of]
            : [...promise.services, ...(promise.priority ? [promise.priority] : [])];
    return [promise.metric, ...subject].every((ref) => ref.target !== undefined);
}

/** A share of time that a service promises. */
export interface SharePromise {
    readonly facts: PromiseFacts;
    readonly availability: Percent;
}

/** The shared facts of a contract: the same object for the same contract. */
export const factsOf: (contract: Contract) => Facts = memoised(newFacts);

function newFacts(contract: Contract): Facts {
    const of = memoised((promise: AnyPromise) => promiseFacts(promise, contract));
    const promisesOfSla = memoised((sla: Sla) => objectivesOf(sla).filter(isSettled).map(of));
    const promises = lazy(() => contract.all('sla').flatMap(promisesOfSla));
    const graph = lazy(() => dependencyGraph(contract));
    const term = lazy(() => termOf(contract));
    const priorities = lazy(() => byFile(contract.all('priority').filter(({ name }) => name.value !== '')));
    const lookups = lookupFacts(contract, promises);
    const exposed = lazy(() => exposures({ contract, graph: graph(), promises: promises(), ...lookups }));
    const claims = lazy(() => claimExposures({ contract, graph: graph() }));
    const notices = lazy(() => noticeExposures(contract));
    return {
        contract,
        zone: zoneOfContract(contract),
        get term() {
            return term();
        },
        get promises() {
            return promises();
        },
        get graph() {
            return graph();
        },
        get exposures() {
            return exposed();
        },
        get claimExposures() {
            return claims();
        },
        get noticeExposures() {
            return notices();
        },
        get prioritiesByFile() {
            return priorities();
        },
        of,
        promisesOfSla,
        ...lookups,
        ...availabilityFacts(contract, of, lookups.promisesFor, graph),
        ...creditFacts(contract, of),
    };
}

type LookupFacts = Pick<
    Facts,
    'promisesFor' | 'slasFor' | 'processingsOf' | 'monitorsOf' | 'reportsOn' | 'schedulesOf'
>;

function lookupFacts(contract: Contract, promises: () => readonly PromiseFacts[]): LookupFacts {
    const index = lazy(() => indexesOf(contract, promises()));
    return {
        promisesFor: (service) => index().promises.get(service) ?? [],
        slasFor: (service) => index().slas.get(service) ?? [],
        processingsOf: (service) => index().processings.get(service) ?? [],
        monitorsOf: (promise) => index().monitors.get(promise) ?? [],
        reportsOn: (sla) => index().reports.get(sla) ?? [],
        schedulesOf: (promise) => index().schedules.get(promise) ?? [],
    };
}

type AvailabilityFacts = Pick<Facts, 'bestPromise' | 'composition' | 'budget' | 'effective'>;

function availabilityFacts(
    contract: Contract,
    of: Facts['of'],
    promisesFor: Facts['promisesFor'],
    graph: () => DependencyGraph,
): AvailabilityFacts {
    const bestPromise = bestPromiseOf(promisesFor);
    const composed = memoised((metric: Metric) =>
        compositions({ graph: graph(), metric, promiseOf: (service) => bestPromise(service, metric) }),
    );
    return {
        bestPromise,
        composition: (service, metric) => composed(metric)(service),
        budget: memoised((promise) => budgetOf(of(promise), contract)),
        effective: memoised((promise) => effectiveOf(of(promise), contract)),
    };
}

type CreditFacts = Pick<Facts, 'fees' | 'creditedFee' | 'creditedAmount' | 'creditTerms' | 'worstCredit'>;

function creditFacts(contract: Contract, of: Facts['of']): CreditFacts {
    const fees = feesOf(contract);
    const slaOf = lazy(
        () => new Map(contract.all('sla').flatMap((sla) => sla.credits.map((each) => [each, sla] as const))),
    );
    const fee = memoised((schedule: CreditSchedule): CreditedFee => {
        const sla = slaOf().get(schedule);
        return sla ? creditedFee(schedule, sla, fees) : { known: false, why: 'none', fees: [] };
    });
    const amount = (schedule: CreditSchedule, promise: AnyPromise) => {
        const found = fee(schedule);
        return found.known ? fees.forWindow(found.fee, of(promise).window.window, found.services) : undefined;
    };
    const terms = (schedule: CreditSchedule, promise: AnyPromise): CreditTerms => {
        const figure = amount(schedule, promise);
        return { promise: of(promise), fee: figure?.known ? figure.amount : undefined };
    };
    return {
        fees,
        creditedFee: fee,
        creditedAmount: amount,
        creditTerms: terms,
        worstCredit: (schedule, promise) => worstCredit(schedule, terms(schedule, promise)),
    };
}

function indexesOf(contract: Contract, promises: readonly PromiseFacts[]) {
    const slas = contract.all('sla');
    return {
        promises: groupedBy(promises, ({ services }) => services),
        slas: groupedBy(slas, (sla) => targetsOf(sla.services)),
        processings: groupedBy(contract.all('processing'), (each) => targetsOf(each.services)),
        monitors: groupedBy(contract.all('monitor'), (each) =>
            each.watches.flatMap(({ target }) => promisesOf(target)),
        ),
        reports: groupedBy(contract.all('report'), (each) => each.covers.flatMap(({ target }) => slasBehind(target))),
        schedules: groupedBy(
            slas.flatMap((sla) => sla.credits),
            (each) => each.objectives.flatMap(({ target }) => promisesOf(target)),
        ),
    };
}

/** The slas that a report shows by covering this. */
function slasBehind(covered: Named | undefined): readonly Sla[] {
    switch (covered?.kind) {
        case 'sla':
            return [covered];
        case 'objective':
        case 'row':
        case 'cell':
            return [covered.sla];
        case 'monitor':
            return covered.watches.flatMap(({ target }) => target?.sla ?? []);
        default:
            return [];
    }
}

function bestPromiseOf(promisesFor: (service: Service) => readonly PromiseFacts[]): Facts['bestPromise'] {
    return (service, metric) =>
        promisesFor(service)
            .flatMap((facts) => sharePromise(facts, metric) ?? [])
            .reduce<SharePromise | undefined>((best, next) => (isHigher(next, best) ? next : best), undefined);
}

function sharePromise(facts: PromiseFacts, metric: Metric): SharePromise | undefined {
    const { target, bound } = facts;
    if (facts.metric !== metric || bound !== 'at least' || target?.type !== 'percent') return undefined;
    return { facts, availability: target.percent };
}

function isHigher(one: SharePromise, other: SharePromise | undefined): boolean {
    return other === undefined || one.availability.compare(other.availability) > 0;
}

function budgetOf(facts: PromiseFacts, contract: Contract): DowntimeBudget | undefined {
    const value = facts.target ?? facts.promise.aim;
    if (facts.type !== 'time share' || value?.type !== 'percent') return undefined;
    return downtimeBudget({
        target: value.percent,
        window: facts.window.window,
        lowerIsBetter: facts.bound === 'at most',
        during: facts.during && businessCalendar(facts.during, contract),
        from: contract.header?.effective?.value,
        allowances: allowancesOf(facts, contract),
    });
}

function effectiveOf(facts: PromiseFacts, contract: Contract): EffectiveAvailability | undefined {
    const allowances = allowancesOf(facts, contract);
    const { target, type, bound } = facts;
    if (type !== 'time share' || target?.type !== 'percent' || bound !== 'at least') return undefined;
    return allowances.length === 0 ? undefined : effectiveAvailability(target.percent, allowances);
}

function allowancesOf(facts: PromiseFacts, contract: Contract): readonly Allowance[] {
    return measuredMaintenance(facts, contract).flatMap(({ atMost }) => atMost ?? []);
}

function byFile(priorities: readonly Priority[]): ReadonlyMap<string, readonly Priority[]> {
    const ranked = [...priorities].sort((one, other) => one.rank - other.rank);
    return groupedBy(ranked, (priority) => [priority.span.file]);
}
