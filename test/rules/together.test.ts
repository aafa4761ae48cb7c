import { describe, expect, test } from 'vitest';
import { RULES } from '../../language/generated/rules.ts';
import type { Finding } from '../../language/model/finding.ts';
import { DEFAULT_CONFIG } from '../../language/rules/config.ts';
import { frame } from '../../language/rules/example.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { check, lines } from '../support/checked.ts';

/** All of `recommended`, and the rule itself where it is in no preset or a hint. */
function run({ id }: Rule, text: string): readonly Finding[] {
    const config = { ...DEFAULT_CONFIG, essentials: false, rules: { [id]: 'on' as const } };
    return check(text, { config }).findings;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('among all rules %s', (id, rule) => {
    test('alone reports its bad example', () => {
        const bad = frame(rule.bad, rule);
        const findings = run(rule, bad);
        expect(findings.length, bad).toBeGreaterThan(0);
        const other = findings.filter(({ code }) => code !== id);
        expect(lines(other, bad), bad).toEqual([]);
    });

    test('has a good example of which none says anything', () => {
        const good = frame(rule.good, rule);
        expect(lines(run(rule, good), good), good).toEqual([]);
    });
});
