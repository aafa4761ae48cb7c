import type { Layout, Side } from '../preview/messages.ts';
import { byId } from './elements.ts';

const SIDES = ['contents', 'findings'] as const;

/** What stands beside the contract: one at a time, or nothing. */
export class Sides {
    private readonly changed: (shown: Layout['side']) => void;
    private current: Layout['side'] = 'none';

    constructor(changed: (shown: Layout['side']) => void) {
        this.changed = changed;
        for (const side of SIDES) {
            byId(`show-${side}`).addEventListener('click', () => this.toggle(side));
            byId(`${side}-side`).addEventListener('keydown', (event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                this.show('none');
                byId(`show-${side}`).focus();
            });
        }
    }

    get shown(): Layout['side'] {
        return this.current;
    }

    toggle(side: Side): void {
        this.show(this.current === side ? 'none' : side);
    }

    show(shown: Layout['side']): void {
        if (shown === this.current) return;
        this.current = shown;
        for (const side of SIDES) {
            byId(`${side}-side`).hidden = side !== shown;
            byId(`show-${side}`).setAttribute('aria-expanded', String(side === shown));
        }
        this.changed(shown);
    }
}
