import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REFACTORS, type RefactorName } from '../../../language/edit/refactor/index.ts';
import type { Refactoring } from '../../../language/edit/refactor/refactoring.ts';
import { englishInterface, describe as sentence } from '../../../language/index.ts';
import { cursorsIn, type Files, findingsIn, made, offered, projectOf, surplus } from '../../support/refactored.ts';

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

/** They change what is promised, as they say: other rules may speak up, but nothing is in error. */
const CHANGING: ReadonlySet<RefactorName> = new Set(['business-hours', 'draft-essentials']);

function isError(finding: string): boolean {
    return finding.startsWith('error');
}

function linesOf(text = ''): readonly string[] {
    return text.split('\n').toSorted();
}

function offersIn(files: Files, name: string, refactor: RefactorName): readonly Refactoring[] {
    const project = projectOf(files);
    const all = cursorsIn(project, name).flatMap((at) => offered(project, name, refactor, at));
    const byTitle = [...new Map(all.map((each) => [sentence(each.title, englishInterface), each])).values()];
    const step = Math.max(1, Math.ceil(byTitle.length / MOST));
    return byTitle.filter((_each, index) => index % step === 0);
}

const subjects = folders.flatMap((folder) => {
    const catalogues = [...folder].filter(([, text]) => !/^contract /m.test(text));
    const contracts = [...folder].filter(([name, text]) => /^contract /m.test(text) && isChosen(name));
    return contracts.map((each) => [each[0], new Map([...catalogues, each])] as const);
});

/** All examples, and of the corpus those that import most, and scripts of other letters. */
function isChosen(name: string): boolean {
    return folders[0]?.has(name) === true || CHOSEN.some((each) => name.startsWith(each));
}

describe.each(subjects)('%s', (name, files) => {
    test.each(NAMES)('%s', (refactor) => {
        const offers = offersIn(files, name, refactor);
        const windows = new Map([...files].map(([each, text]) => [each, text.replaceAll('\n', '\r\n')]));
        const onWindows = offers.length > 0 ? offersIn(windows, name, refactor) : [];
        const before = offers.length > 0 ? findingsIn(files, [name]) : [];
        for (const [index, offer] of offers.entries()) {
            const after = made(files, offer);
            const changed = [...after.keys()].filter((each) => after.get(each) !== files.get(each));
            const same = onWindows[index] && made(windows, onWindows[index]);
            for (const each of changed) expect(same?.get(each)).toBe(after.get(each)?.replaceAll('\n', '\r\n'));
            const found = findingsIn(after, [name]);
            expect(found.filter(isError).length, sentence(offer.title, englishInterface)).toBeLessThanOrEqual(
                before.filter(isError).length,
            );
            if (refactor === 'sort-declarations') expect(linesOf(after.get(name))).toEqual(linesOf(files.get(name)));
            if (refactor === 'split-contract') expect(surplus(before, found)).toEqual([]);
            if (CHANGING.has(refactor)) continue;
            expect(surplus(found, before), sentence(offer.title, englishInterface)).toEqual([]);
            // What is found in a declaration is told of its catalogue as well.
            const others = changed.filter((each) => each !== name);
            const known = new Set([
                ...before,
                ...findingsIn(
                    files,
                    others.filter((each) => files.has(each)),
                ),
            ]);
            expect(findingsIn(after, others).filter((each) => !known.has(each))).toEqual([]);
        }
    });
});
