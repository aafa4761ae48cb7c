import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { Project } from '../language/files/project.ts';
import { RULES } from '../language/generated/rules.ts';
import { DEFAULT_CONFIG } from '../language/rules/config.ts';
import { runRules } from '../language/rules/run.ts';
import { check } from './support/checked.ts';
const G = /^(monitor|vendor|scaling|term|fee|drafting)\//;
const rules = RULES.filter((r) => G.test(r.id));
const names = ['vendors', 'acme-legal', 'brookvale-council'];
const ex = Object.fromEntries(names.map((n) => [`${n}.mspc`, readFileSync(`examples/${n}.mspc`, 'utf8')]));
test('fuzz', () => {
    let seed = 42;
    const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
    const seen = new Map<string, number>();
    const samples: string[] = [];
    for (let i = 0; i < 400; i++) {
        const n = names[rnd(3)] ?? '';
        let text = ex[`${n}.mspc`] ?? '';
        for (let k = 0; k < 1; k++) { const at = rnd(text.length); const len = 1 + rnd(12); text = text.slice(0, at) + (rnd(3) ? '' : '%{"') + text.slice(at + len); }
        const { structural, findings } = check(text, { rules, config: { ...DEFAULT_CONFIG, preset: 'recommended' } }, ex);
        for (const f of findings.filter((x) => x.severity === 'error' || x.severity === 'warning')) {
            seen.set(f.code, (seen.get(f.code) ?? 0) + 1);
            if (structural.length > 0) samples.push(`${f.code} | ${structural.map((s) => s.code + ':' + text.slice(s.span.start, s.span.end).slice(0, 30)).join(';')} | ${text.slice(f.span.start - 20, f.span.end + 10).replaceAll('\n', '⏎')}`);
        }
    }
    writeFileSync('/tmp/probe/fuzz.txt', [...seen].map(([k, v]) => `${v} ${k}`).join('\n') + '\n\n' + samples.join('\n'));
}, 300000);
test('perf', () => {
    const n = 600;
    const parts = ['contract A "Agreement" {\n provider P\n client C\n effective 2026-01-01\n term 36 months\n currency USD\n law "x"\n zone "UTC"\n hours H\n}', 'party P', 'party C', 'calendar H { open mon-fri 08:00-18:00 }', 'priority P1 """x"""'];
    for (let i = 0; i < n; i++) {
        parts.push(`service S${i} "Server hosting ${i}" {\n """Uses Server hosting ${(i * 7) % n} and the "Key Person ${i % 50}" often, "Key Person".""" \n hours H\n depends on V${i}, V${(i * 3) % n} or V${(i * 5) % n}${i > 0 ? `, S${i - 1}` : ''}\n quantity 10 Seats\n fee F${i}\n}`);
        parts.push(`vendor V${i} "Vendor number ${i}" {\n agreement until 2030-01-01\n commits Availability at least 99.9% monthly\n notifies PersonalDataBreach within 12 hours\n located in EU\n monitored every 7 days\n risk low assessed 2026-01-01 every 12 months\n}`);
        parts.push(`fee F${i} { amount 45 USD per Seat per month\n rate 1.5x outside H }`);
        parts.push(`define T${i} """the text of T${(i + 1) % n} and [[T${(i + 1) % n}]]"""`);
        parts.push(`define Unused${i} """nothing"""`);
        parts.push(`sla L${i} for S${i} {\n measured over rolling 30 days\n objective Up Availability at least 99%\n objective R ResponseTime of P1 at most 15 minutes in 95% of cases\n claim within 10 business days\n}`);
        parts.push(`monitor M${i} {\n watches L${i}.Up, L${i}.R\n every 60 seconds\n kept 13 months\n alert at 75% of target notify P within 5 minutes\n}`);
        parts.push(`scaling X${i} of Seats for S${i} {\n baseline 10\n range 5 to 20\n price graduated per month {\n 1 to 10 at 45 USD\n 11 and up at 41 USD\n }\n increase notice of 5 days\n decrease notice of 30 days at most 10% quarterly\n}`);
        parts.push(`processing D${i} for S${i} { located in EU }`);
    }
    parts.push('notice N { on PersonalDataBreach\n from P\n to C\n within 24 hours }');
    const project = new Project();
    const uri = 'file:///work/c.mspc';
    project.set(uri, parts.join('\n\n'));
    const contract = project.contract(uri);
    if (!contract) throw new Error();
    const times: [string, number][] = [];
    const today = Temporal.PlainDate.from('2026-03-01');
    for (const rule of rules) {
        const t = performance.now();
        runRules(contract, { today, refsOf: (d) => project.refsOf(d), rules: [rule], config: { ...DEFAULT_CONFIG, preset: 'strict' } });
        times.push([rule.id, performance.now() - t]);
    }
    writeFileSync('/tmp/probe/perf.txt', times.sort((a, b) => b[1] - a[1]).slice(0, 15).map(([k, v]) => `${v.toFixed(0)} ms ${k}`).join('\n'));
}, 300000);
