import type { Position } from 'vscode-languageserver-protocol';

/** One block of the rendered contract: replaced as a whole when its hash changes. */
export interface PreviewBlock {
    /** Stable under edits elsewhere: made from kind and name. */
    readonly key: string;
    readonly hash: string;
    /** Left out when the client said that it knows the hash. */
    readonly html?: string;
    /** Where it is written: UTF-16 offsets into the document, when it comes from that document. */
    readonly start?: number;
    readonly end?: number;
    /** Where its parts are written, by the `data-key` of their elements; offsets inside count from there. */
    readonly origins?: readonly PreviewOrigin[];
}

export interface PreviewOrigin {
    readonly key: string;
    /** The document, when it is another than the one that is shown. */
    readonly uri?: string;
    readonly start: number;
    readonly end: number;
}

/** What is wrong somewhere in the document that is shown; offsets as in `PreviewBlock`. */
export interface PreviewFinding {
    readonly severity: PreviewSeverity;
    readonly code: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** An error of syntax, names or values: the document may lack what is written there. */
    readonly broken?: true;
}

export type PreviewSeverity = 'error' | 'warning' | 'information';

export interface PreviewParams {
    readonly uri: string;
    /** Hashes of blocks whose HTML the client still has; so little crosses over for a key in a long contract. */
    readonly known?: readonly string[];
}

/** The rendered contract as of one version of the document. */
export interface Preview {
    readonly uri: string;
    readonly version: number;
    readonly title: string;
    readonly language: string;
    /** Whether the document has a contract's head; a catalogue is imported by contracts. */
    readonly kind: 'contract' | 'catalogue';
    /** Empty when the text holds no declaration that could be read. Where it is broken they show its sound parts. */
    readonly blocks: readonly PreviewBlock[];
    /** In the order of the text, without hints. */
    readonly findings: readonly PreviewFinding[];
}

/** Client to server: `Preview | null` (null: the document is not open). */
export const PREVIEW_REQUEST = 'mspc/preview';

/** Server to client, after each check of an open document: its preview may have changed. */
export const PREVIEW_CHANGED = 'mspc/previewChanged';

export interface PreviewChangedParams {
    readonly uri: string;
    readonly version: number;
}

/** The command of our client that shows the preview of the document in the editor beside it. */
export const OPEN_PREVIEW_COMMAND = 'mspc.openPreviewToSide';

/**
 * The command of our client that shows a place of an open document in its preview. Hovers link to it, so the client
 * trusts Markdown with it, and the command trusts nothing that it is given.
 */
export const SHOW_IN_PREVIEW_COMMAND = 'mspc.showInPreview';

export interface ShowInPreviewParams {
    readonly uri: string;
    readonly position: Position;
}
