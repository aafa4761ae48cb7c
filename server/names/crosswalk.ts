import type { EventType, Expected, Framework, Requirement, Topic } from '../../language/model/library.ts';
import { LIBRARY_SCHEME, libraryNamed, libraryNames } from '../../language/names/library.ts';
import { canonicalName } from '../../language/syntax/characters.ts';

type Subject = Topic | EventType;

/** The topics and events that a requirement looks for. */
export function subjectsOf({ expects }: Requirement): readonly Subject[] {
    const all = expects.flatMap(({ alternatives }) => alternatives.flatMap(subjectsIn));
    return [...new Set(all)];
}

function subjectsIn(expected: Expected): readonly Subject[] {
    const topic = 'topic' in expected ? expected.topic?.target : undefined;
    const event = 'event' in expected ? expected.event?.target : undefined;
    return [topic, event].filter((each) => each !== undefined);
}

/**
 * The requirements that look for a topic or an event, of the library and of some frameworks besides; the library's are
 * read when first asked for.
 */
export function requirementsOn(subject: Subject, besides: readonly Framework[]): readonly Requirement[] {
    crosswalk ??= crosswalkOf(libraryFrameworks());
    const own = besides
        .filter(({ span }) => !span.file.startsWith(LIBRARY_SCHEME))
        .flatMap(({ requirements }) => requirements)
        .filter((requirement) => subjectsOf(requirement).includes(subject));
    return [...own, ...(crosswalk.get(subject) ?? [])];
}

let crosswalk: ReadonlyMap<Subject, readonly Requirement[]> | undefined;

/** Without the essentials, which are no framework that anyone is subject to. */
function libraryFrameworks(): readonly Framework[] {
    return libraryNames()
        .filter(({ kind, name }) => kind === 'framework' && name !== 'MSP-Essentials')
        .flatMap(({ name }) => libraryNamed(canonicalName(name), ['framework']))
        .filter((each) => each.kind === 'framework');
}

function crosswalkOf(frameworks: readonly Framework[]): ReadonlyMap<Subject, readonly Requirement[]> {
    const found = new Map<Subject, Requirement[]>();
    for (const requirement of frameworks.flatMap(({ requirements }) => requirements)) {
        for (const subject of subjectsOf(requirement)) {
            const list = found.get(subject);
            if (list) list.push(requirement);
            else found.set(subject, [requirement]);
        }
    }
    return found;
}
