import { describe, expect, it } from 'vitest';
import { documentEn } from '../../language/messages/document.en.ts';
import { englishDocument } from '../../language/messages/english.ts';
import { fill, type Message, type Part, partsOf } from '../../language/messages/template.ts';
import { plainText } from '../../language/render/inline.ts';
import { Words } from '../../language/render/words.ts';

const words = new Words(englishDocument);

function filled(template: string, values: Readonly<Record<string, string>>): string {
    return fill<string>(template, {
        words: (text) => text,
        value: (name) => (values[name] === undefined ? undefined : [values[name]]),
        missing: () => '?',
    }).join('');
}

describe('a template', () => {
    it('takes named values', () => {
        expect(filled('{a} before {b}', { b: 'B', a: 'A' })).toBe('A before B');
    });

    it('marks a value that it needs', () => {
        expect(filled('{a} and {b}', { a: 'A' })).toBe('A and ?');
    });

    it('leaves out a part in brackets unless all its values are given', () => {
        const template = '{a}[ with {b} and {c}].';
        expect(filled(template, { a: 'A', b: 'B', c: 'C' })).toBe('A with B and C.');
        expect(filled(template, { a: 'A', b: 'B' })).toBe('A.');
    });

    it('may nest such parts', () => {
        const template = '{a}[ with {b}[ or {c}]]';
        expect(filled(template, { a: 'A', b: 'B' })).toBe('A with B');
        expect(filled(template, { a: 'A', c: 'C' })).toBe('A');
    });
});

describe('the English wording', () => {
    const all: readonly (readonly [string, string])[] = Object.entries<Message>(documentEn).flatMap(([id, message]) =>
        typeof message === 'string'
            ? [[id, message] as const]
            : Object.entries(message).map(([form, text]) => [`${id} (${form})`, text] as const),
    );

    it('can be parsed and put together again', () => {
        const templates = all.filter(([id]) => id !== 'mark.missing');
        expect(templates.map(([id, text]) => [id, partsOf(text).map(writtenOut).join('')])).toEqual(templates);
    });

    it('has a value in each optional part', () => {
        const optional = all.filter(([id, text]) => id !== 'mark.missing' && partsOf(text).some(isIdle));
        expect(optional).toEqual([]);
    });

    it('chooses the plural form by the count', () => {
        expect(words.text('duration.day', { number: '1' }, '1')).toBe('1 day');
        expect(words.text('duration.day', { number: '2' }, '2')).toBe('2 days');
    });

    it('marks what a sentence cannot do without', () => {
        const said = words.say('terms.law', { law: undefined });
        expect(plainText(said)).toBe('This agreement is governed by the law of [not stated].');
        expect(said).toContainEqual({ type: 'mark', reason: 'not stated', text: '[not stated]' });
    });
});

function isIdle(part: Part): boolean {
    return part.type === 'optional' && part.parts.every(({ type }) => type === 'words');
}

function writtenOut(part: Part): string {
    switch (part.type) {
        case 'words':
            return part.text;
        case 'value':
            return `{${part.name}}`;
        case 'optional':
            return `[${part.parts.map(writtenOut).join('')}]`;
    }
}
