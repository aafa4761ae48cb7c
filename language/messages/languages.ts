import type { DocumentMessages } from './document.ts';
import { englishDocument } from './english.ts';

/** The languages in which a contract can be rendered, by their BCP 47 tags. */
export const documentLanguages: Readonly<Record<string, DocumentMessages>> = { en: englishDocument };
