import { compareEn } from './compare.en.ts';
import type { DocumentMessages } from './document.ts';
import { englishDocument } from './english.ts';

/** The names of the sentences and words of a comparison. */
export type CompareMessageId = keyof typeof compareEn;

/** What a line of a contract is called: `fee.due`. */
export type FieldName = NameAfter<'field.', CompareMessageId>;

type NameAfter<Prefix extends string, Id> = Id extends `${Prefix}${infer Name}` ? Name : never;

/** The words of comparisons in one language. */
export interface CompareMessages {
    readonly table: Readonly<Record<CompareMessageId, string>>;
    /** How it writes numbers and money. */
    readonly document: DocumentMessages;
}

export const englishCompare: CompareMessages = { table: compareEn, document: englishDocument };
