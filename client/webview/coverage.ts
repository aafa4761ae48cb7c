/** The page of the coverage. It shows what the panel sends, and tells which place the reader wants to see. */
import type {
    CoverageContent,
    CoverageState,
    CoverageTab,
    ToCoveragePage,
    ToCoveragePanel,
} from '../coverage/messages.ts';
import { coverageBlocks } from './coverage-blocks.ts';
import { received } from './coverage-receive.ts';
import { byId } from './elements.ts';
import { showOffers } from './offers.ts';
import { type Tabs, tabs } from './tabs.ts';
import './coverage.css';

declare function acquireVsCodeApi(): {
    postMessage(message: ToCoveragePanel): void;
    getState(): Partial<CoverageState> | undefined;
    setState(state: CoverageState): void;
};

const host = acquireVsCodeApi();
const before = host.getState();
const openOnly = byId('open-only', HTMLInputElement);
const shown = tabs<CoverageTab>(before?.tab ?? 'requirements', remember);
const show = coverageBlocks({ open: (key, place) => host.postMessage({ type: 'open', key, place }), leaveTo });
let uri = before?.uri ?? '';

openOnly.checked = before?.openOnly === true;
openOnly.addEventListener('change', filter);
filter();
addEventListener('message', ({ data }) => {
    const message = received(data);
    if (message) handle(message, shown);
});
host.postMessage({ type: 'ready' });

function handle(message: ToCoveragePage, { select }: Tabs<CoverageTab>): void {
    switch (message.type) {
        case 'content':
            content(message);
            break;
        case 'reveal':
            select('requirements');
            document.getElementById(`coverage.requirements.${message.framework}`)?.scrollIntoView();
            break;
        case 'report':
            host.postMessage({ type: 'report', id: message.id, html: document.body.outerHTML });
    }
}

function content(message: CoverageContent): void {
    uri = message.uri;
    document.documentElement.lang = message.language;
    byId('title').textContent = message.title;
    byId('message').textContent = message.message;
    showOffers(byId('offers'), message.offers, (step) => host.postMessage({ type: 'step', step }));
    show(message);
    // Without anything to choose from the choices are in the way.
    byId('bar').hidden = message.blocks.length === 0;
    remember();
}

/** A link from one tab into another. */
function leaveTo(target: HTMLElement): void {
    const panel = target.closest('[role=tabpanel]');
    if (panel) shown.select(panel.id as CoverageTab);
    if (target.matches('tr:not(.open)')) openOnly.checked = false;
    filter();
    // A whole framework is longer than the window.
    target.scrollIntoView({ block: target.matches('tr') ? 'center' : 'start' });
    target.querySelector<HTMLElement>('[role=link]')?.focus({ preventScroll: true });
}

function filter(): void {
    document.body.classList.toggle('open-only', openOnly.checked);
    remember();
}

function remember(): void {
    host.setState({ uri, tab: shown.current(), openOnly: openOnly.checked });
}
