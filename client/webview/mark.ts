import type { Place } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';
import { elementAt } from './geometry.ts';

interface Found {
    readonly origin: HTMLElement;
    readonly element: HTMLElement;
}

/** Shows where the editor's cursor stands: a bar beside the block, and a line under the value. */
export class Mark {
    private readonly blocks: Blocks;
    private marked: readonly Element[] = [];

    constructor(blocks: Blocks) {
        this.blocks = blocks;
    }

    /** Gives the innermost element that it marked; a value rather than a whole block. */
    set(places: readonly Place[]): HTMLElement | undefined {
        for (const each of this.marked) each.classList.remove('marked', 'marked-value');
        const found = places.flatMap((place) => this.find(place));
        const best = found.find(({ origin, element }) => element !== origin) ?? found[0];
        this.marked = best ? [best.origin, best.element] : [];
        best?.origin.classList.add('marked');
        if (best && best.element !== best.origin) best.element.classList.add('marked-value');
        return best?.element;
    }

    private find({ key, offset }: Place): Found[] {
        const origin = this.blocks.origin(key);
        return origin ? [{ origin, element: elementAt(origin, offset) }] : [];
    }
}
