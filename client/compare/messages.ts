/** What the panel of a comparison and its page say to each other. Types alone, so that the page draws in nothing else. */

import type { Offer, Step } from '../offer.ts';
import type { ReportAnswer, ReportQuestion } from '../page-report.ts';

/** A contract: a file as it is, or as a revision of its repository has it. */
export interface Side {
    readonly uri: string;
    readonly revision?: string;
}

export interface Sides {
    readonly before: Side;
    readonly after: Side;
}

export interface CompareContent {
    readonly type: 'content';
    readonly sides: Sides;
    readonly title: string;
    readonly language: string;
    readonly documentLanguage: string;
    /** HTML of one element, or nothing. */
    readonly summary: string;
    /** HTML of one element each. */
    readonly changes: readonly string[];
    readonly document: readonly string[];
    /** Said above all, instead of content or because it is from before. */
    readonly message: string;
    /** The next steps from there. */
    readonly offers: readonly Offer[];
}

export type ToComparePage = CompareContent | ReportQuestion;

export type ToComparePanel =
    /** The page holds nothing yet. */
    | { readonly type: 'ready' }
    /** Show where something is written: the number that `data-place` gives it. */
    | { readonly type: 'open'; readonly place: number }
    /** The other way round. */
    | { readonly type: 'swap' }
    /** One of the next steps that were offered. */
    | { readonly type: 'step'; readonly step: Step }
    | ReportAnswer;

export type CompareTab = 'changes' | 'document';

/** What a page remembers for the time after a reload; the panel reads the sides alone. */
export interface CompareState {
    readonly sides: Sides;
    readonly tab?: CompareTab;
    readonly weakerOnly?: boolean;
}
