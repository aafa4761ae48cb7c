import type { Select } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';
import { rangeOf } from './geometry.ts';

/** Values that lead to their source, in the order of the page. */
const VALUES = '[data-start]:is(.value, dfn, mark, a, td, th)';

/** A click on a block or value, or Enter, selects its source; the arrow keys go from value to value. */
export function selecting(blocks: Blocks, select: (what: Select) => void): void {
    const { container } = blocks;
    container.addEventListener('click', (event) => {
        if (!(event.target instanceof Element) || event.defaultPrevented) return;
        const link = event.target.closest('a[href]');
        if (link) follow(event, link);
        else if (!isSelectingText()) selectAt(blocks, event.target, select);
    });
    container.addEventListener('keydown', (event) => {
        if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
        const isLink = event.target.matches('a[href]');
        if (event.key === 'Enter' && !isLink) selectAt(blocks, event.target, select);
        else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(event, event.target);
        else if (event.key === 'Escape') event.target.closest<HTMLElement>('.block')?.focus();
    });
}

/** Links within the page are ours; the editor opens the others. */
function follow(event: Event, link: Element): void {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) return;
    event.preventDefault();
    event.stopPropagation();
    const target = document.getElementById(decoded(href.slice(1)));
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.closest<HTMLElement>('.block')?.focus({ preventScroll: true });
}

function decoded(fragment: string): string {
    try {
        return decodeURIComponent(fragment);
    } catch {
        return fragment;
    }
}

function selectAt(blocks: Blocks, target: Element, select: (what: Select) => void): void {
    const key = blocks.keyOf(target);
    const element = target.closest<HTMLElement>('[data-start]');
    if (key === undefined || !element || !blocks.container.contains(element)) return;
    const isWhole = element === blocks.get(key);
    select(isWhole ? { type: 'select', key } : { type: 'select', key, ...rangeOf(element), file: fileOf(element) });
}

/** The file is named on the element that leaves the block's own document, not on those inside it. */
function fileOf(element: Element): string | undefined {
    return element.getAttribute('data-file') ?? undefined;
}

function isSelectingText(): boolean {
    return getSelection()?.isCollapsed === false;
}

function step(event: KeyboardEvent, from: HTMLElement): void {
    const block = from.closest<HTMLElement>('.block');
    if (!block) return;
    const values = [...block.querySelectorAll<HTMLElement>(VALUES)];
    const next = values[values.indexOf(from) + (event.key === 'ArrowRight' ? 1 : -1)];
    event.preventDefault();
    const target = next ?? (event.key === 'ArrowLeft' ? block : undefined);
    if (!target) return;
    if (target !== block && !target.matches('a[href]')) target.tabIndex = -1;
    target.focus();
}
