import { describe, expect, test } from 'vitest';
import { allWords, between, type Covered, covered, processing, shown } from '../support/coverage.ts';
import { BREACH, HEALTH, notice, TRAPS } from '../support/traps.ts';

const LOUD = new Set(['error', 'warning']);

describe.each(Object.entries(TRAPS))('%s', (_, trap) => {
    const read = () => covered(between(trap.subject, trap.body, trap.header));

    test(`does not hold that ${trap.naive}`, () => {
        const world = read();
        expect(shown(world.structural, world.text)).toEqual([]);
        const own = world.findings.filter(({ code }) => code.startsWith('compliance/'));
        if (trap.never) for (const words of allWords(own)) expect(words).not.toMatch(trap.never);
        expect(loudOn(world, trap.quiet)).toEqual([]);
        for (const each of trap.finds ?? []) {
            const drawn = own.map(
                ({ severity, code, span }) => `${severity} ${code} «${world.text.slice(span.start, span.end)}»`,
            );
            expect(drawn).toContain(each);
        }
    });

    test('has every requirement as it is', () => {
        const world = read();
        for (const each of trap.met ?? []) expect([each, world.of(each).status]).toEqual([each, 'met']);
        for (const each of trap.open ?? []) expect([each, world.of(each).status]).toEqual([each, 'open']);
        for (const each of trap.notAsked ?? []) expect([each, world.of(each).status]).toEqual([each, 'not applicable']);
        for (const [of, words] of trap.says ?? []) expect(textOf(world, of)).toMatch(words);
    });
});

/** Errors and warnings on compliance that stand on a text. */
function loudOn({ findings, text }: Covered, quiet: string | undefined): readonly string[] {
    const found = findings.filter(
        ({ code, severity, span }) =>
            code.startsWith('compliance/') && LOUD.has(severity) && text.slice(span.start, span.end) === quiet,
    );
    return shown(found, text);
}

function textOf({ coverage, of }: Covered, name: string): string {
    if (name.includes(':')) return of(name).requirement.description?.text ?? '';
    const found = coverage.frameworks.find(({ framework }) => framework.name.value === name)?.framework;
    return `${found?.description?.text} ${found?.edition?.value} ${found?.source?.value}`;
}

describe('the wording', () => {
    test.each([
        'GDPR',
        'HIPAA',
        'PCI-DSS for ServiceProvider',
        'DORA for CriticalFunction',
        'SOX',
        'NIS2',
        'CCPA',
        'CMMC',
        'SOC-2',
    ])('says of %s what is not found in this contract, and "must" only where the law does', (subject) => {
        const data =
            'PersonalData, HealthData, CardholderData, FinancialReportingData, ControlledUnclassifiedInformation';
        const { findings } = covered(between(subject, processing(data)), { config: { essentials: true } });
        const open = findings.filter(({ code }) => code === 'compliance/requirement-open');
        expect(open.length).toBeGreaterThan(0);
        for (const finding of open) {
            const [words = ''] = allWords([finding]);
            expect(words).toContain('not found in this contract');
            expect(words).not.toMatch(/violat|illegal|certified|\bcompliant\b/i);
            if (finding.message.id !== 'compliance/requirement-open.mandatory') expect(words).not.toMatch(/\bmust\b/);
        }
    });
});

test.each([
    ['90 days of discovery', ['error compliance/limit-missed', 'information compliance/no-margin']],
    ['61 days of discovery', ['error compliance/limit-missed', 'information compliance/no-margin']],
    ['60 days of discovery', ['information compliance/no-margin', 'information compliance/outer-limit']],
    ['30 days of discovery', []],
])('HIPAA and a notice within %s', (within, expected) => {
    const { findings } = covered(between('HIPAA', HEALTH + notice(BREACH, within)));
    const onNumber = findings.filter(
        ({ code, message }) =>
            (/limit|margin|unit/.test(code) && 'within' in message.values) || code === 'compliance/limit-missed',
    );
    expect(onNumber.map(({ severity, code }) => `${severity} ${code}`).toSorted()).toEqual(expected);
});
