import { describe, expect, test } from 'vitest';
import { addressOf, addressOfFramework } from '../../language/analysis/addresses.ts';
import type { Framework } from '../../language/model/library.ts';
import { libraryNamed, libraryNames } from '../../language/names/library.ts';
import { canonicalName } from '../../language/syntax/characters.ts';

const FRAMEWORKS = libraryNames()
    .filter(({ kind }) => kind === 'framework')
    .flatMap(({ name }) => libraryNamed(canonicalName(name), ['framework']))
    .filter((each): each is Framework => each.kind === 'framework');

function at(citation: string): string | undefined {
    const [name, code] = citation.split(':');
    const framework = FRAMEWORKS.find((each) => each.name.value === name);
    const requirement = framework?.requirements.find((each) => each.name.value === code);
    if (!requirement) throw new Error(`The library has no ${citation}`);
    return addressOf(requirement);
}

describe('where a requirement can be read', () => {
    test.each([
        ['GDPR:28(3)(h)', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28'],
        ['NIS2:21(2)(d)', 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj#art_21'],
        // The Annex of the implementing regulation has points, which no anchor is known for.
        ['NIS2:2024/2690-5.1.4(h)', 'https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj'],
        ['DORA:30(3)(e)(iv)', 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj#art_30'],
        ['DORA:2025/532-4', 'https://eur-lex.europa.eu/eli/reg_del/2025/532/oj#art_4'],
        ['UK-GDPR:28(3)/2', 'https://www.legislation.gov.uk/eur/2016/679/article/28'],
        ['UK-GDPR:Transfers', undefined],
        ['HIPAA:164.504(e)(2)(ii)(C)', 'https://www.ecfr.gov/current/title-45/section-164.504'],
        ['HIPAA:NPRM-MFA', undefined],
        ['GLBA:314.4(c)(6)(i)', 'https://www.ecfr.gov/current/title-16/section-314.4'],
        ['DFARS:252.204-7012(m)', 'https://www.ecfr.gov/current/title-48/section-252.204-7012'],
        ['Reg-S-P:248.30-notice', 'https://www.ecfr.gov/current/title-17/section-248.30'],
        ['CMMC:170.19(c)(2)-CUI', 'https://www.ecfr.gov/current/title-32/section-170.19'],
        ['CMMC:AC.L1-3.1.1', 'https://www.ecfr.gov/current/title-32/part-170'],
        [
            'CCPA:1798.140(ag)(2)',
            'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140',
        ],
        ['CCPA:7051(a)(1)', undefined],
        // Sections 302, 404, 409 and 802 of the Act stand in two titles of the United States Code.
        ['SOX:404(b)', 'https://www.govinfo.gov/link/uscode/15/7262'],
        ['SOX:802', 'https://www.govinfo.gov/link/uscode/18/1519'],
        ['SOX:ITGC.1', undefined],
        ['PCI-DSS:12.8.5', 'https://www.pcisecuritystandards.org/document_library/'],
    ])('%s', (citation, address) => {
        expect(at(citation)).toBe(address);
    });
});

const addresses = FRAMEWORKS.flatMap((framework) => framework.addresses.map((each) => ({ framework, ...each })));

/** Authorities and publishers themselves, no one who republishes. */
const HOSTS = new Set([
    'eur-lex.europa.eu',
    'www.cisecurity.org',
    'www.ecfr.gov',
    'www.govinfo.gov',
    'www.iso.org',
    'www.legislation.gov.uk',
    'www.nist.gov',
    'www.pcisecuritystandards.org',
    'leginfo.legislature.ca.gov',
]);

test.each(addresses.map((each) => [each.address.value, each] as const))(
    '%s leads to an official source and is used',
    (address, { framework, codes }) => {
        const { protocol, host } = new URL(address.replace('{number}', '1'));
        expect(protocol).toBe('https:');
        expect(HOSTS).toContain(host);
        const start = codes?.value ?? '';
        expect(framework.requirements.some(({ name }) => name.value.startsWith(start))).toBe(true);
    },
);

test('a framework is read where its address needs no number', () => {
    const named = (name: string) => FRAMEWORKS.find((each) => each.name.value === name) as Framework;
    expect(addressOfFramework(named('GDPR'))).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj');
    expect(addressOfFramework(named('HIPAA'))).toBeUndefined();
    expect(addressOfFramework(named('SOX'))).toBeUndefined();
});
