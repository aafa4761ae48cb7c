/** The page of a preview. It shows what the panel sends, and tells what the reader does. */
import type { Step } from '../offer.ts';
import type { Banner, Deed, Notice, Place, ToPage, ToPanel, Update } from '../preview/messages.ts';
import { Blocks } from './blocks.ts';
import { Contents } from './contents.ts';
import { byId, setText } from './elements.ts';
import { FindingList } from './finding-list.ts';
import { Findings } from './findings.ts';
import { icon } from './icons.ts';
import { Mark } from './mark.ts';
import { showOffers } from './offers.ts';
import { received } from './receive.ts';
import { type Remembered, rememberedIn } from './remembered.ts';
import { Scrolling } from './scrolling.ts';
import { Search } from './search.ts';
import { selecting } from './selecting.ts';
import { Sides } from './sides.ts';
import { Tip } from './tip.ts';
import { wordsOf } from './words.ts';
import { Zoom } from './zoom.ts';
import './page.css';
import './preview.css';

declare function acquireVsCodeApi(): {
    postMessage(message: ToPanel): void;
    getState(): unknown;
    setState(state: Remembered): void;
};

/** What stands beside the contract is made anew only when no key has been typed for so long. */
const BESIDE_MS = 120;

const host = acquireVsCodeApi();
const kept = rememberedIn(host.getState(), document.body.dataset.layout);
const say = wordsOf(document.body);
const contract = byId('contract');
const blocks = new Blocks(contract);
const mark = new Mark(blocks);
const scrolling = new Scrolling(blocks, {
    scrolled: (place) => host.postMessage({ type: 'scrolled', place }),
    rested: remember,
});
const goTo = (id: string) => host.postMessage({ type: 'finding', id });
const findings = new Findings(blocks, say, goTo);
const list = new FindingList(byId('findings'), byId('show-findings'), say, goTo);
const tip = new Tip(byId('tip'), say, (element) => findings.about(element));
const contents = new Contents(byId('contents'), blocks, say, (heading) => scrolling.lead(heading, 'top'));
const search = new Search(blocks, say, { found: (range) => scrolling.lead(range, 'near'), changed: remember });
const zoom = new Zoom(byId('zoom'), say, (change) => scrolling.steady(change));
const sides = new Sides(() => {
    contents.renew();
    search.renew();
});
let identity = { uri: kept.uri ?? '', locked: kept.locked === true };
let state = 0;
let shownUri = '';
let isRestored = false;
let beside: ReturnType<typeof setTimeout> | undefined;

begin();

function begin(): void {
    for (const name of ['contents', 'previous', 'next'] as const)
        byId(name === 'contents' ? 'show-contents' : name).append(icon(name));
    byId('zoom-in').append(icon('zoomIn'));
    byId('zoom-out').append(icon('zoomOut'));
    list.renew([]);
    zoom.set(kept.zoom);
    sides.show(kept.side);
    search.words = kept.query ?? '';
    tip.listen(contract);
    selecting(contract, (what) => host.postMessage(what));
    listen();
    host.postMessage({ type: 'ready' });
}

function listen(): void {
    byId('action').addEventListener('click', () => host.postMessage({ type: 'firstError' }));
    byId('skip').addEventListener('click', (event) => {
        event.preventDefault();
        contract.focus();
    });
    byId('zoom-in').addEventListener('click', () => act('zoomIn'));
    byId('zoom-out').addEventListener('click', () => act('zoomOut'));
    byId('zoom').addEventListener('click', () => act('zoomReset'));
    for (const side of ['contents', 'findings']) byId(`show-${side}`).addEventListener('click', chosen);
    addEventListener('message', ({ data }) => {
        const message = received(data);
        if (message) handle(message);
    });
}

function handle(message: ToPage): void {
    switch (message.type) {
        case 'update':
            update(message);
            break;
        case 'identity':
            identity = { uri: message.uri, locked: message.locked };
            // Until the first view is there, what was remembered is still wanted.
            if (isRestored) remember();
            break;
        case 'scroll':
            scrolling.toPlaces(message.places);
            break;
        case 'mark':
            point(message.places, message.reveal);
            break;
        case 'do':
            act(message.deed);
            break;
        case 'report':
            host.postMessage({ type: 'report', id: message.id, html: document.body.outerHTML });
    }
}

function act(deed: Deed): void {
    if (deed === 'zoomIn') zoom.in();
    else if (deed === 'zoomOut') zoom.out();
    else if (deed === 'zoomReset') zoom.set(100);
    else if (deed === 'find') sides.show('contents');
    else scrolling.steady(() => sides.toggle(deed));
    if (deed === 'find') search.focus();
    chosen();
}

/** Other pages are to look like this one from now on. */
function chosen(): void {
    host.postMessage({ type: 'layout', layout: { zoom: zoom.level, side: sides.shown } });
    remember();
}

function update(message: Update): void {
    if (!apply(message)) {
        host.postMessage({ type: 'ready' });
        return;
    }
    state = message.state;
    contract.lang = message.language;
    contract.setAttribute('aria-label', message.title);
    if (shownUri !== '' && shownUri !== message.uri) scrolling.toPlaces([]);
    shownUri = message.uri;
    list.renew(findings.all);
    clearTimeout(beside);
    if (isRestored) beside = setTimeout(renewBeside, BESIDE_MS);
    else if (message.order?.length !== 0 || message.notice) restore();
}

/** False if the update is for a page that holds something else. */
function apply(message: Update): boolean {
    if (message.base !== 0 && message.base !== state) return false;
    let isWhole = true;
    scrolling.steady(() => {
        if (message.base === 0) blocks.clear();
        isWhole = blocks.apply(message);
        if (isWhole) findings.renew(message.findings);
        tip.hide();
        announce(message.notice);
        warn(message.banner);
    });
    return isWhole;
}

function renewBeside(): void {
    contents.renew();
    if (search.words !== '') search.renew();
}

function point(places: readonly Place[], reveal: boolean): void {
    const element = mark.set(places);
    if (element && reveal) scrolling.toElement(element);
}

function announce(notice: Notice | undefined): void {
    byId('notice').hidden = notice === undefined;
    setText(byId('notice-title'), notice?.title ?? '');
    setText(byId('notice-text'), notice?.text ?? '');
    showOffers(byId('notice-offers'), notice?.offers ?? [], step);
}

function warn(banner: Banner | undefined): void {
    const [bar, button] = [byId('banner'), byId('action')];
    bar.hidden = banner === undefined;
    setText(byId('message'), banner?.text ?? '');
    setText(button, banner?.action ?? '');
    button.hidden = banner?.action === undefined;
    showOffers(byId('banner-offers'), banner?.offers ?? [], step);
}

function step(chosen: Step): void {
    host.postMessage({ type: 'step', step: chosen });
}

function remember(): void {
    const top = blocks.inOrder().find((each) => each.getBoundingClientRect().bottom > 0);
    const key = top && blocks.keyOf(top);
    // For whoever looks at the page as a whole: the block that is being read.
    contract.dataset.reading = key ?? '';
    host.setState({
        ...identity,
        zoom: zoom.level,
        side: sides.shown,
        query: search.words,
        ...(key !== undefined && { key, top: top?.getBoundingClientRect().top }),
    });
}

/** Once, when the first view is there. */
function restore(): void {
    isRestored = true;
    renewBeside();
    const { uri, key, top } = kept;
    if (uri === identity.uri && key !== undefined && top !== undefined) scrolling.restore(key, top);
    contents.follow();
    remember();
}
