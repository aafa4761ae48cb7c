import { Temporal } from 'temporal-polyfill';
import type { Of } from '../analysis/coverage/question.ts';
import type { EventType, Requirement } from '../model/library.ts';
import type { Written } from '../model/source.ts';
import type { Duration } from '../values/duration.ts';
import { citationText, frameworksOf } from './coverage.ts';
import type { Subject } from './rule.ts';

/** A notice that a requirement looks for. */
export interface AskedNotice {
    readonly requirement: Requirement;
    readonly expected: Of<'notice'>;
}

/** The notices that requirements in force look for in this contract, met or not. */
export function askedNotices(subject: Subject): readonly AskedNotice[] {
    return frameworksOf(subject).flatMap(({ requirements }) =>
        requirements
            .filter(({ status, requirement }) => status !== 'not applicable' && requirement.level?.value !== 'proposed')
            .flatMap(({ requirement }) =>
                requirement.expects
                    .flatMap(({ alternatives }) => alternatives)
                    .flatMap((expected) => (expected.type === 'notice' ? [{ requirement, expected }] : [])),
            ),
    );
}

/** A number for the notice of an event: of a requirement, or of the client's own duty. */
export interface NoticeLimit {
    readonly event: EventType | undefined;
    readonly limit: Written<Duration>;
    readonly source: string;
}

/** By when which event is to be told: what the requirements that apply ask of notices, and the deadlines of the frameworks themselves. */
export function noticeLimits(subject: Subject): readonly NoticeLimit[] {
    const asked = askedNotices(subject).flatMap(({ requirement, expected: { event, within } }) =>
        within === undefined ? [] : [{ event: event.target, limit: within, source: citationText(requirement) }],
    );
    const deadlines = frameworksOf(subject).flatMap(({ framework }) =>
        framework.deadlines.map(({ event, duration }) => {
            return { event: event.target, limit: duration, source: framework.name.value };
        }),
    );
    return [...asked, ...deadlines];
}

/** The whole hours from one moment to another, ISO 8601 with an offset. */
export function hoursBetween(start: string, end: string): number {
    const length = Temporal.Instant.from(end).epochMilliseconds - Temporal.Instant.from(start).epochMilliseconds;
    return Math.ceil(length / 3_600_000);
}
