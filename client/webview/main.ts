/** The page of a preview. It shows what the panel sends, and tells what the reader does. */
import type { Banner, Place, ToPage, ToPanel, Update } from '../preview/messages.ts';
import { Blocks } from './blocks.ts';
import { Mark } from './mark.ts';
import { received } from './receive.ts';
import { Scrolling } from './scrolling.ts';
import { selecting } from './selecting.ts';
import './preview.css';

interface Remembered {
    readonly uri: string;
    readonly locked: boolean;
    /** The block on top of the window, and how far from the top it was. */
    readonly key?: string;
    readonly top?: number;
}

declare function acquireVsCodeApi(): {
    postMessage(message: ToPanel): void;
    getState(): Partial<Remembered> | undefined;
    setState(state: Remembered): void;
};

const host = acquireVsCodeApi();
const contract = byId('contract');
const blocks = new Blocks(contract);
const mark = new Mark(blocks);
const scrolling = new Scrolling(blocks, {
    scrolled: (place) => host.postMessage({ type: 'scrolled', place }),
    rested: remember,
});
let identity = { uri: '', locked: false };
let state = 0;
let shownUri = '';
let restoring = host.getState();

selecting(contract, (what) => host.postMessage(what));
byId('action').addEventListener('click', () => host.postMessage({ type: 'firstError' }));
byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    contract.focus();
});
addEventListener('message', ({ data }) => {
    const message = received(data);
    if (message) handle(message);
});
host.postMessage({ type: 'ready' });

function handle(message: ToPage): void {
    switch (message.type) {
        case 'update':
            update(message);
            break;
        case 'identity':
            identity = { uri: message.uri, locked: message.locked };
            // Until the first view is there, what was remembered is still wanted.
            if (state > 0) remember();
            break;
        case 'scroll':
            scrolling.toPlaces(message.places);
            break;
        case 'mark':
            point(message.places, message.reveal);
            break;
        case 'report':
            host.postMessage({ type: 'report', id: message.id, html: document.body.outerHTML });
    }
}

function update(message: Update): void {
    if (!apply(message)) {
        host.postMessage({ type: 'ready' });
        return;
    }
    state = message.state;
    document.documentElement.lang = message.language;
    contract.setAttribute('aria-label', message.title);
    if (shownUri !== '' && shownUri !== message.uri) scrolling.toPlaces([]);
    shownUri = message.uri;
    restore();
}

/** False if the update is for a page that holds something else. */
function apply(message: Update): boolean {
    if (message.base !== 0 && message.base !== state) return false;
    let isWhole = true;
    scrolling.steady(() => {
        if (message.base === 0) blocks.clear();
        isWhole = blocks.apply(message);
        say(message.banner);
    });
    return isWhole;
}

function point(places: readonly Place[], reveal: boolean): void {
    const element = mark.set(places);
    if (element && reveal) scrolling.toElement(element);
}

function say(banner: Banner | undefined): void {
    const [bar, button] = [byId('banner'), byId('action')];
    bar.hidden = banner === undefined;
    setText(byId('message'), banner?.text ?? '');
    setText(button, banner?.action ?? '');
    button.hidden = banner?.action === undefined;
}

/** What didn't change is not written again: a screen reader would say it again. */
function setText(element: HTMLElement, text: string): void {
    if (element.textContent !== text) element.textContent = text;
}

function remember(): void {
    const top = blocks.inOrder().find((each) => each.getBoundingClientRect().bottom > 0);
    const key = top && blocks.keyOf(top);
    host.setState(top && key !== undefined ? { ...identity, key, top: top.getBoundingClientRect().top } : identity);
}

/** Once, when the first blocks are there. */
function restore(): void {
    if (restoring === undefined || blocks.inOrder().length === 0) return;
    const { uri, key, top } = restoring;
    restoring = undefined;
    if (uri === identity.uri && typeof key === 'string' && typeof top === 'number') scrolling.restore(key, top);
}

function byId(id: string): HTMLElement {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no ${id}.`);
    return element;
}
