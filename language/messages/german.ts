import { documentDe } from './document.de.ts';
import type { DocumentMessages } from './document.ts';
import { LIBRARY_DE } from './library.de.ts';
import { saidInGerman } from './said.de.ts';

/** Rendered contracts in German. */
export const germanDocument: DocumentMessages = {
    language: 'de',
    table: documentDe,
    library: LIBRARY_DE,
    said: saidInGerman,
    plural: (amount) => (amount === '1' ? 'one' : 'other'),
    ordinal: (amount) => `${amount.replace('.', ',')}.`,
};
