import type { Place } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';
import { elementAt } from './geometry.ts';

/** Shows where the editor's cursor stands: a bar beside the block, and a line under the value. */
export class Mark {
    private readonly blocks: Blocks;
    private marked: readonly Element[] = [];

    constructor(blocks: Blocks) {
        this.blocks = blocks;
    }

    /** Gives the innermost element that it marked. */
    set(places: readonly Place[]): HTMLElement | undefined {
        for (const each of this.marked) each.classList.remove('marked', 'marked-value');
        const [best] = places
            .flatMap((place) => this.find(place))
            .sort((one, other) => Number(one.isBlock) - Number(other.isBlock));
        this.marked = best ? [best.block, best.element] : [];
        best?.block.classList.add('marked');
        if (best && !best.isBlock) best.element.classList.add('marked-value');
        return best?.element;
    }

    private find({ key, offset }: Place): { block: HTMLElement; element: HTMLElement; isBlock: boolean }[] {
        const block = this.blocks.get(key);
        if (!block) return [];
        const element = elementAt(block, offset);
        return [{ block, element, isBlock: element === block }];
    }
}
