import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Typing, type } from './typing.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const NAMES = ['acme-legal.mspc', 'vendors.mspc'];
const FILES = Object.fromEntries(NAMES.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));

describe.each(NAMES)('typing %s with completion', (name) => {
    const typing = type(name, FILES);
    console.info(reportOf(name, typing));
    test('saves half of the keystrokes, prose and texts left out', () => {
        expect(typing.used / typing.keys).toBeLessThan(0.5);
    });
    test('shows what is meant among the first five after one letter at most, in nine cases of ten', () => {
        expect(shareWithin(typing, 1)).toBeGreaterThan(0.9);
    });
    test('shows it before a letter is typed in three cases of four', () => {
        expect(shareWithin(typing, 0)).toBeGreaterThan(0.75);
    });
});

/** Of all that was offered, the share that stood among the first five after so many letters. */
function shareWithin({ accepted, buried }: Typing, letters: number): number {
    return accepted.filter(({ typed }) => typed <= letters).length / (accepted.length + buried.length);
}

function reportOf(name: string, typing: Typing): string {
    const { keys, used, accepted, missed, buried } = typing;
    const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
    const shares = [0, 1, 2].map((letters) => `${letters}: ${percent(shareWithin(typing, letters))}`).join(', ');
    return [
        `${name}: ${keys} keys, ${used} with completion, ${percent(1 - used / keys)} saved;`,
        `${accepted.length} accepted, ${missed.length} not offered, ${buried.length} never among the first five;`,
        `among the first five by letters typed: ${shares}`,
    ].join(' ');
}
