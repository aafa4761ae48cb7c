import { documentEn } from './document.en.ts';
import type { DocumentMessages } from './document.ts';

/** Rendered contracts in English. */
export const englishDocument: DocumentMessages = {
    language: 'en',
    table: documentEn,
    plural: (amount) => (amount === '1' ? 'one' : 'other'),
    ordinal: (amount) => `${amount}${suffix(amount)}`,
};

function suffix(amount: string): string {
    return /1[123]$/.test(amount) ? 'th' : (SUFFIXES[amount.at(-1) ?? ''] ?? 'th');
}

const SUFFIXES: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
