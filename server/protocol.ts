/**
 * The messages that our own client and server exchange beyond LSP. The client imports this file and nothing else of
 * the server.
 */
import type { Location, Position } from 'vscode-languageserver-protocol';

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

/** A command of the client: it shows places beside the thing that they are about. */
export const SHOW_PLACES_COMMAND = 'mspc.showPlaces';

export interface ShowPlacesParams {
    readonly uri: string;
    readonly position: Position;
    readonly places: readonly Location[];
}

/** The command of our client that shows the coverage of a document; arguments: its URI, and the framework to begin with. */
export const OPEN_COVERAGE_COMMAND = 'mspc.openCoverage';

export interface CoverageParams {
    readonly uri: string;
}

/** What the contract of an open document holds of its frameworks, as pages to read. */
export interface CoverageView {
    readonly uri: string;
    readonly version: number;
    readonly title: string;
    readonly language: string;
    readonly blocks: readonly CoverageBlock[];
    readonly frameworks: readonly FrameworkSummary[];
}

/** `coverage.requirements.GDPR`, `coverage.controls`, `coverage.duties`, or the text before them. */
export interface CoverageBlock {
    readonly key: string;
    readonly html: string;
    /** Where things are written: what `data-place` in the block counts, from 0. */
    readonly places: readonly CoveragePlace[];
}

export interface CoveragePlace {
    readonly uri: string;
    /** UTF-16 offsets. */
    readonly start: number;
    readonly end: number;
}

/** Client to server: `CoverageView | null` (null: the document is not open, or holds no contract). */
export const COVERAGE_REQUEST = 'mspc/coverage';

/** How the contract of an open document stands in each of its frameworks. */
export interface CoverageSummary {
    readonly frameworks: readonly FrameworkSummary[];
}

export interface FrameworkSummary {
    readonly framework: string;
    /** `GDPR 25 of 26 · 1 open` */
    readonly text: string;
    readonly met: number;
    readonly waived: number;
    readonly open: number;
}

/** Client to server: `CoverageSummary | null`, as for `mspc/coverage`. */
export const COVERAGE_SUMMARY_REQUEST = 'mspc/coverageSummary';

/** Client to server: by which rules a file is checked, and how its contract stands; `FileStatus | null` (null: not open). */
export const STATUS_REQUEST = 'mspc/status';

export interface StatusParams {
    readonly uri: string;
}

export interface FileStatus {
    /** `recommended` */
    readonly preset: string;
    /** How many rules and groups have a setting of their own. */
    readonly ownRules: number;
    /** The file of settings that counts; absent where the editor's settings do. */
    readonly config?: ConfigStatus;
    /** Empty for a file without a contract. */
    readonly frameworks: readonly FrameworkSummary[];
}

export interface ConfigStatus {
    readonly uri: string;
    readonly problems: number;
    /** Of the first problem, or of the preset. */
    readonly position: Position;
}

/**
 * Client to server: the text of a file of the library, or of the page about a rule, by its `mspc-library:` URI;
 * `string | null`.
 */
export const LIBRARY_TEXT_REQUEST = 'mspc/libraryText';

export interface LibraryTextParams {
    readonly uri: string;
}

/**
 * Client to server, again and again: `AliveAnswer`. A server that does not answer is stuck, since an answer costs nothing
 * and waits for nothing but the work of the moment.
 */
export const ALIVE_REQUEST = 'mspc/alive';

export interface AliveAnswer {
    /** A debugger may hold the server: it must not be ended for being silent. */
    readonly debugged: boolean;
}

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

/** What the client tells in `initializationOptions`. */
export interface InitializationOptions {
    /** The client answers `mspc/readFile` and `mspc/listFiles`: so also where the server has no disk. */
    readonly readsFiles?: boolean;
    /** The client has the commands of this file. */
    readonly ownCommands?: boolean;
}

/** A command of the client: it asks the user for a reason and writes it into a contract. */
export const GIVE_REASON_COMMAND = 'mspc.giveReason';

export interface GiveReasonParams {
    readonly uri: string;
    /** The version of the document that the places speak of. */
    readonly version: number;
    /** Of several the user picks one. */
    readonly choices: readonly ReasonChoice[];
}

export interface ReasonChoice {
    readonly label: string;
    readonly position: { readonly line: number; readonly character: number };
    readonly before: string;
    readonly after: string;
    /** The reason stands in quotation marks: those of its own are escaped. */
    readonly isText: boolean;
}

/** A command of the client: it shows a page of documentation, named by its `mspc-library:` URI. */
export const OPEN_PAGE_COMMAND = 'mspc.openPage';

/** Client to server: what a new contract can be made from; `NewContractChoices`. */
export const NEW_CONTRACT_CHOICES_REQUEST = 'mspc/newContractChoices';

export interface NewContractChoice {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
}

export interface NewContractTemplate extends NewContractChoice {
    /** Those that are usual are taken unless somebody chooses. */
    readonly services: readonly (NewContractChoice & { readonly usual: boolean })[];
}

export interface NewContractChoices {
    readonly templates: readonly NewContractTemplate[];
    readonly frameworks: readonly NewContractChoice[];
    /** ISO 4217. */
    readonly currencies: readonly NewContractChoice[];
}

/** Client to server: a new contract as a snippet; `string | null` (null: the choice is none of those offered). */
export const NEW_CONTRACT_REQUEST = 'mspc/newContract';

export interface NewContractParams {
    /** The template; services and frameworks are the ids of choices. */
    readonly template: string;
    readonly provider: string;
    readonly client: string;
    readonly services: readonly string[];
    readonly frameworks: readonly string[];
    readonly currency: string;
    /** IANA name. */
    readonly zone: string;
    /** ISO 8601. */
    readonly effective: string;
}

/** Client to server: the text of the contract to learn from; `string`. */
export const TUTORIAL_REQUEST = 'mspc/tutorial';

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
