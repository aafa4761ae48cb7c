import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { describeFinding, englishInterface, findingsOf, formatText, Project } from '../../language/index.ts';
import { TEMPLATES_EN } from '../../language/messages/templates.en.ts';
import { type Beginning, nameFrom, newContract } from '../../language/templates/new-contract.ts';
import { filled, plainText, snippet } from '../../language/templates/stops.ts';
import { TEMPLATES } from '../../language/templates/template.ts';

const TODAY = Temporal.PlainDate.from('2026-06-01');
const URI = 'file:///work/new.mspc';

const USUAL: Beginning = {
    title: 'Managed Services Agreement',
    provider: 'NorthOps LLC',
    client: 'Acme Legal LLP',
    services: ['desk'],
    frameworks: [],
    currency: 'EUR',
    zone: 'Europe/Berlin',
    effective: '2026-07-01',
};

/** Errors and warnings, but for what the chosen frameworks ask for beyond the essentials. */
function loud(text: string, frameworks: readonly string[] = []): readonly string[] {
    const project = new Project();
    project.set(URI, text);
    return findingsOf(project, URI, { today: TODAY })
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .filter(({ code, span }) => isOurs(code, text.slice(span.start, span.end), frameworks))
        .map(
            (finding) =>
                `${finding.code} «${text.slice(finding.span.start, finding.span.end)}» ${describeFinding(finding, englishInterface)}`,
        );
}

/** What a chosen framework asks for is the author's to add; the essentials, shown on the contract's name, are ours. */
function isOurs(code: string, on: string, frameworks: readonly string[]): boolean {
    return !code.startsWith('compliance/') || frameworks.length === 0 || on === 'Agreement';
}

const parties = fc.oneof(
    fc.constantFrom(
        'NorthOps "IT" $1 LLC',
        'acme {Legal} \\ Sons',
        '客户有限公司',
        '«Lumière» @zone@',
        'Cloud',
        'Access',
        '*/ x',
        '7 days',
        'Müller & Söhne',
    ),
    fc
        .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
        .filter((text) => /\S/u.test(text) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)),
);

const beginnings: fc.Arbitrary<Beginning> = fc.constantFrom(...TEMPLATES).chain(({ id, services }) =>
    fc.record({
        title: fc.constant(TEMPLATES_EN[id].title),
        provider: parties,
        client: parties,
        services: fc.subarray(
            services.map((each) => each.id),
            { minLength: 1 },
        ),
        frameworks: fc.subarray(['GDPR', 'HIPAA', 'PCI-DSS', 'DORA', 'SOC-2', 'ISO-27001']),
        currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'INR'),
        zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'),
        effective: fc.constantFrom('2026-06-01', '2027-02-28', '2028-02-29'),
    }),
);

describe('a new contract', () => {
    it.each(TEMPLATES)('from the template $id has no error and no warning, and is laid out', ({ id, services }) => {
        const usual = services.filter((each) => each.usual).map((each) => each.id);
        const { text } = newContract({ ...USUAL, title: TEMPLATES_EN[id].title, services: usual });
        expect(loud(text)).toEqual([]);
        expect(formatText(text)).toEqual([]);
    });

    it('has none whatever is chosen', () => {
        fc.assert(
            fc.property(beginnings, (beginning) => {
                expect(loud(newContract(beginning).text, beginning.frameworks)).toEqual([]);
            }),
            { numRuns: 60 },
        );
    });

    it('waives what such services cannot promise, and nothing else', () => {
        const waived = (services: Beginning['services']) =>
            [...newContract({ ...USUAL, services }).text.matchAll(/^waive (\S+)/gm)].map(([, code]) => code);
        expect(waived(['hours'])).toEqual(['MSP-Essentials:SLA.3', 'MSP-Essentials:SLA.4']);
        expect(waived(['security'])).toEqual(['MSP-Essentials:SLA.4']);
        expect(waived(['hours', 'desk'])).toEqual([]);
    });

    it('names the parties by the first word of their titles, unless that is taken', () => {
        const partiesOf = (provider: string, client: string) =>
            [...newContract({ ...USUAL, provider, client }).text.matchAll(/^party (\S+)/gm)].map(([, name]) => name);
        expect(partiesOf('northOps Managed Services', 'ACME Ltd')).toEqual(['NorthOps', 'ACME']);
        expect(partiesOf('Works Ltd', 'Acme')).toEqual(['Provider', 'Client']);
        expect(partiesOf('Acme', 'Acme')).toEqual(['Provider', 'Client']);
        expect(nameFrom('7 days', 'Provider')).toBe('Provider');
    });
});

describe('tab stops', () => {
    const parts = filled('a «x:1» b «x:1» c «2 $» }@who@ «@who@»', () => 'N$ }«');

    it('are numbered as they come, those of one name alike', () => {
        const [dollar, text] = ['$', snippet(parts)];
        expect(text).toBe(
            `a ${dollar}{1:1} b ${dollar}{1:1} c ${dollar}{2:2 \\$} \\}N\\$ \\}« ${dollar}{3:N\\$ \\}«}$0`,
        );
    });

    it('are plain words in the text', () => {
        expect(plainText(parts)).toBe('a 1 b 1 c 2 $ }N$ }« N$ }«');
    });
});
