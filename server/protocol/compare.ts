/** Client to server: what changed between two contracts; `CompareAnswer | null`. */
export const COMPARE_REQUEST = 'mspc/compare';

/** A contract: a file as it is, or as a revision of its repository has it. */
export interface CompareSide {
    readonly uri: string;
    /** As Git names it; the client answers `mspc/readRevision` for it. */
    readonly revision?: string;
}

export interface CompareParams {
    readonly before: CompareSide;
    readonly after: CompareSide;
}

/** Where a part of a comparison is written: UTF-16 offsets into a file of one of the two sides. */
export interface ComparePlace {
    readonly side: 'before' | 'after';
    readonly uri: string;
    readonly start: number;
    readonly end: number;
}

/** Both as HTML; elements with `data-place` lead to the place of that number. */
export interface Compared {
    /** Of the words about the changes. */
    readonly language: string;
    /** Of the document, which is the contract's own. */
    readonly documentLanguage: string;
    /** How many changes there are, and for whom they are better. */
    readonly summary: string;
    /** The changes, one element for each part. */
    readonly changes: readonly string[];
    /** The document with its changes marked, one element for each block. */
    readonly document: readonly string[];
    readonly places: readonly ComparePlace[];
    /** The files of either side that a change of would make another comparison. */
    readonly uris: readonly string[];
}

/** What changed, or which of the two holds no contract. */
export interface CompareAnswer {
    readonly compared?: Compared;
    readonly missing?: ComparePlace['side'];
}

/** Server to client: the text of a file in a revision; `ReadFileResult | null` (null: there is no such file). */
export const READ_REVISION_REQUEST = 'mspc/readRevision';

export interface ReadRevisionParams {
    readonly uri: string;
    readonly revision: string;
}
