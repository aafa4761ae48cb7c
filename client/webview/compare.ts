/** The page of a comparison. It shows what the panel sends, and tells which place the reader wants to see. */
import type { CompareContent, CompareState, CompareTab, ToComparePage, ToComparePanel } from '../compare/messages.ts';
import { received } from './compare-receive.ts';
import { byId } from './elements.ts';
import { showOffers } from './offers.ts';
import { elementOf } from './sanitize.ts';
import { tabs } from './tabs.ts';
import './compare.css';

declare function acquireVsCodeApi(): {
    postMessage(message: ToComparePanel): void;
    getState(): Partial<CompareState> | undefined;
    setState(state: CompareState): void;
};

const host = acquireVsCodeApi();
const before = host.getState();
const weakerOnly = byId('weaker-only', HTMLInputElement);
let sides = before?.sides;
const shown = tabs<CompareTab>(before?.tab ?? 'changes', remember);

weakerOnly.checked = before?.weakerOnly === true;
weakerOnly.addEventListener('change', filter);
byId('swap').addEventListener('click', () => host.postMessage({ type: 'swap' }));
document.addEventListener('click', (event) => follow(event, event.target));
document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[role=link]')) {
        follow(event, event.target);
    }
});
addEventListener('message', ({ data }) => {
    const message = received(data);
    if (message) handle(message);
});
filter();
host.postMessage({ type: 'ready' });

function handle(message: ToComparePage): void {
    if (message.type === 'content') content(message);
    else host.postMessage({ type: 'report', id: message.id, html: document.body.outerHTML });
}

function content(shown: CompareContent): void {
    const {
        sides: both,
        title,
        language,
        documentLanguage,
        summary,
        changes,
        document: blocks,
        message,
        offers,
    } = shown;
    sides = both;
    document.documentElement.lang = language;
    byId('title').textContent = title;
    byId('message').textContent = message;
    showOffers(byId('offers'), offers, (step) => host.postMessage({ type: 'step', step }));
    byId('summary').replaceChildren(...(summary === '' ? [] : [elementOf(summary)]));
    byId('changes').replaceChildren(...changes.map((each) => linked(elementOf(each))));
    byId('document').lang = documentLanguage;
    byId('document').replaceChildren(...blocks.map((each) => linked(elementOf(each))));
    byId('bar').hidden = changes.length + blocks.length === 0 && message !== '';
    remember();
}

/** What leads to where it is written is a link for every reader. */
function linked(block: HTMLElement): HTMLElement {
    for (const each of block.querySelectorAll<HTMLElement>('.value[data-place]')) {
        each.setAttribute('role', 'link');
        each.tabIndex = 0;
    }
    return block;
}

/** A value leads to its source, a reference to its place in the document. */
function follow(event: Event, from: EventTarget | null): void {
    const link = from instanceof Element ? from.closest<HTMLElement>('a[href], .value[data-place]') : null;
    if (!link) return;
    const href = link.getAttribute('href') ?? '#';
    if (!href.startsWith('#')) return;
    event.preventDefault();
    const target = href === '#' ? null : document.getElementById(href.slice(1).replaceAll('%25', '%'));
    if (target) target.scrollIntoView({ block: 'center' });
    else if (link.dataset.place !== undefined) host.postMessage({ type: 'open', place: Number(link.dataset.place) });
}

function filter(): void {
    document.body.classList.toggle('weaker-only', weakerOnly.checked);
    remember();
}

function remember(): void {
    if (sides) host.setState({ sides, tab: shown.current(), weakerOnly: weakerOnly.checked });
}
