import { Duration } from '../values/duration.ts';
import { nominalMilliseconds } from './ratio.ts';

/** The intervals that monitors usually have, longest first. */
const USUAL = [
    Duration.of(5, 'minute'),
    Duration.of(1, 'minute'),
    Duration.of(30, 'second'),
    Duration.of(15, 'second'),
    Duration.of(10, 'second'),
    Duration.of(5, 'second'),
    Duration.of(1, 'second'),
];

/**
 * What samples at an interval can show of a downtime budget: with none in it a whole outage can pass between two
 * samples and break the promise unseen; with one, a single failed sample cannot be told from a breach.
 */
export function coverageOf(budget: Duration, interval: Duration): 'none' | 'one sample' | 'enough' | undefined {
    const [whole, step] = [nominalMilliseconds(budget), nominalMilliseconds(interval)];
    if (whole === undefined || step === undefined) return undefined;
    if (step.gt(whole)) return 'none';
    return step.times(2).gt(whole) ? 'one sample' : 'enough';
}

/** The longest usual interval of which two samples fit into a budget; undefined for less than two seconds. */
export function intervalFor(budget: Duration): Duration | undefined {
    return USUAL.find((interval) => coverageOf(budget, interval) === 'enough');
}
