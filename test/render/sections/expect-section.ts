import { expect } from 'vitest';
import { sectionOf } from '../../support/rendered.ts';

/** That a section of a contract reads as expected; the text of that is without the indentation of the test around it. */
export function expectSection(key: string, text: string, expected: string): void {
    expect(sectionOf(text, key)).toBe(expected.replaceAll(/^ {12}/gm, '').trim());
}
