import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../language/generated/rules.ts';
import { frame } from '../../language/rules/example.ts';
import { explain, listRules, ruleNamed } from '../../language/rules/index.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { templateOf } from '../../scripts/rule-template.ts';
import { check, lines, MAIN } from '../support/checked.ts';

const CATALOGUE = `
priority P1 "Critical" """A service is down."""

sla Shared for Servers {
    measured monthly
    objective Uptime Availability at least 100%
}

service Servers "Server hosting"
`;

describe('findings in a catalogue', () => {
    const contract = `import "shared.mspc"
contract Agreement {
    precedence Agreement, Shared
    review every 3 months
}
`;
    const found = check(contract, {}, { 'shared.mspc': CATALOGUE }).findings.find(
        ({ code }) => code === 'sla/target-impossible',
    );

    test('stand on the first reference that makes the declaration belong, with their own place beside it', () => {
        expect(found?.span.file).toBe(MAIN);
        expect(found && contract.slice(found.span.start, found.span.end)).toBe('Shared');
        const [origin] = found?.related ?? [];
        expect(origin && CATALOGUE.slice(origin.span.start, origin.span.end)).toBe('100%');
    });

    test('are shown where the catalogue is looked at alone, when they need no contract', () => {
        const alone = check(CATALOGUE).findings.map(({ code }) => code);
        expect(alone).toContain('sla/target-impossible');
        expect(alone).not.toContain('sla/review-missing');
    });

    test("of what does not belong are not the contract's", () => {
        const { findings } = check('import "shared.mspc"\ncontract Agreement\n', {}, { 'shared.mspc': CATALOGUE });
        expect(findings.map(({ code }) => code)).not.toContain('sla/target-impossible');
    });

    test('follow a chain of references through catalogues', () => {
        const text = 'import "middle.mspc"\ncontract Agreement {\n    incorporates Terms\n}\n';
        const middle = 'import "shared.mspc"\nclause Terms """See [[Shared]]."""\n';
        const { findings } = check(text, {}, { 'middle.mspc': middle, 'shared.mspc': CATALOGUE });
        const chained = findings.find(({ code }) => code === 'sla/target-impossible');
        expect(chained && text.slice(chained.span.start, chained.span.end)).toBe('Terms');
    });
});

describe('a run', () => {
    const text = frame(ruleWith('sla/target-impossible').bad);

    test('survives a rule that throws, and tells which', () => {
        const broken: Rule = {
            ...ruleWith('sla/target-impossible'),
            id: 'sla/broken',
            check: () => {
                throw new TypeError('a bug');
            },
        };
        const logged: string[] = [];
        const { findings } = check(text, { rules: [broken, ...RULES], log: (id) => logged.push(id) });
        expect(logged).toEqual(['sla/broken']);
        expect(findings.map(({ code }) => code)).toContain('sla/target-impossible');
    });

    test('says the same of the same text', () => {
        expect(lines(check(text).findings, text)).toEqual(lines(check(text).findings, text));
    });

    test('says nothing of what is missing where a part cannot be read', () => {
        const damaged = text
            .replace('objective Uptime', 'revew every\n    objective Uptime')
            .replace(/ +review .*\n/, '');
        expect(check(damaged).findings.map(({ code }) => code)).not.toContain('sla/review-missing');
    });
});

describe('a rule', () => {
    test('is explained on a page with both examples', () => {
        for (const rule of RULES) {
            const page = explain(rule);
            expect(page).toContain(`# ${rule.id}\n`);
            for (const part of [rule.why, rule.bad.trim(), rule.good.trim()]) expect(page).toContain(part);
        }
    });

    test('is found by its id and listed with plain data', () => {
        expect(ruleNamed('sla/nothing')).toBeUndefined();
        const listed = listRules();
        expect(JSON.parse(JSON.stringify(listed))).toEqual(listed);
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    });
});

test('a rule that was just begun reports its bad example and says nothing of the good one', async () => {
    const folder = mkdtempSync('test/rules/begun-');
    try {
        const file = join(process.cwd(), folder, 'just-begun.ts');
        writeFileSync(
            file,
            templateOf('sla/just-begun')
                .replace("import type { Rule } from '../rule.ts';", '')
                .replace(' satisfies Rule', ''),
        );
        const begun: Rule = (await import(file)).default;
        const codes = (text: string) => check(frame(text, begun), { rules: [begun] }).findings.map(({ code }) => code);
        expect([codes(begun.bad), codes(begun.good)]).toEqual([['sla/just-begun'], []]);
    } finally {
        rmSync(folder, { recursive: true });
    }
});

function ruleWith(id: string): Rule {
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    return rule;
}
