import type { Span } from '../model/source.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Something with a stable key that may know where it was written. */
export interface Keyed {
    readonly key: string;
    readonly source?: Span | undefined;
}

/** Decides what an element says about where its content was written. */
export interface Locator {
    /** Of a part of the current origin; nothing for what was written elsewhere. The key is that of a block. */
    attributes(source: Span | undefined, key?: string): Attributes;
    /** The locator for what is in a block; the same one, unless the block was written outside the current origin. */
    inside(block: Keyed): Locator;
}

/** For pages that do not tell. */
export const unlocated: Locator = {
    attributes: () => ({}),
    inside: () => unlocated,
};

/**
 * Counts positions from the start of the nearest enclosing origin, so that HTML stays the same where a declaration has
 * only moved. Where the origins stand is noted beside it.
 */
export class OriginLocator implements Locator {
    private readonly sources: Map<string, Span>;
    private readonly key: string | undefined;

    constructor(sources: Map<string, Span>, key?: string) {
        this.sources = sources;
        this.key = key;
    }

    attributes(source: Span | undefined, key?: string): Attributes {
        const { origin } = this;
        if (source === undefined || origin === undefined || !contains(origin, source)) {
            return {};
        }
        return {
            'data-origin': key === this.key ? '' : undefined,
            'data-start': source.start - origin.start,
            'data-end': source.end - origin.start,
        };
    }

    inside({ key, source }: Keyed): Locator {
        if (source === undefined || (this.origin !== undefined && contains(this.origin, source))) {
            return this;
        }
        this.sources.set(key, source);
        return new OriginLocator(this.sources, key);
    }

    private get origin(): Span | undefined {
        return this.key === undefined ? undefined : this.sources.get(this.key);
    }
}

/** Gives each place a number, under which it is noted: for pages that lead to places of many files. */
export class NumberedLocator implements Locator {
    readonly places: Span[] = [];
    private readonly first: number;

    /** Others may have counted up to `first`. */
    constructor(first = 0) {
        this.first = first;
    }

    attributes(source: Span | undefined): Attributes {
        return source === undefined ? {} : { 'data-place': this.first + this.places.push(source) - 1 };
    }

    inside(): Locator {
        return this;
    }
}

function contains(outer: Span, inner: Span): boolean {
    return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
