import { describe, expect, test } from 'vitest';
import { compareDe } from '../../language/messages/compare.de.ts';
import { compareEn } from '../../language/messages/compare.en.ts';
import { EDITOR_DE } from '../../language/messages/editor.de.ts';
import { EDITOR_EN } from '../../language/messages/editor.en.ts';
import { FINDINGS_DE, KINDS_DE, ONE_OF_A_KIND_DE } from '../../language/messages/findings.de.ts';
import { FINDINGS_EN, KINDS_EN, ONE_OF_A_KIND_EN } from '../../language/messages/findings.en.ts';
import { KEYWORDS_DE } from '../../language/messages/keywords.de.ts';
import { KEYWORDS_EN } from '../../language/messages/keywords.en.ts';
import type { LineHelp, LineText } from '../../language/messages/keywords.ts';
import { REFACTOR_DE } from '../../language/messages/refactor.de.ts';
import { REFACTOR_EN } from '../../language/messages/refactor.en.ts';
import { RULE_GROUPS_DE, RULE_PHRASES_DE, RULES_DE } from '../../language/messages/rules.de.ts';
import { TEMPLATE_WORDS_DE } from '../../language/messages/templates.de.ts';
import { TEMPLATE_WORDS_EN } from '../../language/messages/templates.en.ts';
import type { Described } from '../../language/messages/templates.ts';
import { CONFIG_MESSAGES } from '../../language/rules/config-file.ts';
import { GROUPS } from '../../language/rules/explain.ts';
import { allChecks } from '../../language/rules/messages.ts';
import { SHARED_PHRASES } from '../../language/rules/phrases.ts';

/** A text in English with its German, and where it stands; either may be missing. */
type Pair = readonly [place: string, english: string | undefined, german: string | undefined];
type Texts = Readonly<Record<string, string>>;

const rules = allChecks.flatMap(({ id, title, sentences, phrases = {} }): readonly Pair[] => {
    const german = RULES_DE[id];
    return [
        [`${id}, title`, title, german?.title],
        ...pairs(`${id}, sentence`, sentences, german?.sentences),
        ...pairs(`${id}, phrase`, phrases, german?.phrases),
    ];
});
const phrases = [
    ...pairs('phrase', { ...SHARED_PHRASES, ...CONFIG_MESSAGES }, RULE_PHRASES_DE),
    ...pairs('group', GROUPS, RULE_GROUPS_DE),
];
const findings = [
    ...pairs('finding', FINDINGS_EN, FINDINGS_DE),
    ...pairs('kind', KINDS_EN, KINDS_DE),
    ...pairs('one of a kind', ONE_OF_A_KIND_EN, ONE_OF_A_KIND_DE),
];
const newContract = [
    ...pairs('templates', described(TEMPLATE_WORDS_EN.templates), described(TEMPLATE_WORDS_DE.templates)),
    ...pairs('services', described(TEMPLATE_WORDS_EN.services), described(TEMPLATE_WORDS_DE.services)),
];
const keywords = [
    ...entries('declarations', KEYWORDS_EN.declarations, KEYWORDS_DE.declarations),
    ...keysOf(KEYWORDS_EN.lines, KEYWORDS_DE.lines).flatMap((body) =>
        entries(body, KEYWORDS_EN.lines[body], KEYWORDS_DE.lines[body]),
    ),
];

describe.each([
    ['rules', rules],
    ['phrases of rules', phrases],
    ['keywords', keywords],
    ['findings', findings],
    ['displays of an editor', pairs('', EDITOR_EN, EDITOR_DE)],
    ['refactorings', pairs('', REFACTOR_EN, REFACTOR_DE)],
    ['new contracts', newContract],
    ['comparisons', pairs('', compareEn, compareDe)],
])('%s in German', (_, all) => {
    test('say what the English ones say, and nothing else', () => {
        expect(all.filter(([, english, german]) => !english || !german)).toEqual([]);
    });

    test('take the same values', () => {
        for (const [place, english = '', german = ''] of all) {
            expect(placeholdersIn(german), place).toEqual(placeholdersIn(english));
        }
    });

    test('show the same texts of the language', () => {
        for (const [place, english = '', german = ''] of all) {
            expect(quotedIn(german), place).toEqual(quotedIn(english));
        }
    });

    test('hold no English', () => {
        for (const [place, english = '', german = ''] of all) {
            if (/\p{Ll}{2}/u.test(prose(english)) && english !== 'neutral') expect(german, place).not.toBe(english);
            expect(prose(german).match(ENGLISH), place).toBeNull();
        }
    });

    test('address nobody and judge nobody', () => {
        for (const [place, , german = ''] of all) {
            expect(
                prose(german).match(/\b(?:Sie (?:können|müssen|sollten)|Ihre?[mnrs]?|verstößt|Verstoß|konform)/u),
                place,
            ).toBeNull();
        }
    });

    test('begin and end as the English ones', () => {
        for (const [place, english = '', german = ''] of all) {
            expect(endOf(german), place).toBe(endOf(english));
            expect(german.trim(), place).toBe(german);
        }
    });
});

test('there is no rule in German that is none', () => {
    expect(Object.keys(RULES_DE).sort()).toEqual(allChecks.map(({ id }) => id).sort());
});

/** Words that are not German, outside of what is quoted. */
const ENGLISH =
    /\b(?:the|of|and|with|is|are|that|this|for|not|to|by|from|or|which|its|nothing|add|say|service|vendor|client|provider|window)\b/g;

/** Title and detail of each, by a key of their own. */
function described(texts: Readonly<Record<string, Described>>): Texts {
    return Object.fromEntries(
        Object.entries(texts).flatMap(([id, { title, detail }]) => [
            [`${id} title`, title],
            [`${id} detail`, detail],
        ]),
    );
}

/** Both sides of every key that either has. */
function pairs(place: string, english: Texts = {}, german: Texts = {}): readonly Pair[] {
    return keysOf(english, german).map((key) => [`${place} '${key}'`, english[key], german[key]]);
}

function entries(
    place: string,
    english: Readonly<Record<string, LineHelp>> = {},
    german: Readonly<Record<string, LineText>> = {},
): readonly Pair[] {
    return keysOf(english, german).flatMap((key) => {
        const [own, other] = [english[key], german[key]];
        const where = `${place}: ${key}`;
        return [
            [where, own?.sentence, other?.sentence] as const,
            ...(own?.usual === undefined && other?.usual === undefined
                ? []
                : [[`${where}, usual`, own?.usual, other?.usual] as const]),
            ...entries(where, own?.tails, other?.tails),
        ];
    });
}

function keysOf(one: object = {}, other: object = {}): readonly string[] {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function placeholdersIn(text: string): readonly string[] {
    return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

function quotedIn(text: string): readonly string[] {
    return [...new Set(text.match(/`[^`]+`/g) ?? [])].sort();
}

function prose(text: string): string {
    return text.replaceAll(/`[^`]*`|\{\w+\}/g, '');
}

function endOf(text: string): string {
    return /[.?…]$/.exec(text)?.[0] ?? '';
}
