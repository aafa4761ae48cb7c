import { expect, test } from 'vitest';
import { describeFinding, englishInterface, findingsOf } from '../../language/index.ts';
import { check, FOLDER, projectOf, TODAY } from '../support/project.ts';

const codes = (text: string) =>
    check({ 'a.mspc': text }, 'a.mspc')
        .map(({ code }) => code)
        .filter((code) => /^(?:syntax|name|value)\//.test(code));

const numbered = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');

/** Texts that a program makes to hang or break the reader: one that takes time by the length squared is stopped by the runner. */
const HOSTILE: readonly (readonly [string, string])[] = [
    ['one line of many names', `contract A {\n provider ${'Abc '.repeat(200_000)}\n}\n`],
    ['a list of unknown names', `contract A {\n precedence ${'Abc, '.repeat(20_000)}\n}\n`],
    ['many names, many unknown', numbered(2_000, (index) => `define Name${index}x """see [[Nam${index}y]]"""\n`)],
    ['a number with many digits', `fee A {\n amount ${'9'.repeat(1_000_000)} EUR\n}\n`],
    ['a number with many points', `fee A {\n amount ${'1.'.repeat(300_000)} EUR\n}\n`],
    ['slips on every line', `contract A {\n${' number €5 99,9% 15 mins\n'.repeat(20_000)}}\n`],
    ['marks without end', '@ ; '.repeat(100_000)],
    ['slashes without end', '/ '.repeat(300_000)],
    ['a quote on every line', '"\n'.repeat(100_000)],
    ['typographic quotes without end', `party A {\n address ${'“'.repeat(100_000)}\n}\n`],
    ['apostrophes without end', `party A {\n address ${"' ".repeat(100_000)}\n}\n`],
    ['dashes without end', `party A {\n address ${'– '.repeat(100_000)}\n}\n`],
    ['braces that open on every line', 'contract A {\n'.repeat(5_000)],
    ['references half open', `define A """${'[[Foo '.repeat(170_000)}"""\n`],
    ['brackets without end', `define A """${'['.repeat(1_000_000)}"""\n`],
    [
        'a name of a million letters',
        `party ${'A'.repeat(1_000_000)} {\n}\ncontract C {\n client B${'A'.repeat(999_999)}\n}\n`,
    ],
    ['a path of many names', `monitor M {\n watches ${'A.'.repeat(100_000)}B\n}\n`],
    ['hyphens', `party A${'-'.repeat(500_000)} {\n}\n`],
    ['null characters', `contract A {\n number \0"x"\0\n}\0\n`.repeat(500)],
    ['a head that cannot be read either', `metric A as count\n${'is\n{ }\nto "\n'.repeat(20)}`],
    ['halves of characters', 'party A\ud800 "x\udc00" {\n address \ud800\udc00 \ud83d\n}\n\ude00'],
    ['numbering without end', `service A {\n${' 1. a) (i) § 4 - •\n'.repeat(10_000)}}\n`],
];

test.each(HOSTILE)('%s', (_what, text) => {
    const project = projectOf({ 'a.mspc': text });
    const thrown: unknown[] = [];
    const findings = findingsOf(project, `${FOLDER}a.mspc`, { today: TODAY, log: (_id, error) => thrown.push(error) });
    expect(thrown).toEqual([]);
    for (const finding of findings.slice(0, 50))
        expect(describeFinding(finding, englishInterface)).not.toMatch(/^\w+\/|\{\w+\}/);
});

/** What belongs to every object is no name, no word and no unit. */
test('names of what every object has are unknown like any other', () => {
    const text = `party Constructor {
}
contract C {
    provider constructor
    client   toString
    hours    hasOwnProperty
    currency valueOf
}
`;
    expect(codes(text)).toEqual(Array(4).fill('name/unknown'));
    expect(codes('constructor A "x" {\n}\n')).toEqual(['syntax/unknown-declaration']);
    expect(codes('fee F {\n    amount 5 constructor per month\n    due within 3 toString\n}\n')).toEqual([
        'name/unknown',
        'syntax/unit-of-time',
    ]);
});

test('a line that begins no declaration costs none, at the top of a file or between', () => {
    const party = 'party A "a" {\n    address "x"\n}\n';
    for (const stray of ['Service Agreement\n\n', 'include "x.mspc"\n\n', 'THIS AGREEMENT is made.\n\n', '***\n\n']) {
        for (const text of [stray + party, `${party}\n${stray}${party.replace('A', 'B')}`]) {
            const project = projectOf({ 'a.mspc': text });
            const names = project.file(`${FOLDER}a.mspc`)?.declarations.map(({ name }) => name.value);
            expect(names?.[0], text).toBe('A');
            expect(names?.length, text).toBe(text.startsWith('party') ? 2 : 1);
        }
    }
});

test('a name with a blank costs no unknown name elsewhere', () => {
    const text = `service Service Desk "Desk" {
}
sla Levels for Desk {
    objective Uptime Availability at least 99%
}
`;
    expect(codes(text)).toEqual(['syntax/unexpected']);
});

test('two declarations on one line: the second is told to begin its own, and costs no unknown name', () => {
    const text = `party A { address "a" } party B { address "b" }
contract C {
    provider A
    client   B
}
`;
    expect(codes(text)).toEqual(['syntax/declaration-line']);
    expect(codes(text.replace('} party B', '}\nparty B'))).toEqual([]);
});

/** Names and lines that read like habits and are none. */
const NO_HABITS = `priority CAD "a"
priority None "b"
priority Two "c"
priority NA "d"
unit Workday or Workdays "workday"
calendar Sundays "s" {
    zone "UTC"
    open sun 00:00-24:00
}
calendar Office "o" {
    zone "UTC"
    open outside Sundays
    open mon-fri 08:00-18:00 closed 2026-12-25 "x", every 01-01 "y"
}
maintenance March "m" {
    during sun 02:00-06:00 notice of 5 days at most 4 hours monthly
    zone "UTC"
}
fee F {
    amount 45 USD per Workday
    minimum 45.5 EUR
}
service S "s" { quantity 5 Workdays hours Office }
sla L "l" for S {
    hours Office
    matrix ResponseTime ResolutionTime {
        CAD 15 minutes 4 hours
        None 15 minutes 4 hours
        NA 1 hour -
        Two - 2 hours
    }
    objective Two2 Availability at least 99% excluding March
    objective May Availability at least 99% rounded to 2 decimals
}
party P "p" {
    contact "a" at "b"
}
`;

test('what the language has is never taken for a habit', () => {
    expect(codes(NO_HABITS)).toEqual([]);
});
