import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { RULES } from '../language/generated/rules.ts';
import { DEFAULT_CONFIG } from '../language/rules/config.ts';
import { frame } from '../language/rules/example.ts';
import { applyIntents, check, lines, words } from './support/checked.ts';
const G = /^(monitor|vendor|scaling|term|fee|drafting)\//;
test('probe', () => {
    const out: string[] = [];
    for (const rule of RULES.filter((r) => G.test(r.id))) {
        const text = frame(rule.bad, rule);
        const { findings } = check(text, { config: { ...DEFAULT_CONFIG, essentials: false, rules: { [rule.id]: 'on' } } });
        out.push(`## ${rule.id}`, ...lines(findings, text));
        for (const f of findings) for (const i of f.intents) out.push(`   FIX ${words(i.title)}`);
        for (const f of findings) for (const i of f.related) out.push(`   REL ${words(i.message)}`);
        const f = findings[0]?.intents[0];
        if (f) { const before = new Set(text.split('\n')); out.push(...applyIntents(text, [f]).split('\n').filter((l) => !before.has(l)).map((l) => `   > ${l}`)); }
    }
    const ex = Object.fromEntries(['vendors', 'acme-legal', 'brookvale-council'].map((n) => [`${n}.mspc`, readFileSync(`examples/${n}.mspc`, 'utf8')]));
    for (const [n, text] of Object.entries(ex)) {
        const { findings } = check(text, { config: { ...DEFAULT_CONFIG, preset: 'strict' } }, ex);
        out.push(`## ${n}`, ...lines(findings, text).filter((l) => !/ compliance\//.test(l)));
    }
    writeFileSync('/tmp/probe/out.txt', out.join('\n'));
});
