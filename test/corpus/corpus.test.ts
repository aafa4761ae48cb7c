import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { describeFinding, englishInterface, type Finding, findingsOf, Project } from '../../language/index.ts';
import { draw, drawnIn } from '../support/drawn.ts';

/** Complete contracts, as people write them. Every finding outside `compliance/` is drawn under its line. */
const FOLDER = 'file:///work/';
const TODAY = Temporal.PlainDate.from('2026-03-01');

const texts = new Map(
    globSync('test/corpus/*.mspc')
        .sort()
        .map((file) => [basename(file), readFileSync(file, 'utf8')] as const),
);

/** The findings of a file, its imports among the others of the folder. An exception in a rule fails the test. */
function findingsIn(name: string): readonly Finding[] {
    const project = new Project();
    for (const [other, text] of texts) project.set(FOLDER + other, text);
    const log = (id: string, error: unknown) => {
        throw new Error(id, { cause: error });
    };
    const findings = findingsOf(project, FOLDER + name, { today: TODAY, log });
    return findings.filter(({ code }) => !code.startsWith('compliance/'));
}

describe.each([...texts])('%s', (name, text) => {
    test('has the findings that are drawn, and no others', () => {
        const findings = findingsIn(name);
        const found = findings.map((finding) => draw(finding, text)).toSorted();
        const drawn = drawnIn(text).map(({ place }) => place);
        expect(found, findings.map((each) => describeFinding(each, englishInterface)).join('\n')).toEqual(
            drawn.toSorted(),
        );
    });

    test('draws nothing that is read as an ordinary comment', () => {
        const comments = text.split('\n').filter((line) => /^\s*\/\/\s*\^/.test(line));
        expect(drawnIn(text)).toHaveLength(comments.length);
    });
});
