import type { CompareMessages } from './compare.ts';
import type { DocumentMessages } from './document.ts';
import type { KeywordTable } from './keywords.ts';
import type { MessageTable } from './message.ts';
import type { TemplateWords } from './templates.ts';

/**
 * The words in which we speak to the one who writes a contract, in one language. What a rendered contract says is
 * another matter: its language is the contract's own.
 */
export interface InterfaceWords {
    /** BCP 47 tag. */
    readonly language: string;
    /** Findings with their related places, fixes, actions and refactorings; those of the rules included. */
    readonly findings: MessageTable;
    /** Words for the kinds of things that a name can stand for, alone and as one of their kind. */
    readonly kinds: MessageTable;
    readonly oneOfAKind: MessageTable;
    /** What an editor shows in and beside a contract: hints, lenses, hovers, completion, refusals. */
    readonly editor: MessageTable;
    /** What each word of the language means. */
    readonly keywords: KeywordTable;
    readonly newContract: TemplateWords;
    readonly compare: CompareMessages;
    /** How values, dates and the coverage of frameworks are written. */
    readonly document: DocumentMessages;
}
