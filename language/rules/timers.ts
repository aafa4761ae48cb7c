import { Temporal } from 'temporal-polyfill';
import { compareIn } from '../analysis/compare.ts';
import type { PromiseFacts } from '../analysis/objective.ts';
import type { Contract } from '../model/composed.ts';
import type { Service } from '../model/service.ts';
import type { DurationComparison } from '../values/compare-durations.ts';

/** The services that two promises are both made for. */
export function sharedServices(one: PromiseFacts, other: PromiseFacts): readonly Service[] {
    return one.services.filter((service) => other.services.includes(service));
}

/** How the time of one promise compares with that of another for a service that both are made for. */
export function compareTargets(
    contract: Contract,
    one: PromiseFacts,
    other: PromiseFacts,
    service: Service,
): DurationComparison | undefined {
    if (one.target?.type !== 'duration' || other.target?.type !== 'duration') return undefined;
    return compareIn(
        contract,
        { duration: one.target.duration, calendar: one.hoursFor(service)?.calendar },
        { duration: other.target.duration, calendar: other.hoursFor(service)?.calendar },
    );
}

/** Whether the first of two durations is from no start the shorter one. */
export function isNeverShorter({ always, best }: DurationComparison): boolean {
    if (always !== 'mixed') return always !== 'shorter';
    return best !== undefined && Temporal.Instant.compare(best.endA, best.endB) >= 0;
}

/** Whether two promises speak of the same share of cases and the same percentile. */
export function isSameShare({ promise: one }: PromiseFacts, { promise: other }: PromiseFacts): boolean {
    return isSame(one.share?.value, other.share?.value) && isSame(one.percentile?.value, other.percentile?.value);
}

function isSame<V extends { equals(other: V): boolean }>(one: V | undefined, other: V | undefined): boolean {
    return one === undefined || other === undefined ? one === other : one.equals(other);
}

/** Whether all that a promise names is known; one that names an unknown priority is not one for all of them. */
export function isKnown({ promise }: PromiseFacts): boolean {
    return [promise.priority, promise.forEach, ...promise.services].every(
        (ref) => ref === undefined || ref.target !== undefined,
    );
}
