import type { Contract } from '../../model/composed.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Citation } from '../../model/reference.ts';
import type { Span, Written } from '../../model/source.ts';
import type { DurationComparison } from '../../values/compare-durations.ts';
import type { Duration } from '../../values/duration.ts';
import { governingHours } from '../calendars.ts';
import { compareIn } from '../compare.ts';
import { type Judged, supportOf } from './question.ts';
import type { LimitName, Miss } from './result.ts';

/** A number that is asked for, and the one that is stated. */
export interface Limit {
    readonly limit: LimitName;
    readonly asked: Written<Duration> | undefined;
    readonly found: Written<Duration> | undefined;
}

export interface Candidate {
    readonly declaration: Declaration;
    readonly citation?: Citation | undefined;
    /** The line that meets it, when not the declaration as a whole. */
    readonly span?: Span | undefined;
    readonly limits: readonly Limit[];
}

/** Whether a candidate keeps every limit that is asked: an unstated number keeps none, a stricter one does. */
export function judge(contract: Contract, { declaration, citation, span, limits }: Candidate): Judged {
    const misses = limits.flatMap((each) => missOf(contract, declaration, each, citation) ?? []);
    const support = { ...supportOf(declaration, citation), ...(span && { span }) };
    return { way: misses.length === 0 ? [support] : undefined, misses };
}

function missOf(
    contract: Contract,
    declaration: Declaration,
    { limit, asked, found }: Limit,
    citation: Citation | undefined,
): Miss | undefined {
    if (asked === undefined) return undefined;
    const miss = { declaration, limit, asked, found, citation };
    if (found === undefined) return { ...miss, comparison: undefined };
    const comparison = compareLimit(contract, limit, found.value, asked.value);
    return comparison?.everLonger === false ? undefined : { ...miss, comparison };
}

/** Time to act may not be longer than asked; time to keep, and to give notice before, not shorter. */
export function compareLimit(
    contract: Contract,
    limit: LimitName,
    found: Duration,
    asked: Duration,
): DurationComparison | undefined {
    const calendar = governingHours(contract, {})?.calendar;
    const mine = { duration: found, calendar };
    const theirs = { duration: asked, calendar };
    const isFloor = limit === 'kept' || limit === 'before';
    return isFloor ? compareIn(contract, theirs, mine) : compareIn(contract, mine, theirs);
}
