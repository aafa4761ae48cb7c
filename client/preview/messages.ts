/**
 * What the preview's panel and its page say to each other; nothing but that, so that the page draws in nothing else. The page
 * knows no documents, but origins: an element with `data-origin` shows what was written in one piece, and offsets in it
 * count from the start of that piece.
 */

import type { Offer, Step } from '../offer.ts';
import type { ReportAnswer, ReportQuestion } from '../page-report.ts';

export interface PageBlock {
    readonly key: string;
    readonly hash: string;
    readonly html: string;
}

export interface Place {
    /** The `data-key` of an origin. */
    readonly key: string;
    readonly offset: number;
}

export type Severity = 'error' | 'warning' | 'information';

/** What is wrong somewhere in the contract. */
export interface PageFinding {
    /** Stays while the finding does, though the text around it changes. */
    readonly id: string;
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    /** In the text; the first is 1. */
    readonly line: number;
    /** Where it is shown; none: nowhere. */
    readonly places: readonly Stretch[];
}

/** A range of an origin, as offsets from its start. */
export interface Stretch {
    readonly key: string;
    readonly start: number;
    readonly end: number;
}

/** Stands above the contract, or in its place when there is none. */
export interface Notice {
    readonly title: string;
    readonly text: string;
    readonly offers: readonly Offer[];
}

/** A line below the contract, in words of the reader's language. */
export interface Banner {
    readonly text: string;
    /** What the button says that leads to the first error; without it there is no button. */
    readonly action?: string;
    readonly offers: readonly Offer[];
}

/** Brings the page from one state to the next. */
export interface Update {
    readonly type: 'update';
    /** The state that this one starts from; a page in any other asks for everything. 0: from nothing. */
    readonly base: number;
    readonly state: number;
    readonly uri: string;
    readonly title: string;
    readonly language: string;
    /** All keys in their order; left out where it stays. */
    readonly order?: readonly string[];
    /** Blocks that are new or changed. */
    readonly blocks: readonly PageBlock[];
    /** Blocks kept from the last sound text, with the words that say so. */
    readonly stale: readonly string[];
    readonly staleLabel: string;
    /** The gravest first; left out where they stay. */
    readonly findings?: readonly PageFinding[];
    readonly notice?: Notice;
    readonly banner?: Banner;
}

/** What a command of the editor asks of the page. */
export const DEEDS = ['find', 'contents', 'findings', 'zoomIn', 'zoomOut', 'zoomReset'] as const;
export type Deed = (typeof DEEDS)[number];

/** How a reader likes pages of this kind. */
export interface Layout {
    /** In percent. */
    readonly zoom: number;
    readonly side: Side | 'none';
}

/** What may stand beside the contract. */
export type Side = 'contents' | 'findings';

export type ToPage =
    | Update
    /** What the page has to remember for the time after a reload. */
    | { readonly type: 'identity'; readonly uri: string; readonly locked: boolean }
    /** One of the places is to be on top; none: the start of the page. */
    | { readonly type: 'scroll'; readonly places: readonly Place[] }
    /** Where the cursor stands; none: nowhere. */
    | { readonly type: 'mark'; readonly places: readonly Place[]; readonly reveal: boolean }
    | { readonly type: 'do'; readonly deed: Deed }
    | ReportQuestion;

export type ToPanel =
    /** The page holds nothing, or an update didn't fit: it needs everything. */
    | { readonly type: 'ready' }
    | { readonly type: 'scrolled'; readonly place: Place }
    | Select
    | { readonly type: 'firstError' }
    /** One of the next steps that were offered. */
    | { readonly type: 'step'; readonly step: Step }
    /** Go to the source of a finding. */
    | { readonly type: 'finding'; readonly id: string }
    /** The reader has changed the layout: other pages are to begin with it. */
    | { readonly type: 'layout'; readonly layout: Layout }
    | ReportAnswer;

/** Select the source of a block or value. */
export interface Select {
    readonly type: 'select';
    /** The `data-key` of an origin. */
    readonly key: string;
    /** Without a range: all of it. */
    readonly start?: number;
    readonly end?: number;
}

/** What the page says by itself; `{0}` and `{1}` are filled in there. */
export type PageWords = Readonly<Record<PageWord, string>>;

export type PageWord =
    | 'skip'
    | 'hint'
    | 'waiting'
    | 'tools'
    | 'contents'
    | 'noContents'
    | 'open'
    | 'find'
    | 'previous'
    | 'next'
    | 'match'
    | 'manyMatches'
    | 'noMatch'
    | 'findings'
    | 'noFindings'
    | 'moreFindings'
    | 'error'
    | 'warning'
    | 'information'
    | 'finding'
    | 'line'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomReset';

/** What a panel is restored from. */
export interface PanelState {
    readonly uri: string;
    readonly locked: boolean;
}
