/** What the panel of the coverage and its page say to each other. Types alone, so that the page draws in nothing else. */

import type { Offer, Step } from '../offer.ts';
import type { ReportAnswer, ReportQuestion } from '../page-report.ts';

/** What a contract holds of its frameworks. */
export interface CoverageContent {
    readonly type: 'content';
    readonly uri: string;
    readonly title: string;
    readonly language: string;
    /** Each with its key: `coverage.requirements.GDPR`, `coverage.controls`, `coverage.duties`, or the text before them. */
    readonly blocks: readonly CoverageBlock[];
    /** One line for each framework, in their order. */
    readonly frameworks: readonly FrameworkLine[];
    /** Said above all, instead of content or because it is from before. */
    readonly message: string;
    /** The next steps from there. */
    readonly offers: readonly Offer[];
}

export interface CoverageBlock {
    readonly key: string;
    readonly html: string;
}

export interface FrameworkLine {
    readonly framework: string;
    readonly text: string;
    /** Of what is asked and not waived. */
    readonly met: number;
    readonly asked: number;
}

export type ToCoveragePage =
    | CoverageContent
    /** The framework that the reader wants to see. */
    | { readonly type: 'reveal'; readonly framework: string }
    | ReportQuestion;

export type ToCoveragePanel =
    /** The page holds nothing yet. */
    | { readonly type: 'ready' }
    /** Show where something is written: in which block it stands, and the number that `data-place` gives it. */
    | { readonly type: 'open'; readonly key: string; readonly place: number }
    /** One of the next steps that were offered. */
    | { readonly type: 'step'; readonly step: Step }
    | ReportAnswer;

export type CoverageTab = 'requirements' | 'controls' | 'duties';

/** What a page remembers for the time after a reload; the panel reads the address alone. */
export interface CoverageState {
    readonly uri: string;
    readonly tab?: CoverageTab;
    readonly openOnly?: boolean;
}
