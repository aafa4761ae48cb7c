import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textmateGrammar } from '../../scripts/generate/textmate-grammar.ts';

function json(path: string) {
    return JSON.parse(readFileSync(path, 'utf8'));
}

const configuration = json('language-configuration.json');

test('the TextMate grammar is the one that the language gives', () => {
    expect(json('syntaxes/mspc.tmLanguage.json')).toEqual(JSON.parse(JSON.stringify(textmateGrammar())));
});

test('an injection colours fences of Markdown', () => {
    const [fence] = [json('syntaxes/mspc.markdown-injection.json').repository.fence];
    expect(new RegExp(fence.begin.replace('(?i:', '(?:').replaceAll('\\G', '^')).test('```mspc')).toBe(true);
});

test.each([
    ['covers PCI-DSS, Überwachung', ['covers', 'PCI-DSS', 'Überwachung']],
    ['Levels.P1', ['Levels', 'P1']],
    ['mon-fri 08:00-18:00', ['mon', 'fri', '08:00-18:00']],
    ['客户 सेवा', ['客户', 'सेवा']],
    ['2026-01-01 6_200 99.95%', ['2026-01-01', '6_200', '99.95']],
])('the words of %s', (text, words) => {
    const pattern = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);
    expect(text.match(pattern)).toEqual(words);
});

test.each([
    ['sla Levels {', true],
    ['credits for Uptime { // note', true],
    ['unit USD "US dollar" { currency 2 }', false],
    ['// a brace {', false],
])('%s begins an indented body: %s', (line, indents) => {
    expect(new RegExp(configuration.indentationRules.increaseIndentPattern).test(line)).toBe(indents);
});

test.each([
    ['/** about', ' * '],
    [' * more', '* '],
])('a comment for the next declaration goes on behind %s', (before, appended) => {
    const rule = configuration.onEnterRules.find((one: { beforeText: string; afterText?: string }) => {
        return one.afterText === undefined && new RegExp(one.beforeText).test(before);
    });
    expect(rule?.action.appendText).toBe(appended);
});
