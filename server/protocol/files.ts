/** Server to client: the text of a file that is not open; `ReadFileResult | null` (null: there is no such file). */
export const READ_FILE_REQUEST = 'mspc/readFile';

export interface ReadFileParams {
    readonly uri: string;
}

export interface ReadFileResult {
    readonly text: string;
    /** The file's name as the disk spells it, when that differs in case from what was asked. */
    readonly actualName?: string;
}

/** Server to client: the URIs of all `.mspc` files of the workspace; `string[]`. */
export const LIST_FILES_REQUEST = 'mspc/listFiles';

/**
 * Client to server: the text of a file of the library, or of the page about a rule, by its `mspc-library:` URI;
 * `string | null`.
 */
export const LIBRARY_TEXT_REQUEST = 'mspc/libraryText';

export interface LibraryTextParams {
    readonly uri: string;
}
