import { describe, expect, test } from 'vitest';
import { KEYWORDS_EN } from '../../language/messages/keywords.en.ts';
import type { KeywordHelp, LineHelp } from '../../language/messages/keywords.ts';
import { DECLARATION_WORDS } from '../../language/syntax/declaration-line.ts';
import { format } from '../../language/syntax/format.ts';
import { KEYS } from '../../language/syntax/format-columns.ts';
import { parse } from '../../language/syntax/parse.ts';
import { syntax } from '../../language/syntax/services.ts';
import { declarationWord, lineWords } from '../../language/syntax/vocabulary.ts';

const rules = syntax().services.Grammar.rules.map((rule) => rule.name);
const bodies = rules.filter((rule) => lineWords(rule).length > 0);
const { declarations, lines } = KEYWORDS_EN;

/** The text that a snippet leaves when each of its stops is left at what it proposes; a line that holds the last alone goes. */
function filled(snippet: string): string {
    return snippet
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
        .replace(/\n *\$0(?=\n)/g, '')
        .replace(/\$0/g, '');
}

/** A file in which some lines stand in the body that a rule reads. */
function inBody(rule: string, text: string): string {
    if (rule === 'Credits') return `sla S for A {\n    credits for B {\n${indented(text, 8)}\n    }\n}\n`;
    if (rule === 'Requirement') return `framework F {\n    requirement "1" {\n${indented(text, 8)}\n    }\n}\n`;
    return `${declarationWord(rule)} X {\n${indented(text, 4)}\n}\n`;
}

function indented(text: string, by: number): string {
    return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function isSound(text: string): void {
    expect(parse(text).problems).toEqual([]);
}

function isLaidOut(text: string): void {
    isSound(text);
    expect(format(text)).toEqual([]);
}

function beginsWith(text: string, words: string): boolean {
    return text.replace(/\s+/g, ' ').startsWith(words);
}

describe('declarations', () => {
    test('each has an entry', () => {
        const words = Object.keys(declarations).map((rule) => (rule === 'Import' ? 'import' : declarationWord(rule)));
        expect(words.sort()).toEqual([...DECLARATION_WORDS, 'import'].sort());
    });

    test.each(Object.entries(declarations))('%s: example and snippet are read', (rule, help) => {
        for (const text of [help.example, filled(help.snippet)]) {
            isLaidOut(`${text}\n`);
            expect(beginsWith(text, rule.toLowerCase())).toBe(true);
        }
        for (const [words, tail] of Object.entries(help.tails ?? {})) {
            isSound(tail.example);
            holds(tail, words);
        }
    });
});

/** The line holds the tail as the snippet writes it. */
function holds(tail: KeywordHelp, words: string): void {
    expect(beginsWith(filled(tail.snippet), words)).toBe(true);
    expect(tail.example).toContain(filled(tail.snippet));
}

describe('lines', () => {
    test('each body has a table', () => expect(Object.keys(lines).sort()).toEqual([...bodies].sort()));

    test('the layout knows no key that begins no line', () => {
        const known = new Set(Object.values(lines).flatMap((body) => Object.keys(body)));
        expect(KEYS.map((key) => key.join(' ')).filter((key) => !known.has(key))).toEqual([]);
    });

    describe.each(bodies)('%s', (rule) => {
        const entries = Object.entries<LineHelp>(lines[rule] ?? {});

        test('each of its words has an entry, and each entry a word', () => {
            const first = entries.map(([words]) => words.split(' ')[0]);
            expect([...new Set(first)].sort()).toEqual([...lineWords(rule)].sort());
        });

        test.each(entries)('%s', (words, help) => {
            for (const text of [help.example, filled(help.snippet)]) {
                isSound(inBody(rule, text));
                expect(beginsWith(text, words)).toBe(true);
            }
            expect(format(inBody(rule, filled(help.snippet)))).toEqual([]);
            for (const [tailWords, tail] of Object.entries(help.tails ?? {})) {
                isSound(inBody(rule, tail.example));
                expect(beginsWith(tail.example, words)).toBe(true);
                holds(tail, tailWords);
            }
        });
    });
});

describe('sentences', () => {
    const all: readonly KeywordHelp[] = [
        ...Object.values(declarations),
        ...Object.values(lines).flatMap((body) => Object.values(body)),
    ].flatMap((help: LineHelp) => [help, ...Object.values(help.tails ?? {})]);

    test('are plain, end with a full stop and stay short', () => {
        for (const { sentence, usual = 'Yes.' } of all) {
            expect(sentence).toMatch(/^[\p{Lu}`].*\.$/u);
            expect(usual).toMatch(/^[\p{Lu}\d`].*\.$/u);
            expect(sentence.length).toBeLessThan(160);
        }
    });

    test('hold no line breaks in examples', () => {
        for (const { example } of all) expect(example).not.toContain('\n');
    });
});
