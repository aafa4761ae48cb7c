import { escaped, framed, type PageFrame, tabButton } from '../page.ts';
import type { CoverageTab } from './messages.ts';

/** The page as it is before any coverage is in it. */
export interface CoveragePageParts extends PageFrame {
    readonly words: CoverageWords;
}

export interface CoverageWords {
    /** What the row of tabs is called. */
    readonly views: string;
    readonly tabs: Readonly<Record<CoverageTab, string>>;
    readonly openOnly: string;
    /** Names the list of frameworks. */
    readonly frameworks: string;
    readonly waiting: string;
}

const TABS: readonly CoverageTab[] = ['requirements', 'controls', 'duties'];

export function coveragePage({ words, ...frame }: CoveragePageParts): string {
    return framed(
        frame,
        `<header>
<h1 id="title">${escaped(frame.title)}</h1>
<div id="bar">
<div role="tablist" aria-label="${escaped(words.views)}">${TABS.map((tab) => tabButton(tab, words.tabs[tab])).join('')}</div>
<label id="filter"><input type="checkbox" id="open-only"> ${escaped(words.openOnly)}</label>
</div>
<p id="message" role="status">${escaped(words.waiting)}</p>
<div id="offers" class="offers"></div>
</header>
<main>
<section id="intro"></section>
${TABS.map((tab) => tabPanel(tab, words)).join('\n')}
</main>`,
    );
}

function tabPanel(tab: CoverageTab, { frameworks }: CoverageWords): string {
    const list =
        tab === 'requirements' ? `<nav aria-label="${escaped(frameworks)}"><ul id="frameworks"></ul></nav>` : '';
    return `<div role="tabpanel" id="${tab}" aria-labelledby="tab-${tab}" hidden>${list}<div class="blocks"></div></div>`;
}
