import type { LimitName, Miss } from '../analysis/coverage/result.ts';
import { groupedBy } from '../analysis/memo.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Intent, Severity } from '../model/finding.ts';
import type { Requirement } from '../model/library.ts';
import type { Span, Written } from '../model/source.ts';
import type { Duration } from '../values/duration.ts';
import { SEVERITIES } from './config.ts';
import { frameworksOf, missesOf, openOf, severityOfLevel } from './coverage.ts';
import { addingLine, replacing } from './phrases.ts';
import type { Subject } from './rule.ts';

/** One number that is too loose, or missing, for one or more requirements. */
export interface MissedLimit {
    readonly span: Span;
    readonly limit: LimitName;
    readonly declaration: Declaration;
    readonly found: Written<Duration> | undefined;
    /** The strictest of what is asked. */
    readonly asked: Duration;
    readonly severity: Severity;
    readonly requirements: readonly Requirement[];
    readonly intents: readonly Intent[];
}

interface Missed {
    readonly requirement: Requirement;
    readonly miss: Miss;
    readonly severity: Severity;
}

/** The numbers in the way of open requirements, each once. */
export function missedLimits(subject: Subject): readonly MissedLimit[] {
    const all = frameworksOf(subject).flatMap((each) =>
        openOf(each).flatMap((coverage) =>
            missesOf(coverage, subject).map(({ line, miss }): Missed => {
                const isRaised = coverage.raised && line.level === 'conditional';
                return { requirement: coverage.requirement, miss, severity: severityOfLevel(line.level, isRaised) };
            }),
        ),
    );
    const byPlace = groupedBy(all, ({ miss }) => [keyOf(miss)]);
    return [...byPlace.values()].flatMap((group) => missedLimit(group, subject));
}

function keyOf({ declaration, limit, found }: Miss): string {
    const { file, start } = found?.span ?? declaration.name.span;
    return `${file} ${start} ${limit}`;
}

function missedLimit(group: readonly Missed[], { contract }: Subject): readonly MissedLimit[] {
    const [first] = group;
    if (first === undefined) return [];
    const { declaration, limit, found } = first.miss;
    const asked = strictest(
        group.map(({ miss }) => miss.asked.value),
        limit,
    );
    if (asked === undefined) return [];
    const severity = SEVERITIES.find((each) => group.some((missed) => missed.severity === each)) ?? first.severity;
    const requirements = [...new Set(group.map(({ requirement }) => requirement))];
    const span = found?.span ?? declaration.name.span;
    const isOwn = declaration.span.file === contract.uri;
    const intents = isOwn ? intentsOf(declaration, limit, found, asked) : [];
    return [{ span, limit, declaration, found, asked, severity, requirements, intents }];
}

function strictest(asked: readonly Duration[], limit: LimitName): Duration | undefined {
    const sorted = asked.toSorted((one, other) => sizeOf(one) - sizeOf(other));
    return limit === 'kept' || limit === 'before' ? sorted.at(-1) : sorted[0];
}

function sizeOf(duration: Duration): number {
    return duration.longest()?.toNumber() ?? 0;
}

/** What stands in several lines of a vendor is left to a person. */
function intentsOf(
    declaration: Declaration,
    limit: LimitName,
    found: Written<Duration> | undefined,
    asked: Duration,
): readonly Intent[] {
    if (found !== undefined) return [replacing(found.span, asked.toString())];
    if (declaration.kind === 'vendor' || declaration.kind === 'sla') return [];
    return [addingLine(declaration, limit === 'before' ? `at least  ${asked} before` : `${limit}  ${asked}`)];
}

/** A number as the line that states it: `every 3 months`. */
export function limitText(limit: LimitName, duration: Duration): string {
    return limit === 'before' ? `at least ${duration} before` : `${limit} ${duration}`;
}
