import { describe, expect, test } from 'vitest';
import { between, type Covered, covered } from '../support/coverage.ts';

/** A vendor of which nothing is said, so that the fifth element is asked of somebody. */
const BARE = between('SOX', '\nvendor Hoster "Hosting" {\n    access      "Servers"\n}\n').replace(
    '    subject to  SOX\n',
    '',
);

/** Codes as in language: five elements of a strong contract. */
const ELEMENTS = {
    SLA: ['SLA.1', 'SLA.2', 'SLA.3', 'SLA.4', 'SLA.5', 'SLA.6', 'SLA.7', 'SLA.8', 'SLA.9'],
    SEC: ['SEC.1', 'SEC.2', 'SEC.3', 'SEC.4', 'SEC.5', 'SEC.6', 'SEC.7', 'SEC.8'],
    MON: ['MON.1', 'MON.2', 'MON.3', 'MON.4', 'MON.5', 'MON.6'],
    VEN: ['VEN.1', 'VEN.2', 'VEN.3'],
    SCA: ['SCA.1', 'SCA.2', 'SCA.3', 'SCA.4', 'SCA.5'],
};

function told({ findings, text }: Covered): readonly string[] {
    const found = findings.filter(
        ({ code, message }) => code === 'compliance/requirement-open' && /essentials/.test(message.id),
    );
    return found.flatMap(({ span, severity, message }) => {
        expect([severity, text.slice(span.start, span.end)]).toEqual(['warning', 'Deal']);
        return String(message.values.codes).split(', ');
    });
}

describe('the five essentials', () => {
    test('are asked of every contract, with one warning on its name', () => {
        expect(told(covered(BARE, { config: { essentials: true } }))).toEqual(Object.values(ELEMENTS).flat());
    });

    test.each(Object.entries(ELEMENTS))('%s can be waived, each by its code', (element, codes) => {
        const waivers = codes.map((code) => `waive MSP-Essentials:${code} because "The parent sees to it"\n`).join('');
        const world = covered(`${BARE}\n${waivers}`, { config: { essentials: true } });
        expect(told(world)).toEqual(
            Object.values(ELEMENTS)
                .flat()
                .filter((code) => !code.startsWith(element)),
        );
        expect(world.of(`MSP-Essentials:${codes[0]}`).status).toBe('waived');
    });

    test('are not asked where they are switched off', () => {
        expect(told(covered(BARE, { config: { essentials: false } }))).toEqual([]);
    });

    test('are asked no more of what the contract has one of', () => {
        const text = `${BARE}\ncontrol Patches {\n    covers      PatchManagement\n    responsible Kestrel\n}\n`;
        expect(told(covered(text, { config: { essentials: true } }))).not.toContain('MON.6');
    });
});
