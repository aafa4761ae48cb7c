import type { documentEn } from './document.en.ts';
import type { Message, PluralForm } from './template.ts';

/** The names of the sentences, headings and words of a rendered contract. */
export type DocumentMessageId = keyof typeof documentEn;

/** The fixed wording of rendered contracts in one language. */
export interface DocumentMessages {
    /** BCP 47 tag. */
    readonly language: string;
    readonly table: Readonly<Record<DocumentMessageId, Message>>;
    /** What the library calls things, by its English words; absent where these are the language's own. */
    readonly library?: Readonly<Record<string, string>>;
    /** Text of the language, such as `8 hours monthly`, as this language says it; absent where it is the language's own. */
    readonly said?: (text: string) => string;
    /** The form for an amount, given as plain digits: `1`, `1.5`. */
    readonly plural: (amount: string) => PluralForm;
    /** The ordinal number of an amount, given as plain digits: `95th`. */
    readonly ordinal: (amount: string) => string;
}
