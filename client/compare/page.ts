import { escaped, framed, type PageFrame, tabButton } from '../page.ts';
import type { CompareTab } from './messages.ts';

/** The page as it is before any comparison is in it. */
export interface ComparePageParts extends PageFrame {
    readonly words: CompareWords;
}

export interface CompareWords {
    /** What the row of tabs is called. */
    readonly views: string;
    readonly tabs: Readonly<Record<CompareTab, string>>;
    readonly weakerOnly: string;
    readonly swap: string;
    readonly waiting: string;
}

const TABS: readonly CompareTab[] = ['changes', 'document'];

export function comparePage({ words, ...frame }: ComparePageParts): string {
    return framed(
        frame,
        `<header>
<h1 id="title">${escaped(frame.title)}</h1>
<div id="summary"></div>
<div id="bar">
<div role="tablist" aria-label="${escaped(words.views)}">${TABS.map((tab) => tabButton(tab, words.tabs[tab])).join('')}</div>
<label id="filter"><input type="checkbox" id="weaker-only"> ${escaped(words.weakerOnly)}</label>
<button type="button" id="swap">${escaped(words.swap)}</button>
</div>
<p id="message" role="status">${escaped(words.waiting)}</p>
<div id="offers" class="offers"></div>
</header>
<main>
${TABS.map((tab) => `<div role="tabpanel" id="${tab}" aria-labelledby="tab-${tab}" tabindex="0" hidden></div>`).join('\n')}
</main>`,
    );
}
