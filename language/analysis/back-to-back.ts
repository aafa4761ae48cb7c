import type { Contract } from '../model/composed.ts';
import type { EventType } from '../model/library.ts';
import { targetsOf } from '../model/reference.ts';
import type { Notice } from '../model/security.ts';
import type { Service } from '../model/service.ts';
import type { Claim, CreditSchedule, Sla } from '../model/sla.ts';
import type { Written } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import type { Commitment, Vendor, VendorNotice } from '../model/vendor.ts';
import type { DurationComparison } from '../values/compare-durations.ts';
import type { Duration } from '../values/duration.ts';
import { type Window, windowLength } from '../values/window.ts';
import { governingHours } from './calendars.ts';
import { compareIn } from './compare.ts';
import type { DependencyGraph, Reliance } from './graph.ts';
import { compareFigures } from './magnitude.ts';
import { memoised } from './memo.ts';
import { type AnyPromise, boundOf, type PromiseFacts } from './objective.ts';

/** One promise to the client and one vendor behind a service that it is made for. */
export interface Exposure {
    readonly promise: PromiseFacts;
    readonly service: Service;
    readonly vendor: Vendor;
    /** The shortest chain of references from the service to the vendor. */
    readonly chain: readonly Reliance[];
    /** What the vendor commits for the same metric, percentile and priority: the strictest of several. */
    readonly commitment: Commitment | undefined;
    /** How that compares with what we promise. */
    readonly backing: 'none' | 'weaker' | 'as strong' | 'unknown';
    /** The vendor measures over a longer window, in which a bad month of ours can go unseen. */
    readonly isWindowLonger: boolean;
    /** What we credit when the promise is broken; nothing is known of the vendor's credits. */
    readonly credits: readonly CreditSchedule[];
}

/** What an exposure is found from. */
export interface ExposureSources {
    readonly contract: Contract;
    readonly graph: DependencyGraph;
    readonly promises: readonly PromiseFacts[];
    schedulesOf(promise: AnyPromise): readonly CreditSchedule[];
}

/** Each promise with a target against each vendor behind its services, in the order of the promises. */
export function exposures(sources: ExposureSources): readonly Exposure[] {
    return sources.promises
        .filter((promise) => promise.target !== undefined)
        .flatMap((promise) => promise.services.flatMap((service) => exposuresOf(promise, service, sources)));
}

/** The time to claim that we grant the client and that a vendor grants us, both from the end of the window. */
export interface ClaimExposure {
    readonly sla: Sla;
    readonly service: Service;
    readonly vendor: Vendor;
    readonly chain: readonly Reliance[];
    readonly ours: Claim;
    readonly theirs: Written<Duration>;
    /** Ours against the vendor's; undefined where they cannot be compared. */
    readonly comparison: DurationComparison | undefined;
    /** From some start the client's period ends after the vendor's. */
    readonly isTooShort: boolean;
}

/** The claim periods of the vendors behind the services of an sla, each vendor once for each service. */
export function claimExposures({
    contract,
    graph,
}: Pick<ExposureSources, 'contract' | 'graph'>): readonly ClaimExposure[] {
    return contract.all('sla').flatMap((sla) => {
        const ours = sla.claim;
        if (ours === undefined) return [];
        return vendorsOf(sla, graph).flatMap(({ service, vendor }) => {
            const theirs = vendor.claimWithin;
            if (theirs === undefined) return [];
            const calendar = governingHours(contract, { sla })?.calendar;
            const comparison = compareIn(
                contract,
                { duration: ours.within.value, calendar },
                { duration: theirs.value, calendar },
            );
            const chain = graph.chain(service, vendor);
            return [
                { sla, service, vendor, chain, ours, theirs, comparison, isTooShort: comparison?.everLonger ?? false },
            ];
        });
    });
}

/** One event that we report to another party, and when a vendor tells us of it. */
export interface NoticeExposure {
    readonly notice: Notice;
    readonly event: EventType;
    readonly vendor: Vendor;
    /** The vendor's notice that covers the event; undefined where it promises none. */
    readonly theirs: VendorNotice | undefined;
    /** The vendor's period against ours; undefined where they cannot be compared. */
    readonly comparison: DurationComparison | undefined;
    /**
     * The vendor may leave us no time: its `within` is from some start not shorter than ours, or its
     * `at least … before` not longer. The clocks of the two start at different moments, so this is advice.
     */
    readonly isTooSlow: boolean;
}

/** Each event of each notice against each vendor of the contract. */
export function noticeExposures(contract: Contract): readonly NoticeExposure[] {
    const vendors = contract.all('vendor');
    return contract
        .all('notice')
        .flatMap((notice) =>
            notice.on.flatMap(({ target: event }) =>
                event === undefined ? [] : vendors.map((vendor) => noticeExposure(contract, notice, event, vendor)),
            ),
        );
}

/**
 * Whether a notice of one event covers another: the same event, and for a vendor's breach also a notice of a
 * security incident or of a personal data breach (language.md §5).
 */
export function coversEvent(noticed: EventType, event: EventType): boolean {
    return noticed === event || (event.name.value === 'VendorBreach' && BREACHES.has(noticed.name.value));
}

const BREACHES: ReadonlySet<string> = new Set(['SecurityIncident', 'PersonalDataBreach']);

function exposuresOf(
    promise: PromiseFacts,
    service: Service,
    { contract, graph, schedulesOf }: ExposureSources,
): readonly Exposure[] {
    return [...graph.vendorsBehind(service)].map((vendor) => {
        const commitment = strictest(vendor.commitments.filter((each) => isSameSubject(each, promise)));
        return {
            promise,
            service,
            vendor,
            chain: graph.chain(service, vendor),
            commitment,
            backing: commitment ? backingOf(commitment, promise, service, contract) : 'none',
            isWindowLonger: isLonger(commitment?.window?.value, promise.window.window),
            credits: schedulesOf(promise.promise),
        };
    });
}

/** The same metric, percentile and priority, bound on the same side. */
function isSameSubject(commitment: Commitment, { promise, metric, priority, bound }: PromiseFacts): boolean {
    if (metric === undefined || commitment.metric.target !== metric) return false;
    if (commitment.priority?.target !== priority || commitment.bound !== (bound ?? boundOf(metric))) return false;
    const [theirs, ours] = [commitment.percentile?.value, promise.percentile?.value];
    return theirs === undefined || ours === undefined ? theirs === ours : theirs.equals(ours);
}

function strictest(commitments: readonly Commitment[]): Commitment | undefined {
    const [first, ...others] = commitments;
    return first && others.reduce((best, next) => (isStricter(next, best) ? next : best), first);
}

function isStricter(one: Commitment, other: Commitment): boolean {
    return compareFigures(one.value, other.value) === (one.bound === 'at least' ? 1 : -1);
}

function backingOf(
    commitment: Commitment,
    promise: PromiseFacts,
    service: Service,
    contract: Contract,
): Exposure['backing'] {
    const order = promise.target && orderOf(commitment, promise.target, promise, service, contract);
    if (order === undefined) return 'unknown';
    const weaker = commitment.bound === 'at least' ? order < 0 : order > 0;
    return weaker ? 'weaker' : 'as strong';
}

/** Theirs against ours: 1 where it is or can be the larger, which is the worse of a limit; -1 where it can be the smaller share. */
function orderOf(
    { value: theirs, bound }: Commitment,
    ours: Value,
    promise: PromiseFacts,
    service: Service,
    contract: Contract,
): number | undefined {
    if (ours.type !== 'duration' || theirs.type !== 'duration') return compareFigures(theirs, ours);
    const calendar = promise.hoursFor(service)?.calendar;
    const pair = [theirs.duration, ours.duration].map((duration) => ({ duration, calendar }));
    const [larger, smaller] = bound === 'at most' ? pair : pair.reverse();
    const result = larger && smaller && compareIn(contract, larger, smaller);
    const isWorse = result?.everLonger === true;
    return result && (bound === 'at most' ? Number(isWorse) : -Number(isWorse));
}

function isLonger(theirs: Window | undefined, ours: Window): boolean {
    if (theirs === undefined) return false;
    const [length, own] = [extremes(theirs).shortest, extremes(ours).longest];
    return own !== undefined && length?.gt(own) === true;
}

const extremes = memoised((window: Window) => {
    const length = windowLength(window);
    return { shortest: length.shortest(), longest: length.longest() };
});

function vendorsOf(
    sla: Sla,
    graph: DependencyGraph,
): readonly { readonly service: Service; readonly vendor: Vendor }[] {
    return [...new Set(targetsOf(sla.services))].flatMap((service) =>
        [...graph.vendorsBehind(service)].map((vendor) => ({ service, vendor })),
    );
}

function noticeExposure(contract: Contract, notice: Notice, event: EventType, vendor: Vendor): NoticeExposure {
    const covering = vendor.notifications.filter(
        ({ event: { target } }) => target !== undefined && coversEvent(target, event),
    );
    const calendar = governingHours(contract, {})?.calendar;
    const compare = (one: Duration, other: Duration) =>
        compareIn(contract, { duration: one, calendar }, { duration: other, calendar });
    const theirs = covering.find((each) => each.event.target === event) ?? soonest(covering, notice, compare);
    const [ours, period] = [notice.before?.value ?? notice.within?.duration.value, theirs && periodOf(theirs, notice)];
    const comparison = ours && period && compare(period, ours);
    const isTooSlow = notice.before ? isNotAlwaysLonger(comparison) : (comparison?.everNotShorter ?? false);
    return { notice, event, vendor, theirs, comparison, isTooSlow };
}

/** Of several notices that cover an event, the one that leaves us the most time. */
function soonest(
    covering: readonly VendorNotice[],
    notice: Notice,
    compare: (one: Duration, other: Duration) => DurationComparison | undefined,
): VendorNotice | undefined {
    return covering.reduce<VendorNotice | undefined>((best, next) => {
        const [period, least] = [periodOf(next, notice), best && periodOf(best, notice)];
        if (best === undefined || least === undefined) return best && !period ? best : next;
        return period && compare(period, least)?.always === (notice.before ? 'longer' : 'shorter') ? next : best;
    }, undefined);
}

/** A vendor's time of the kind that our notice states. */
function periodOf({ before, within }: VendorNotice, notice: Notice): Duration | undefined {
    return (notice.before ? before : within)?.value;
}

/** From some start A does not end after B. */
function isNotAlwaysLonger(comparison: DurationComparison | undefined): boolean {
    return comparison !== undefined && comparison.always !== 'longer';
}
