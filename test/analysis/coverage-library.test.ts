import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isProposed } from '../../language/analysis/coverage.ts';
import { englishDocument } from '../../language/messages/english.ts';
import { alternativesMessage } from '../../language/messages/expectations.ts';
import { say } from '../../language/messages/say.ts';
import type { Expected, Framework, Requirement } from '../../language/model/library.ts';
import { libraryNamed, libraryNames } from '../../language/names/library.ts';
import { covered } from '../support/coverage.ts';
import { example } from '../support/text.ts';

const FRAMEWORKS = libraryNames()
    .filter(({ kind }) => kind === 'framework')
    .flatMap(({ name }) => libraryNamed(name, ['framework']))
    .filter((each): each is Framework => each.kind === 'framework');

/** The lines of the table made by hand: framework, code, level, limit; the source is for its readers. */
const BY_HAND = readFileSync(new URL('../../docs/frameworks/requirements.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 4).join('\t'));

/** The numbers of a requirement, each once: `every 6 months or every 12 months`. */
function limitOf({ expects }: Requirement): string {
    const limits = expects.flatMap(({ alternatives }) => alternatives).flatMap(limitsOf);
    return limits.length === 0 ? '-' : [...new Set(limits)].join(' or ');
}

function limitsOf(expected: Expected): readonly string[] {
    const limits: Partial<Record<string, unknown>> = { ...expected };
    return ['every', 'within', 'kept', 'before'].flatMap((name) => {
        const limit = limits[name];
        return isRecord(limit) && limit.value !== undefined ? [`${name} ${limit.value}`] : [];
    });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}

describe('the library of frameworks', () => {
    test('has every requirement of the table, and no other, with its level and its number', () => {
        const own = FRAMEWORKS.flatMap((framework) =>
            framework.requirements.map((requirement) =>
                [framework.name.value, requirement.name.value, requirement.level?.value, limitOf(requirement)].join(
                    '\t',
                ),
            ),
        );
        expect(own.filter((line) => !BY_HAND.includes(line))).toEqual([]);
        expect(BY_HAND.filter((line) => !own.includes(line))).toEqual([]);
        expect(new Set(BY_HAND).size).toBe(BY_HAND.length);
    });

    test('names the source of each framework, and says in each requirement what it is about', () => {
        for (const framework of FRAMEWORKS) {
            expect([framework.name.value, framework.source?.value ?? '']).toEqual([
                framework.name.value,
                expect.stringMatching(/\S/),
            ]);
            for (const { name, title, description } of framework.requirements) {
                expect([
                    framework.name.value,
                    name.value,
                    title?.value !== undefined && description !== undefined,
                ]).toEqual([framework.name.value, name.value, true]);
            }
        }
    });

    test('says "must" of nothing, and never that a contract violates or is compliant', () => {
        const words = FRAMEWORKS.flatMap(({ requirements }) =>
            requirements.map(({ description }) => description?.text ?? ''),
        );
        for (const each of words) expect(each).not.toMatch(/\bviolates\b|\billegal\b|\bis compliant\b/);
    });

    test('finds every name that its expectations use', () => {
        for (const { requirements } of FRAMEWORKS)
            for (const { expects } of requirements)
                for (const { alternatives } of expects)
                    expect(say(alternativesMessage(alternatives), englishDocument)).not.toMatch(/undefined/);
    });
});

const POLICY = { 'client-policy.mspc': example('client-policy.mspc') };

describe('a framework written in the workspace', () => {
    const own = covered(example('own-policy.mspc'), {
        others: POLICY,
        config: { preset: 'recommended', essentials: true },
    });
    const [policy] = own.coverage.frameworks;

    test('is met like one of the library', () => {
        expect(own.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
        expect(policy?.counts).toEqual({ met: 6, waived: 0, open: 0, notApplicable: 0 });
        expect(policy?.requirements.some(isProposed)).toBe(false);
    });

    test('is met by a citation alone where it expects nothing else', () => {
        const [support] = own.of('Hollis-Policy:8.1').metBy;
        expect([support?.declaration.name.value, support?.citation?.code.value]).toEqual(['HouseRules', '8.1']);
    });

    test.each([
        [
            'within      6 hours of awareness',
            'within      24 hours of awareness',
            'Hollis-Policy:5.1',
            'error compliance/limit-missed',
        ],
        [
            'every       1 month\n    evidence    "Scan report"',
            'every       6 months',
            'Hollis-Policy:4.2',
            'warning compliance/limit-missed',
        ],
        ['covers      SourceEscrow', 'covers      Warranty', 'Hollis-Policy:7.1', 'error compliance/requirement-open'],
        ['    monitored   every day\n', '', 'Hollis-Policy:6.1', 'warning compliance/requirement-open'],
        ['    satisfies   Hollis-Policy:8.1\n', '', 'Hollis-Policy:8.1', 'warning compliance/requirement-open'],
    ])('is open after %s is gone', (from, to, citation, expected) => {
        expect(own.text).toContain(from);
        const changed = covered(own.text.replace(from, to), { others: POLICY });
        expect(changed.of(citation).status).toBe('open');
        const found = changed.findings.filter(({ code }) => code.startsWith('compliance/'));
        expect(found.map(({ severity, code }) => `${severity} ${code}`)).toContain(expected);
    });

    test('is asked within its scope alone', () => {
        const { of } = covered(own.text.replace(' for Critical', ''), { others: POLICY });
        expect([of('Hollis-Policy:7.1').status, of('Hollis-Policy:7.1').reason?.why]).toEqual([
            'not applicable',
            'scope',
        ]);
    });
});
