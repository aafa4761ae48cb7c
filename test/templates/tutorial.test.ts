import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { describeFinding, englishInterface, findingsOf, formatText, Project } from '../../language/index.ts';
import { TEMPLATE_WORDS_DE } from '../../language/messages/templates.de.ts';
import { TEMPLATE_WORDS_EN } from '../../language/messages/templates.en.ts';
import { tutorialIn } from '../../language/templates/index.ts';

const TEXT = readFileSync(new URL('../../language/templates/tutorial.mspc', import.meta.url), 'utf8');
const URI = 'file:///work/tutorial.mspc';

/** What mends each mistake, as its comment says. */
const MENDED: readonly (readonly [number, from: string, to: string])[] = [
    [1, 'client      Acmee', 'client      Acme'],
    [2, '03/04/2026', '2026-04-03'],
    [3, 'renews      for 90 days', 'renews      for 12 months'],
    [4, '[insert address]', '1 Quay Street, Cork'],
    [5, 'price index" every', 'price index" at most 3% every'],
    [
        6,
        '    claim       within 60 days\n    risk',
        '    claim       within 60 days\n    monitored   every day\n    risk',
    ],
    [7, '"Management plane" reviewed', '"Management plane" least privilege reviewed'],
    [8, 'P2      8 hours ', 'P2      2 hours '],
    [9, 'commits     Availability at least 99.5%', 'commits     Availability at least 99.95%'],
    [10, 'for Hosting at least 300 ms', 'for Hosting at most 300 ms'],
    [11, 'CustomerSatisfaction for Desk at least 4 hours', 'CustomerSatisfaction for Desk at least 85%'],
    [12, 'Levels.P2, Levels.Speed', 'Levels.P2, Levels.FirstFix, Levels.Speed'],
    [13, '99,0%', '99.0%'],
    [14, 'below 95.0%   credit 20%', 'below 95.0%   credit 50%'],
    [15, 'claim       within 5 days', 'claim       within 30 days'],
    [16, 'every       1 hour', 'every       1 minute'],
    [17, 'alert       below 99.5%', 'alert       below 99.95%'],
    [18, '    evidence    "Minutes', '    responsible NorthOps\n    evidence    "Minutes'],
    [19, '    keeps       Levels', '    decrease    notice of 30 days at most 20% quarterly\n    keeps       Levels'],
    [20, '150 and up ', '101 and up '],
];

interface Told {
    readonly line: number;
    readonly message: string;
}

/** Errors and warnings. */
function told(text: string): readonly Told[] {
    const project = new Project();
    project.set(URI, text);
    return findingsOf(project, URI, { today: Temporal.PlainDate.from('2026-06-01') })
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map((finding) => ({
            line: text.slice(0, finding.span.start).split('\n').length,
            message: describeFinding(finding, englishInterface),
        }));
}

/** The line of code under each comment, by the number of the mistake. */
const places = new Map(
    TEXT.split('\n').flatMap((line, index) => {
        const [, number] = /^\s*\/\/ Mistake (\d+): /.exec(line) ?? [];
        return number ? [[Number(number), index + 2] as const] : [];
    }),
);

describe('the tutorial', () => {
    it('tells twenty mistakes, each under its comment, and no other', () => {
        expect([...places.keys()].sort((one, other) => one - other)).toEqual(MENDED.map(([number]) => number));
        expect(MENDED).toHaveLength(20);
        const lines = told(TEXT).map(({ line }) => line);
        expect(lines).toEqual([...places.values()].sort((one, other) => one - other));
    });

    it.each(MENDED)('mistake %i goes when it is mended as its comment says', (number, from, to) => {
        expect(TEXT.split(from)).toHaveLength(2);
        const before = told(TEXT).map(({ message }) => message);
        const after = told(TEXT.replace(from, to)).map(({ message }) => message);
        const gone = told(TEXT).find(({ line }) => line === places.get(number))?.message;
        expect(before.filter((message) => !after.includes(message))).toContain(gone);
    });

    it('is clean and laid out when all are mended', () => {
        const text = MENDED.reduce((mended, [, from, to]) => mended.replace(from, to), TEXT);
        expect(told(text)).toEqual([]);
        expect(formatText(text)).toEqual([]);
    });

    it('has its comments in German, each in its place, and the same mistakes', () => {
        const german = tutorialIn(TEMPLATE_WORDS_DE);
        const code = (text: string) => text.replaceAll(/(?<=\/\/ )[^-].*/g, '');
        const comments = (text: string) => text.match(/(?<=\/\/ )[^-].*/g) ?? [];
        expect(code(german)).toBe(code(TEXT));
        expect(comments(TEXT)).toEqual(Object.keys(TEMPLATE_WORDS_DE.tutorial));
        expect(comments(german)).toEqual(Object.values(TEMPLATE_WORDS_DE.tutorial));
        expect(told(german)).toEqual(told(TEXT));
        expect(tutorialIn(TEMPLATE_WORDS_EN)).toBe(TEXT);
    });
});
