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
