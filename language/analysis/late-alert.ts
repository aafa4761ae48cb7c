import { type Alert, type Monitor, promisesOf } from '../model/sla.ts';
import type { Value } from '../model/value.ts';
import { alertThreshold, isAfterBreach } from './alert-threshold.ts';
import type { AnyPromise, PromiseFacts } from './objective.ts';

/** What is needed of the facts of a contract. */
interface Watching {
    of(promise: AnyPromise): PromiseFacts;
    monitorsOf(promise: AnyPromise): readonly Monitor[];
}

/**
 * The first promise that an alert comes too late for, where it comes in time for none that it applies to and no other
 * alert comes before the breach.
 */
export function brokenBefore(alert: Alert, { watches }: Monitor, facts: Watching): PromiseFacts | undefined {
    const promises = watches.flatMap(({ target }) => promisesOf(target)).map((each) => facts.of(each));
    if (promises.some((promise) => isInTime(alert, promise) === true)) return undefined;
    return promises.find((promise) => isInTime(alert, promise) === false && !isWarnedOf(promise, facts));
}

function isWarnedOf(promise: PromiseFacts, { monitorsOf }: Watching): boolean {
    return monitorsOf(promise.promise).some(({ alerts }) => alerts.some((alert) => isInTime(alert, promise)));
}

/** Undefined where the alert says nothing of a breach, and where nothing can come before one. */
function isInTime(alert: Alert, promise: PromiseFacts): boolean | undefined {
    const threshold = alertThreshold(alert, promise);
    const side = promise.bound === 'at least' ? 'below' : 'above';
    if (threshold?.side !== side || promise.target === undefined || hasNoTolerance(promise.target)) return undefined;
    const isLate = isAfterBreach(threshold, promise);
    return isLate === undefined ? undefined : !isLate;
}

/** All of the cases, or none. */
function hasNoTolerance(target: Value): boolean {
    if (target.type === 'percent') return target.percent.value.gte(100) || target.percent.value.isZero();
    return (target.type === 'duration' ? target.duration.amount : target.amount).isZero();
}
