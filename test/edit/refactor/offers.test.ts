import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REFACTORS, type RefactorName } from '../../../language/edit/refactor/index.ts';
import type { Refactoring } from '../../../language/edit/refactor/refactoring.ts';
import { type Project, describe as sentence } from '../../../language/index.ts';
import { type Files, FOLDER, findingsIn, made, offered, projectOf, surplus } from '../../support/refactored.ts';

/** Whatever is offered, anywhere in a real contract, brings no finding, and does the same to a text with Windows line ends. */
const folders = ['examples', 'test/corpus'].map((folder) => filesOf(folder));
const NAMES = Object.keys(REFACTORS) as RefactorName[];
/** Of the places of one refactoring in a file: each costs a check of the whole. */
const MOST = 2;
const CHOSEN = ['call-off', 'manufacturer', 'ot-', 'school', 'shipping', 'voip', 'council'];

function filesOf(folder: string): Files {
    const paths = globSync(`${folder}/*.mspc`).sort();
    return new Map(paths.map((path) => [basename(path), readFileSync(path, 'utf8')]));
}

/** Where a cursor may stand: each declaration, reference, value and prose. */
function cursorsIn(project: Project, name: string): readonly number[] {
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

function offersIn(files: Files, name: string, refactor: RefactorName): readonly Refactoring[] {
    const project = projectOf(files);
    const all = cursorsIn(project, name).flatMap((at) => offered(project, name, refactor, at));
    const byTitle = [...new Map(all.map((each) => [sentence(each.title), each])).values()];
    const step = Math.max(1, Math.ceil(byTitle.length / MOST));
    return byTitle.filter((_each, index) => index % step === 0);
}

const subjects = folders.flatMap((files) =>
    [...files.keys()]
        .filter((name) => !name.startsWith('shared') && isChosen(name))
        .map((name) => [name, files] as const),
);

/** All examples, and of the corpus those that import most, and scripts of other letters. */
function isChosen(name: string): boolean {
    return folders[0]?.has(name) === true || CHOSEN.some((each) => name.startsWith(each));
}

describe.each(subjects)('%s', (name, files) => {
    test.each(NAMES)('%s', (refactor) => {
        const offers = offersIn(files, name, refactor);
        const windows = new Map([...files].map(([each, text]) => [each, text.replaceAll('\n', '\r\n')]));
        const onWindows = offers.length > 0 ? offersIn(windows, name, refactor) : [];
        for (const [index, offer] of offers.entries()) {
            const after = made(files, offer);
            const changed = [...after.keys()].filter((each) => after.get(each) !== files.get(each));
            const known = changed.filter((each) => files.has(each));
            expect(surplus(findingsIn(after, [name]), findingsIn(files, [name])), sentence(offer.title)).toEqual([]);
            // What is found in a declaration is told of its catalogue as well.
            const before = new Set(findingsIn(files, [name, ...known]));
            expect(findingsIn(after, changed).filter((each) => !before.has(each))).toEqual([]);
            const same = onWindows[index] && made(windows, onWindows[index]);
            for (const each of changed) expect(same?.get(each)).toBe(after.get(each)?.replaceAll('\n', '\r\n'));
        }
    });
});
