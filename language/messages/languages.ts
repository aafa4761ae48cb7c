import type { DocumentMessages } from './document.ts';
import { englishDocument } from './english.ts';
import { germanDocument } from './german.ts';

/** The languages in which a contract can be rendered, by their BCP 47 tags. */
export const documentLanguages: { readonly en: DocumentMessages; readonly de: DocumentMessages } = {
    en: englishDocument,
    de: germanDocument,
};
