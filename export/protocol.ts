/** What the client asks a worker that makes files of documents, and what it gets. */

export type Format = 'html' | 'md' | 'docx' | 'pdf';

export interface ExportRequest {
    /** As the server composed it. */
    readonly document: unknown;
    readonly format: Format;
    /** ISO date. */
    readonly today: string;
    /** Where the fonts lie: a path for a process, an address for a page. */
    readonly fonts: string;
}

export type ExportReply =
    | { readonly bytes: Uint8Array; readonly missing: readonly string[] }
    /** What went wrong, which is a defect of ours. */
    | { readonly problem: string };
