import { describe, expect, test } from 'vitest';
import { isOn, type RuleConfig, severityOf } from '../../language/rules/config.ts';
import { parseConfig } from '../../language/rules/config-file.ts';
import { configSchema } from '../../language/rules/config-schema.ts';
import type { RuleInfo } from '../../language/rules/rule.ts';
import { words } from '../support/checked.ts';

const rule: RuleInfo = {
    id: 'sla/target-impossible',
    title: 'A rule',
    why: 'Why.',
    levels: ['error', 'warning'],
    sentences: { '': 'Something.' },
    fixable: false,
};

function shown(config: Partial<RuleConfig>, info: RuleInfo = rule) {
    const whole: RuleConfig = { preset: 'recommended', rules: {}, essentials: true, ...config };
    return info.levels.map((level) => severityOf(info, level, whole));
}

describe('severity', () => {
    test('comes from the preset where nothing is set', () => {
        const hint: RuleInfo = { ...rule, levels: ['hint'] };
        expect(shown({ preset: 'essential' })).toEqual(['error', undefined]);
        expect(shown({ preset: 'recommended' })).toEqual(['error', 'warning']);
        expect([shown({}, hint), shown({ preset: 'strict' }, hint)]).toEqual([[undefined], ['hint']]);
    });

    test('set for a rule goes over its group, and both over the preset', () => {
        expect(shown({ preset: 'essential', rules: { sla: 'on' } })).toEqual(['error', 'warning']);
        expect(shown({ rules: { sla: 'hint' } })).toEqual(['hint', 'hint']);
        expect(shown({ rules: { sla: 'hint', 'sla/target-impossible': 'warning' } })).toEqual([
            'warning',
            'information',
        ]);
    });

    test('moves all levels of a rule by as much', () => {
        expect(shown({ rules: { 'sla/target-impossible': 'information' } })).toEqual(['information', 'hint']);
        const mixed: RuleInfo = { ...rule, levels: ['information', 'warning'] };
        expect(shown({ rules: { 'sla/target-impossible': 'error' } }, mixed)).toEqual(['error', 'error']);
        expect(shown({ rules: { 'sla/target-impossible': 'hint' } }, mixed)).toEqual(['hint', 'information']);
    });

    test('`off` goes over all', () => {
        expect(shown({ rules: { sla: 'off', 'sla/target-impossible': 'error' } })).toEqual([undefined, undefined]);
        expect(shown({ rules: { sla: 'error', 'sla/target-impossible': 'off' } })).toEqual([undefined, undefined]);
    });

    test('a rule in no preset runs where a setting asks for it', () => {
        const optional: RuleInfo = { ...rule, offByDefault: true };
        expect(isOn(optional, { preset: 'strict', rules: {}, essentials: true })).toBe(false);
        expect(shown({ rules: { 'sla/target-impossible': 'on' } }, optional)).toEqual(['error', 'warning']);
    });
});

function problems(text: string): readonly string[] {
    return parseConfig(text).problems.map(({ message, start, end }) => `«${text.slice(start, end)}» ${words(message)}`);
}

describe('mspc.config.json', () => {
    test('is read', () => {
        const { config, problems: found } = parseConfig(
            '{ "$schema": "x", "preset": "strict", "essentials": "off", "rules": { "sla": "hint", "credit/cap-missing": "off" } }',
        );
        expect(found).toEqual([]);
        expect(config).toEqual({
            preset: 'strict',
            essentials: false,
            rules: { sla: 'hint', 'credit/cap-missing': 'off' },
        });
    });

    test('that is broken says where, and the defaults apply', () => {
        expect(problems('{ "preset": "strict", }')).toEqual([
            '«}» This is not JSON. Check the quotation marks, commas and braces around here.',
        ]);
        for (const text of [
            '',
            '{',
            '{"a"',
            '{"a":',
            '[1,',
            '"\u0001"',
            '01',
            '{} x',
            '{"a":tru}',
            '['.repeat(9_999),
        ]) {
            expect(parseConfig(text).config.preset).toBe('recommended');
            expect(problems(text).length).toBe(1);
        }
    });

    test('with settings that mean nothing says what can be set', () => {
        expect(problems('{ "presets": 1 }')[0]).toContain('«"presets"» There is no setting `presets`.');
        expect(problems('{ "preset": "loud" }')).toEqual([
            '«"loud"» `preset` is one of `essential`, `recommended`, `strict`.',
        ]);
        expect(problems('{ "rules": { "sla/target-imposible": "off" } }')[0]).toContain('`sla/target-impossible`?');
        expect(problems('{ "rules": { "sla": "loud" } }')[0]).toContain('«"loud"» `sla` is one of `off`, `on`, `hint`');
        expect(problems('{ "rules": [] }')[0]).toContain('`rules` is an object');
        expect(problems('[]')[0]).toContain('`{ "preset": "recommended" }`');
        expect(problems('{ "preset": "strict", "preset": "strict" }')[0]).toContain('set twice');
        expect(problems('{ "rules": { "__proto__": "off" } }')[0]).toContain('no rule and no group');
    });

    test('has a schema that names every rule', () => {
        const text = JSON.stringify(configSchema());
        for (const key of ['sla/target-impossible', 'suppression/unneeded', '"sla"']) expect(text).toContain(key);
    });
});
