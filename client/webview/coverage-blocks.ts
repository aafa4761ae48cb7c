import type { CoverageContent, FrameworkLine } from '../coverage/messages.ts';
import { elementOf } from './sanitize.ts';

/** What a reader's click or key leads to. */
interface Leads {
    /** A place in a file, by its block and its number there. */
    open(key: string, place: number): void;
    /** A part of the page. */
    leaveTo(target: HTMLElement): void;
}

/** Shows the blocks in their tabs; what is as before is not touched, so focus and scroll position stay. */
export function coverageBlocks(leads: Leads): (content: CoverageContent) => void {
    const known = new Map<string, { readonly html: string; readonly element: HTMLElement }>();
    document.addEventListener('click', (event) => follow(event, event.target, leads));
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[role=link]')) {
            follow(event, event.target, leads);
        }
    });
    return ({ blocks, frameworks }) => {
        const focused = focusedLink();
        const keys = new Set(blocks.map(({ key }) => key));
        for (const [key, { element }] of known) {
            if (keys.has(key)) continue;
            element.remove();
            known.delete(key);
        }
        for (const { key, html } of blocks) {
            const before = known.get(key);
            if (before?.html === html) continue;
            const element = linked(elementOf(html));
            element.dataset.block = key;
            if (before) before.element.replaceWith(element);
            known.set(key, { html, element });
        }
        for (const { key } of blocks) place(key, known.get(key)?.element);
        list(frameworks);
        focused?.();
    };
}

/** Puts a block behind those that stand before it already. */
function place(key: string, element: HTMLElement | undefined): void {
    const home = document.querySelector(homeOf(key));
    if (element && home) home.append(element);
}

function homeOf(key: string): string {
    if (key.startsWith('coverage.requirements.')) return '#requirements > .blocks';
    if (key === 'coverage.controls') return '#controls > .blocks';
    return key === 'coverage.duties' ? '#duties > .blocks' : '#intro';
}

/** Names that lead to where they are written are links for every reader; a wide table can be scrolled by keys. */
function linked(block: HTMLElement): HTMLElement {
    for (const each of block.querySelectorAll<HTMLElement>('[data-place]:not(a)')) {
        each.setAttribute('role', 'link');
        each.tabIndex = 0;
    }
    for (const table of block.querySelectorAll('table')) {
        const frame = document.createElement('div');
        frame.className = 'frame';
        frame.tabIndex = 0;
        frame.setAttribute('role', 'group');
        frame.setAttribute('aria-label', block.querySelector('h2')?.textContent ?? '');
        table.replaceWith(frame);
        frame.append(table);
    }
    return block;
}

function follow(event: Event, from: EventTarget | null, { open, leaveTo }: Leads): void {
    const link = from instanceof Element ? from.closest<HTMLElement>('a[href], [data-place]') : null;
    if (!link) return;
    const href = link.getAttribute('href');
    if (href === null) {
        open(blockOf(link), Number(link.dataset.place));
        return;
    }
    if (!href.startsWith('#')) return;
    event.preventDefault();
    event.stopPropagation();
    const target = document.getElementById(href.slice(1).replaceAll('%25', '%'));
    if (target) leaveTo(target);
}

/** The key of the block that an element is in. */
function blockOf(element: Element): string {
    return element.closest('[data-block]')?.getAttribute('data-block') ?? '';
}

/** The frameworks, each with how much of it is met. */
function list(frameworks: readonly FrameworkLine[]): void {
    const items = frameworks.map(({ framework, text, met, asked }) => {
        const link = document.createElement('a');
        link.href = `#coverage.requirements.${framework}`.replaceAll('%', '%25');
        link.textContent = text;
        const bar = document.createElement('progress');
        bar.max = Math.max(asked, 1);
        bar.value = asked === 0 ? 1 : met;
        bar.setAttribute('aria-label', text);
        const item = document.createElement('li');
        item.append(link, bar);
        return item;
    });
    document.getElementById('frameworks')?.replaceChildren(...items);
}

/** If a link has the focus now, brings it back to the link that has taken its place. */
function focusedLink(): (() => void) | undefined {
    const focused = document.activeElement;
    const row = focused?.closest('[data-key]')?.getAttribute('data-key');
    if (!focused || typeof row !== 'string') return undefined;
    const selector = `[data-key="${CSS.escape(row)}"]`;
    const links = (at: Element | null) => [...(at?.querySelectorAll<HTMLElement>('[role=link], a') ?? [])];
    const index = links(focused.closest('[data-key]')).indexOf(focused as HTMLElement);
    return () => {
        if (document.activeElement === focused) return;
        links(document.querySelector(selector))[index]?.focus({ preventScroll: true });
    };
}
