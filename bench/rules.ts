import { Temporal } from 'temporal-polyfill';
import { Project } from '../language/index.ts';
import { allRules, DEFAULT_CONFIG, type Rule, runRules } from '../language/rules/index.ts';
import { parse } from '../language/syntax/parse.ts';
import { slice } from '../language/syntax/slicer.ts';
import { contractOf } from './contract.ts';
import { number, shown, table, time } from './measure.ts';

const SIZES = [1_000, 10_000];
const URI = 'file:///bench/contract.mspc';
const TODAY = Temporal.PlainDate.from('2026-06-01');
const CONFIG = { ...DEFAULT_CONFIG, preset: 'strict' as const };
const SLOWEST = 12;

/**
 * The time of each rule by itself, with all that it has to reckon, on a contract that no rule has seen; and that of
 * the whole set, which shares what is reckoned, against the parse of the same text.
 */
export function timeRules(): void {
    for (const lines of SIZES) timeOn(lines);
}

function timeOn(lines: number): void {
    const text = contractOf(lines, true);
    const repeats = lines >= 10_000 ? 5 : 15;
    const pieces = slice(text).pieces.map(({ start, end }) => text.slice(start, end));
    const parsed = time(() => pieces.map((piece) => parse(piece)), repeats);
    const all = timeOf(text, allRules, repeats);
    const each = allRules.map((rule) => ({ id: rule.id, timing: timeOf(text, [rule], repeats) }));
    const slowest = each.toSorted((one, other) => other.timing.least - one.timing.least).slice(0, SLOWEST);
    table(
        `Rules on ${lines} lines, ms; the slowest ${SLOWEST} of ${allRules.length}, each by itself`,
        ['rule', 'least', 'median (p95)'],
        [
            ...slowest.map(({ id, timing }) => [id, number(timing.least), shown(timing)]),
            ['all rules together', number(all.least), shown(all)],
            ['parse', number(parsed.least), shown(parsed)],
            ['all rules / parse', `${number(all.least / parsed.least)}×`, `${number(all.median / parsed.median)}×`],
        ],
    );
}

/** A comment is added each time: the contract is composed anew, and nothing that was reckoned for it is left. */
function timeOf(text: string, rules: readonly Rule[], repeats: number) {
    const project = new Project();
    let run = 0;
    const fresh = () => {
        run += 1;
        project.set(URI, `${text}\n// ${run}\n`);
        const contract = project.contract(URI);
        if (contract === undefined) throw new Error('no contract');
        return contract;
    };
    let contract = fresh();
    const refsOf = (declaration: Parameters<Project['refsOf']>[0]) => project.refsOf(declaration);
    const prepare = () => {
        contract = fresh();
    };
    return time(() => void runRules(contract, { today: TODAY, config: CONFIG, rules, refsOf }), repeats, 3, prepare);
}
