/** Client to server: what a report about a defect needs to know of the server; `Diagnosis`. */
export const DIAGNOSIS_REQUEST = 'mspc/diagnosis';

/** Numbers and places in our own code; no text, no name and no path of a contract. */
export interface Diagnosis {
    readonly folders: number;
    readonly contracts: number;
    readonly catalogues: number;
    /** Files that are listed and have not been read. */
    readonly unread: number;
    readonly openDocuments: number;
    /** UTF-16 units of all files that have been read, and of the largest. */
    readonly characters: number;
    readonly largest: number;
    readonly configs: readonly ConfigDiagnosis[];
    /** The slowest of the last checks, one a file. */
    readonly checks: readonly CheckDiagnosis[];
    readonly errors: readonly CaughtError[];
}

export interface ConfigDiagnosis {
    /** The folder of the workspace, from 1, and how many folders below it the file is; -1 for one above. */
    readonly root: number;
    readonly depth: number;
    readonly problems: readonly { readonly id: string; readonly line: number }[];
}

export interface CheckDiagnosis {
    readonly characters: number;
    readonly milliseconds: number;
}

/** An exception: a defect of ours. */
export interface CaughtError {
    /** The request, the rule or the job. */
    readonly where: string;
    /** What kind of exception it was. */
    readonly what: string;
    /** Places in our own code. */
    readonly stack: readonly string[];
    readonly times: number;
}
