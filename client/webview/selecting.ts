import type { Select } from '../preview/messages.ts';
import { rangeOf } from './geometry.ts';

/** Values that lead to their source. */
const VALUES = '[data-start]:is(.value, dfn, mark, a, td, th)';

/** A click on a block or value, or Enter, selects its source; the arrow keys go from value to value. */
export function selecting(container: HTMLElement, select: (what: Select) => void): void {
    container.addEventListener('click', (event) => {
        if (!(event.target instanceof Element) || event.defaultPrevented) return;
        // It opens the table of a picture.
        if (event.target.closest('summary')) return;
        const link = event.target.closest('a[href]');
        if (link) follow(event, link);
        else if (!isSelectingText()) selectAt(event.target, select);
    });
    container.addEventListener('keydown', (event) => {
        if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
        const isLink = event.target.matches('a[href], summary');
        if (event.key === 'Enter' && !isLink) selectAt(event.target, select);
        else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(event, event.target);
        else if (event.key === 'Escape') originOf(event.target)?.focus();
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
    if (target) originOf(target)?.focus({ preventScroll: true });
}

function decoded(fragment: string): string {
    try {
        return decodeURIComponent(fragment);
    } catch {
        return fragment;
    }
}

function selectAt(target: Element, select: (what: Select) => void): void {
    const element = target.closest<HTMLElement>('[data-start]');
    const origin = element && originOf(element);
    const key = origin?.dataset.key;
    if (!element || !origin || key === undefined) return;
    select(element === origin ? { type: 'select', key } : { type: 'select', key, ...rangeOf(element) });
}

function isSelectingText(): boolean {
    return getSelection()?.isCollapsed === false;
}

function step(event: KeyboardEvent, from: HTMLElement): void {
    const origin = originOf(from);
    if (!origin) return;
    event.preventDefault();
    const values = [...origin.querySelectorAll<HTMLElement>(VALUES)];
    const at = values.indexOf(from) + (event.key === 'ArrowRight' ? 1 : -1);
    const target = at < 0 ? origin : values[at];
    // A link is in the order of the tab key by itself; the other values are reached by the arrow keys alone.
    if (target && target !== origin && !target.hasAttribute('href')) target.tabIndex = -1;
    target?.focus();
}

function originOf(element: Element): HTMLElement | null {
    return element.closest<HTMLElement>('[data-origin]');
}
