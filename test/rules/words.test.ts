import { describe, expect, it } from 'vitest';
import { termAt } from '../../language/rules/terms.ts';
import { holds, keyOf, spaced } from '../../language/rules/vocabulary.ts';
import { weekdaysIn } from '../../language/rules/weekdays.ts';
import { service } from '../support/model.ts';

describe('words', () => {
    it.each([
        ['a Key User is', 'Key User', true],
        ['all Key\n    Users are', 'Key User', true],
        ['a key user is', 'Key User', false],
        ['a Key Userland is', 'Key User', false],
        ['C++ (old) is', 'C++ (old)', true],
        ['xKey User', 'Key User', false],
    ])('%j holds %j or not', (text, words, expected) => {
        expect(holds(text, words)).toBe(expected);
    });

    it('of a name are parted where capitals begin', () => {
        expect([spaced('KeyUser'), spaced('Service_Credit'), spaced('客户')]).toEqual([
            'Key User',
            'Service Credit',
            '客户',
        ]);
        expect(keyOf('Key Users')).toBe(keyOf('KeyUser'));
    });
});

describe('a term in a text', () => {
    const term = (words: string) => ({ declaration: service('Hosting'), words, link: '[[Hosting]]' });
    const found = (text: string, ...words: readonly string[]) => termAt(text, 0, words.map(term))?.length;

    it('is the longest that stands there, across a line if need be', () => {
        expect(found('Server hosting at night', 'Server hosting', 'Server hosting at night')).toBe(23);
        expect(found('Server\n    hosting.', 'Server hosting')).toBe(18);
        expect(found('Server hostings', 'Server hosting')).toBeUndefined();
        expect(found('Server', 'Server hosting')).toBeUndefined();
    });
});

describe('a weekday before a date', () => {
    it.each([
        ['Monday, 2026-03-02', 'Monday 2026-03-02'],
        ['on Tue. 3rd of March 2026.', 'Tue 2026-03-03'],
        ['Wednesday March 4, 2026', 'Wednesday 2026-03-04'],
        ['Thurs, the 5 Sept. 2026', 'Thurs 2026-09-05'],
        ['Monday, 2026-02-30', undefined],
        ['Monday, 31 February 2026', undefined],
        ['Monday to Friday, 2026-03-06', undefined],
        ['Mon/Tue 2026-03-03', undefined],
        ['Monday, 3 March', undefined],
    ])('%j', (text, expected) => {
        const [first] = weekdaysIn(text);
        expect(first && `${first.day} ${first.date}`).toBe(expected);
    });
});
