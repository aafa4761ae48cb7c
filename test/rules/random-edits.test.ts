import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editOf } from '../../language/edit/apply.ts';
import { DEFAULT_CONFIG } from '../../language/rules/config.ts';
import { check } from '../support/checked.ts';

const FOLDER = 'file:///work/';
const files = Object.fromEntries(
    globSync('{examples,test/corpus}/*.mspc').map((file) => [basename(file), readFileSync(file, 'utf8')]),
);
const catalogues = Object.fromEntries(Object.entries(files).filter(([, text]) => !/^contract /m.test(text)));
const contracts = Object.keys(files).filter((name) => /^contract /m.test(files[name] ?? ''));

/** What people do to a contract: a line taken out, doubled or moved, a number or a word changed, a part cut off. */
type Edit = (text: string, at: number) => string;

const linesOf = (text: string) => text.split('\n');

function withLines(change: (lines: string[], index: number) => void): Edit {
    return (text, at) => {
        const lines = linesOf(text);
        change(lines, at % lines.length);
        return lines.join('\n');
    };
}

/** Changes one of the places that a pattern finds. */
function withMatch(pattern: RegExp, ...texts: readonly string[]): Edit {
    return (text, at) => {
        const found = [...text.matchAll(pattern)];
        const match = found[at % Math.max(1, found.length)];
        if (!match) return text;
        const by = texts[at % texts.length] ?? '';
        return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
    };
}

const EDITS: readonly Edit[] = [
    withLines((lines, index) => lines.splice(index, 1)),
    withLines((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
    withLines((lines, index) => lines.push(...lines.splice(index, 3))),
    withMatch(/\b\d[\d_.]*(?=%)/g, '0', '100', '99.999999', '0.000001', '250', '-1'),
    withMatch(/\b\d[\d_]*(?= [A-Za-z])/g, '0', '1', '999_999_999', '0.001', '7'),
    withMatch(/\b\d{4}-\d\d-\d\d\b/g, '1900-01-01', '2400-02-29', '2026-02-30', '2026-03-01'),
    withMatch(
        /\b(?:minutes?|hours?|days?|months?|years?)\b/g,
        'ms',
        'business hours',
        'business days',
        'quarters',
        'weeks',
    ),
    withMatch(/\b(?:monthly|yearly|quarterly)\b/g, 'hourly', 'over rolling 1 day', 'over 3 business days', 'weekly'),
    withMatch(/\b(?:USD|EUR|GBP|CHF|INR|JPY)\b/g, 'JPY', 'KWD', 'Seats', 'Nothing'),
    withMatch(/\b[A-Z]\w+\b/g, 'Missing', 'Levels', 'EU', 'P1'),
    withMatch(
        /\b(?:at least|at most|below|above|graduated|least privilege)\b/g,
        'at least',
        'at most',
        'above',
        'volume',
    ),
    withMatch(/\n\}\n/g, '\n', '}\n', '\n} {\n'),
    (text, at) => text.slice(0, at % (text.length + 1)),
];

const edits = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat({ max: 100_000 })), { minLength: 1, maxLength: 5 });
const config = { ...DEFAULT_CONFIG, preset: 'strict' as const };

describe('on contracts that are edited at random', () => {
    test('no rule throws, and every place and fix lies within the texts', { timeout: 120_000 }, () => {
        fc.assert(
            fc.property(fc.constantFrom(...contracts), edits, (name, all) => {
                const text = all.reduce((before, [edit, at]) => edit(before, at), files[name] ?? '');
                const texts = { ...files, [name]: text };
                const { findings } = check(text, { config }, catalogues);
                for (const { span, related, intents } of findings) {
                    const spans = [span, ...related.map((each) => each.span)];
                    for (const each of spans) expectWithin(each, text, texts);
                    for (const intent of intents) expectWithin(editOf(intent, textOf(intent, text)), text, texts);
                }
            }),
            { numRuns: 60 },
        );
    });
});

test('no rule throws on a contract that is half written', () => {
    const text = files['acme-legal.mspc'] ?? '';
    const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index);
    for (const [number, start] of lineStarts.entries()) {
        if (number % 9 !== 0) continue;
        check(text.slice(0, start + 14), {}, catalogues);
        check(text.slice(0, start) + text.slice(start + 20), {}, catalogues);
    }
});

/** Fixes stand in the contract's own file or in one that it imports. */
function textOf(intent: Parameters<typeof editOf>[0], own: string): string {
    const span = 'span' in intent ? intent.span : 'after' in intent ? intent.after : intent.declaration;
    return files[span.file.slice(FOLDER.length)] ?? own;
}

function expectWithin(
    { file, start, end }: { file: string; start: number; end: number },
    own: string,
    texts: Readonly<Record<string, string>>,
) {
    const text = texts[file.slice(FOLDER.length)] ?? (file.startsWith(FOLDER) ? own : undefined);
    expect(start).toBeLessThanOrEqual(end);
    if (text !== undefined) expect(end).toBeLessThanOrEqual(text.length);
}
