import { escaped, framed, type PageFrame } from '../page.ts';
import type { Layout, PageWords } from './messages.ts';

/** The page as it is before any contract is in it. */
export interface PageParts extends PageFrame {
    /** BCP 47 tag of the words. */
    readonly language: string;
    readonly words: PageWords;
    readonly layout: Layout;
}

export function page({ language, words, layout, ...frame }: PageParts): string {
    const button = (id: string, word: keyof PageWords, more = '') =>
        `<button id="${id}" type="button" title="${escaped(words[word])}" aria-label="${escaped(words[word])}"${more}></button>`;
    const opener = (side: string) => ` aria-expanded="false" aria-controls="${side}"`;
    const data = ` data-words="${escaped(JSON.stringify(words))}" data-layout="${escaped(JSON.stringify(layout))}"`;
    const body = `<a id="skip" href="#contract">${escaped(words.skip)}</a>
<header id="tools" aria-label="${escaped(words.tools)}">
${button('show-contents', 'contents', opener('contents-side'))}
${button('show-findings', 'findings', opener('findings-side'))}
${button('zoom-in', 'zoomIn')}
<button id="zoom" type="button"></button>
${button('zoom-out', 'zoomOut')}
</header>
<nav id="contents-side" class="side" aria-label="${escaped(words.contents)}" hidden>
<div id="search" role="search">
<input id="query" type="search" aria-label="${escaped(words.find)}" placeholder="${escaped(words.find)}" spellcheck="false" autocomplete="off" maxlength="200">
<output id="matches" for="query"></output>
${button('previous', 'previous')}
${button('next', 'next')}
</div>
<ol id="contents"></ol>
</nav>
<aside id="findings-side" class="side" aria-label="${escaped(words.findings)}" hidden>
<ol id="findings"></ol>
</aside>
<div id="page">
<div id="notice" role="status" hidden><h1 id="notice-title"></h1><p id="notice-text"></p><div id="notice-offers" class="offers"></div></div>
<main id="contract" tabindex="-1" aria-describedby="hint"></main>
<div id="banner" role="status"><span id="message">${escaped(words.waiting)}</span><button id="action" type="button" hidden></button><div id="banner-offers" class="offers"></div></div>
</div>
<div id="tip" hidden></div>
<p id="hint" hidden>${escaped(words.hint)}</p>`;
    return framed(frame, body, language, data);
}
