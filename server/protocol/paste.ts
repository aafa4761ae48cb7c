import type { Position } from 'vscode-languageserver-protocol';

/**
 * Client to server: `string | null`, a text from elsewhere as it is written at a place; null where it may be pasted as it is.
 * The editor indents its lines like the one that it is pasted on.
 */
export const PASTE_REQUEST = 'mspc/paste';

export interface PasteParams {
    readonly uri: string;
    /** Where it will begin. */
    readonly position: Position;
    readonly text: string;
}
