/** Client to server: the contracts of the workspace, a page at a time; `ContractsPage`. */
export const CONTRACTS_REQUEST = 'mspc/contracts';

export interface ContractsParams {
    readonly sort: 'notice' | 'name';
    /** How many are wanted, from the first. */
    readonly limit: number;
}

export interface ContractsPage {
    readonly contracts: readonly ContractSummary[];
    /** How many contracts there are, as far as the files have been read. */
    readonly total: number;
    /** How many files have not been read yet. */
    readonly unread: number;
}

/** Dates are ISO 8601. */
export interface ContractSummary {
    readonly uri: string;
    readonly title: string;
    readonly number?: string;
    readonly provider?: string;
    readonly client?: string;
    readonly effective?: string;
    readonly ends?: string;
    readonly noticeBy?: string;
    /** Requirements of its frameworks. */
    readonly met: number;
    readonly open: number;
}

/** Client to server: checks files anew, whether open or not, and publishes what it finds; `null`. */
export const CHECK_FILES_REQUEST = 'mspc/checkFiles';

export interface CheckFilesParams {
    readonly uris: readonly string[];
}
