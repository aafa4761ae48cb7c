/**
 * What the preview's panel and its page say to each other. Types alone, so that the page draws in nothing else. The page
 * knows no documents, but origins: an element with `data-origin` shows what was written in one piece, and offsets in it
 * count from the start of that piece.
 */

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

/** A line above the contract, in words of the reader's language. */
export interface Banner {
    readonly text: string;
    /** What the button says that leads to the first error; without it there is no button. */
    readonly action?: string;
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
    readonly banner?: Banner;
}

export type ToPage =
    | Update
    /** What the page has to remember for the time after a reload. */
    | { readonly type: 'identity'; readonly uri: string; readonly locked: boolean }
    /** One of the places is to be on top; none: the start of the page. */
    | { readonly type: 'scroll'; readonly places: readonly Place[] }
    /** Where the cursor stands; none: nowhere. */
    | { readonly type: 'mark'; readonly places: readonly Place[]; readonly reveal: boolean }
    /** Asks what is shown; tests alone do. */
    | { readonly type: 'report'; readonly id: number };

export type ToPanel =
    /** The page holds nothing, or an update didn't fit: it needs everything. */
    | { readonly type: 'ready' }
    | { readonly type: 'scrolled'; readonly place: Place }
    | Select
    | { readonly type: 'firstError' }
    | { readonly type: 'report'; readonly id: number; readonly html: string };

/** Select the source of a block or value. */
export interface Select {
    readonly type: 'select';
    /** The `data-key` of an origin. */
    readonly key: string;
    /** Without a range: all of it. */
    readonly start?: number;
    readonly end?: number;
}

/** What a panel is restored from. */
export interface PanelState {
    readonly uri: string;
    readonly locked: boolean;
}
