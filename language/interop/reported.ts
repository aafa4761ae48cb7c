import type { Severity } from '../model/finding.ts';

/** A place in a text as editors count: from zero, in UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly character: number;
}

/** A finding in words and places, as other tools take it. */
export interface ReportedFinding {
    /** With forward slashes, from the folder of the run; the URI of a text of the library. */
    readonly file: string;
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    readonly range: { readonly start: Position; readonly end: Position };
    readonly related: readonly { readonly file: string; readonly start: Position; readonly message: string }[];
}
