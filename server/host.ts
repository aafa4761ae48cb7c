import type { ReadFileResult } from './protocol.ts';

/** What the server needs of the machine that it runs on. */
export interface Host {
    /** The text of a file; null when there is none, undefined when that cannot be told. */
    readFile(uri: string): Promise<ReadFileResult | null | undefined>;
    /** The URIs of the `.mspc` files below the folders. */
    listFiles(folders: readonly string[]): Promise<readonly string[]>;
}

/** More files than this are not read unasked. */
export const MAX_FILES = 20_000;

/** Larger files are not read. */
export const MAX_FILE_BYTES = 20_000_000;
