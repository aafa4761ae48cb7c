import type { Place } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';
import { placeAt, yOf } from './geometry.ts';

/** What is wanted on top may be anywhere in this upper part of the window. */
const COMFORT = 0.25;
/** A heading that one goes to has some air above it. */
const LEAD_GAP = 12;
/** After the last event of a scroll of our own making, so much quiet ends it. */
const SETTLE_MS = 120;
/** What a hand does to scroll; it ends a scroll of our own at once. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

interface Listener {
    /** The reader has scrolled. */
    scrolled(place: Place): void;
    /** Scrolling has come to rest, whoever began it. */
    rested(): void;
}

/** The one who scrolls the page by program, and who can tell that from the reader's hand. */
export class Scrolling {
    private readonly blocks: Blocks;
    private readonly listener: Listener;
    /** Set while the events that come are of our own making. */
    private token: ReturnType<typeof setTimeout> | undefined;
    private rest: ReturnType<typeof setTimeout> | undefined;
    private isTold = false;

    constructor(blocks: Blocks, listener: Listener) {
        this.blocks = blocks;
        this.listener = listener;
        addEventListener('scroll', () => this.moved(), { passive: true });
        for (const name of HANDS) addEventListener(name, () => this.release(), { passive: true });
    }

    /** Brings one of the places near the top, and moves no further than that needs; no place: the very top. */
    toPlaces(places: readonly Place[]): void {
        // Above it may be a stretch that nobody has written, higher than the comfort that there is.
        const here = placeAt(this.blocks, scrollY);
        if (places.some(({ key, offset }) => key === here?.key && Math.abs(offset - here.offset) < 1)) return;
        const ys = places.length === 0 ? [0] : places.map((place) => yOf(this.blocks, place)).filter(isKnown);
        if (ys.length === 0) return;
        // One text may be shown in several blocks: the nearest is meant.
        const y =
            ys.reduce((one, other) => (Math.abs(other - scrollY) < Math.abs(one - scrollY) ? other : one)) - scrollY;
        this.by(places.length === 0 ? y : beyond(y, 0, innerHeight * COMFORT));
    }

    /** Brings an element into the window, if it is not in it. */
    toElement(element: Element): void {
        const { top, bottom } = element.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) this.by(top - innerHeight * COMFORT);
    }

    /** The reader asked to see something. It is their movement, so the editor may come along. */
    lead(wanted: Element | Range, where: 'top' | 'near'): void {
        const { top, bottom } = wanted.getBoundingClientRect();
        const isSeen = where === 'near' && top >= 0 && bottom <= innerHeight;
        this.release();
        if (!isSeen) scrollBy({ top: top - (where === 'top' ? LEAD_GAP : innerHeight * COMFORT), behavior: 'instant' });
    }

    /** Something changes the page's height; what the reader looks at stays where it is. */
    steady(change: () => void): void {
        const anchors = this.anchors();
        const isAtTop = scrollY === 0;
        // Even without a movement of ours: a page that got shorter scrolls by itself.
        this.own();
        change();
        const kept = anchors.find(({ key }) => key !== undefined && this.blocks.get(key));
        const element = kept?.key === undefined ? undefined : this.blocks.get(kept.key);
        if (kept && element && !isAtTop) this.by(element.getBoundingClientRect().top - kept.top);
    }

    /** Blocks that are seen, those first whose top is: what is read is rather in them than in one that ends above. */
    private anchors(): { key: string | undefined; top: number }[] {
        const seen = this.blocks
            .inOrder()
            .map((element) => ({ key: this.blocks.keyOf(element), box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.bottom > 0 && box.top < innerHeight)
            .map(({ key, box }) => ({ key, top: box.top }));
        return [...seen.filter(({ top }) => top >= 0), ...seen.filter(({ top }) => top < 0)];
    }

    /** Puts a block where it was when the page was last seen. */
    restore(key: string, top: number): void {
        const element = this.blocks.get(key);
        if (element) this.by(element.getBoundingClientRect().top - top);
    }

    private by(distance: number): void {
        if (Math.abs(distance) < 1) return;
        this.own();
        scrollBy({ top: distance, behavior: 'instant' });
    }

    private own(): void {
        clearTimeout(this.token);
        this.token = setTimeout(() => this.release(), SETTLE_MS);
    }

    private release(): void {
        clearTimeout(this.token);
        this.token = undefined;
    }

    private moved(): void {
        clearTimeout(this.rest);
        this.rest = setTimeout(() => this.listener.rested(), SETTLE_MS);
        if (this.token !== undefined) this.own();
        else this.tell();
    }

    /** Once a frame. */
    private tell(): void {
        if (this.isTold) return;
        this.isTold = true;
        requestAnimationFrame(() => {
            this.isTold = false;
            const place = placeAt(this.blocks, scrollY);
            if (place && this.token === undefined) this.listener.scrolled(place);
        });
    }
}

function isKnown(y: number | undefined): y is number {
    return y !== undefined;
}

/** How far a value is outside a range. */
function beyond(value: number, low: number, high: number): number {
    return value < low ? value - low : Math.max(0, value - high);
}
