import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { applyEdits } from '../../language/edit/apply.ts';
import { REFACTORS, type RefactorName } from '../../language/edit/refactor/index.ts';
import { placeIn, type Refactoring } from '../../language/edit/refactor/refactoring.ts';
import { describe, describeFinding, englishInterface, findingsOf, Project } from '../../language/index.ts';

export const FOLDER = 'file:///w/';

/** Texts by name. */
export type Files = ReadonlyMap<string, string>;

/** Files in one string, each behind `//- name`; one alone is `a.mspc`. `<|>` is the cursor. */
export function filesIn(marked: string): Files {
    const parts = marked.split(/^\/\/- (\S+)\r?\n/m);
    if (parts.length === 1) return new Map([['a.mspc', marked]]);
    return new Map(
        parts.slice(1).flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 2] ?? ''] as const] : [])),
    );
}

export function projectOf(files: Files): Project {
    const project = new Project();
    for (const [name, text] of files) project.set(FOLDER + name, text);
    for (const name of files.keys()) for (const uri of project.wanted(FOLDER + name)) project.absent(uri, 'missing');
    return project;
}

/** What is offered of one refactoring at an offset. */
export function offered(project: Project, name: string, refactor: RefactorName, start: number): readonly Refactoring[] {
    const place = placeIn(project, FOLDER + name, { start, today: TODAY });
    return place ? REFACTORS[refactor].of(place) : [];
}

/** Where a cursor may stand: each declaration, reference, value and prose. */
export function cursorsIn(project: Project, name: string): readonly number[] {
    const pieces = project.file(FOLDER + name)?.pieces ?? [];
    const spans = pieces.flatMap(({ declaration, refs, durations, prose }) => [
        ...(declaration ? [declaration.span] : []),
        ...(declaration?.kind === 'sla'
            ? [...declaration.objectives, ...declaration.matrices].map(({ span }) => span)
            : []),
        ...refs.map(({ span }) => span),
        ...durations.map(({ span }) => span),
        ...prose.map(({ span }) => span),
    ]);
    return [0, ...spans.map(({ start }) => start)];
}

/** The files after a refactoring. */
export function made(files: Files, { edits, created = [] }: Refactoring): Files {
    const all = new Map([...files, ...created.map((uri) => [uri.slice(FOLDER.length), ''] as const)]);
    const list = edits();
    for (const [name, text] of all) {
        const own = list.filter(({ file }) => file === FOLDER + name);
        all.set(name, applyEdits(text, own));
    }
    return all;
}

/** What is offered at the cursor, and the files after the first of it, those alone that it changes. */
export function refactored(marked: string, refactor: RefactorName): { titles: readonly string[]; text: string } {
    const written = filesIn(marked);
    const [name = '', text = ''] = [...written].find(([, each]) => each.includes('<|>')) ?? [...written][0] ?? [];
    const files = new Map([...written, [name, text.replace('<|>', '')]]);
    const offers = offered(projectOf(files), name, refactor, Math.max(0, text.indexOf('<|>')));
    const after = offers[0] ? made(files, offers[0]) : files;
    const changed = [...after].filter(([each, now]) => now !== files.get(each));
    const shown = changed.map(([each, now]) => (after.size === 1 ? now : `//- ${each}\n${now}`)).join('');
    return { titles: offers.map(({ title }) => describe(title, englishInterface)), text: shown };
}

/** The same with Windows line ends, which have to come out as well: the files after the first offer. */
export function refactoredText(marked: string, refactor: RefactorName): string {
    const { text } = refactored(marked, refactor);
    const windows = refactored(marked.replaceAll('\n', '\r\n'), refactor).text;
    expect(windows.replaceAll('\r\n', '\n')).toBe(text);
    expect(windows.replaceAll(/^\/\/- \S+\n/gm, '').replaceAll('\r\n', '')).not.toContain('\n');
    return text;
}

const TODAY = Temporal.PlainDate.from('2026-03-01');

/** Every finding of some files, as sentences with their file. */
export function findingsIn(files: Files, names: Iterable<string> = files.keys()): readonly string[] {
    const project = projectOf(files);
    return [...names].flatMap((name) =>
        findingsOf(project, FOLDER + name, { today: TODAY, log: rethrow }).map(
            (finding) => `${finding.severity} ${finding.code}: ${describeFinding(finding, englishInterface)}`,
        ),
    );
}

function rethrow(id: string, error: unknown): never {
    throw new Error(id, { cause: error });
}

/** What stands in the first list and not in the second, counted. */
export function surplus(some: readonly string[], others: readonly string[]): readonly string[] {
    const left = [...others];
    return some.filter((each) => {
        const index = left.indexOf(each);
        if (index >= 0) left.splice(index, 1);
        return index < 0;
    });
}
