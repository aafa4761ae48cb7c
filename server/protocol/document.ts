/** Client to server: the contract as a document, to be made a file of; `ComposedDocument | null` (null: there is none). */
export const DOCUMENT_REQUEST = 'mspc/document';

export interface DocumentParams {
    readonly uri: string;
    readonly audience: 'client' | 'internal' | 'auditor';
}

export interface ComposedDocument {
    /** Plain data, which only a maker of files understands. */
    readonly document: object;
    /** The day for which it was composed, as in 2026-01-31. */
    readonly today: string;
    /** How many errors the text has; the document then has its sound parts. */
    readonly errors: number;
}
