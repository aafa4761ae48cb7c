import { policy } from '../preview/page.ts';
import type { CompareTab } from './messages.ts';

/** The page as it is before any comparison is in it. */
export interface ComparePageParts {
    readonly script: string;
    readonly style: string;
    /** What the policy calls the place that the style comes from. */
    readonly styleSource: string;
    readonly nonce: string;
    readonly title: string;
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

export function comparePage({ script, style, styleSource, nonce, title, words }: ComparePageParts): string {
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(styleSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<header>
<h1 id="title">${escaped(title)}</h1>
<div id="summary"></div>
<div id="bar">
<div role="tablist" aria-label="${escaped(words.views)}">${TABS.map((tab) => tabButton(tab, words)).join('')}</div>
<label id="filter"><input type="checkbox" id="weaker-only"> ${escaped(words.weakerOnly)}</label>
<button type="button" id="swap">${escaped(words.swap)}</button>
</div>
<p id="message" role="status">${escaped(words.waiting)}</p>
</header>
<main>
${TABS.map((tab) => `<div role="tabpanel" id="${tab}" aria-labelledby="tab-${tab}" tabindex="0" hidden></div>`).join('\n')}
</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function tabButton(tab: CompareTab, { tabs }: CompareWords): string {
    return `<button type="button" role="tab" id="tab-${tab}" aria-controls="${tab}" aria-selected="false">${escaped(tabs[tab])}</button>`;
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
