import type { Picture } from '../../language/render/pictures/picture.ts';
import type { Line, Run } from './lines.ts';
import type { Tag } from './tags.ts';

/** Text on a line: where it begins, and what it is. */
export interface Text {
    /** From the left margin of the page. */
    readonly x: number;
    /** From the top of the item. */
    readonly baseline: number;
    readonly line: Line;
    readonly tag: Tag;
}

export interface Rule {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly thickness: number;
    readonly colour: string;
}

/** The page on which a place stands, to be shown when all pages are known. */
export interface PageOf {
    readonly target: string;
    readonly right: number;
    readonly baseline: number;
    readonly run: Run;
    readonly tag: Tag;
    /** Where dots lead to the number from. */
    readonly from: number;
}

/** A picture from its upper left corner, in so many points to its pixel. */
export interface Drawing {
    readonly picture: Picture;
    readonly x: number;
    readonly scale: number;
    readonly tag: Tag;
}

/** What stands on a page as one: usually a line. */
export interface Item {
    readonly height: number;
    /** Left out at the top of a page. */
    readonly before: number;
    readonly keepWithNext: boolean;
    readonly texts: readonly Text[];
    readonly rules: readonly Rule[];
    readonly pageOf?: PageOf | undefined;
    readonly drawing?: Drawing | undefined;
    /** Names of the places that begin here. */
    readonly places: readonly string[];
    readonly outline?: { readonly level: 1 | 2; readonly title: string } | undefined;
    readonly startsPage?: boolean | undefined;
    /** Stands again above it where it is the first on a page: the head of its table. */
    readonly repeated?: readonly Item[] | undefined;
}

export const blank: Item = { height: 0, before: 0, keepWithNext: false, texts: [], rules: [], places: [] };

export interface PlacedItem {
    readonly item: Item;
    readonly y: number;
    /** Whether it only says again what stood on a page before. */
    readonly isRepeated: boolean;
}

/** Items on their pages. What keeps with the next is moved together, so long as that fits on a page. */
export function paginate(items: readonly Item[], height: number): readonly (readonly PlacedItem[])[] {
    const pages: PlacedItem[][] = [[]];
    let y = 0;
    for (const chain of chainsOf(items)) {
        const needed = chain.reduce((sum, { before, height: own }) => sum + before + own, 0);
        if (chain[0]?.startsPage || (y > 0 && y + needed > height && needed <= height)) y = nextPage(pages);
        for (const item of chain) {
            if (y > 0 && y + item.before + item.height > height) y = nextPage(pages);
            if (y === 0) y = repeat(item, pages);
            const top = y === 0 ? 0 : y + item.before;
            pages.at(-1)?.push({ item, y: top, isRepeated: false });
            y = top + item.height;
        }
    }
    return pages;
}

function nextPage(pages: PlacedItem[][]): 0 {
    if (pages.at(-1)?.length !== 0) pages.push([]);
    return 0;
}

function repeat({ repeated = [] }: Item, pages: PlacedItem[][]): number {
    return repeated.reduce((y, item) => {
        pages.at(-1)?.push({ item, y, isRepeated: true });
        return y + item.height;
    }, 0);
}

function chainsOf(items: readonly Item[]): readonly (readonly Item[])[] {
    const chains: Item[][] = [];
    let open = false;
    for (const item of items) {
        const last = chains.at(-1);
        if (open && last) last.push(item);
        else chains.push([item]);
        open = item.keepWithNext;
    }
    return chains;
}
