import { policy } from '../preview/page.ts';
import type { CoverageTab } from './messages.ts';

/** The page as it is before any coverage is in it. */
export interface CoveragePageParts {
    readonly script: string;
    readonly style: string;
    /** What the policy calls the place that the style comes from. */
    readonly styleSource: string;
    readonly nonce: string;
    readonly title: string;
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

export function coveragePage({ script, style, styleSource, nonce, title, words }: CoveragePageParts): string {
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
<div id="bar">
<div role="tablist" aria-label="${escaped(words.views)}">${TABS.map((tab) => tabButton(tab, words)).join('')}</div>
<label id="filter"><input type="checkbox" id="open-only"> ${escaped(words.openOnly)}</label>
</div>
<p id="message" role="status">${escaped(words.waiting)}</p>
</header>
<main>
<section id="intro"></section>
${TABS.map((tab) => tabPanel(tab, words)).join('\n')}
</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function tabButton(tab: CoverageTab, { tabs }: CoverageWords): string {
    return `<button type="button" role="tab" id="tab-${tab}" aria-controls="${tab}" aria-selected="false">${escaped(tabs[tab])}</button>`;
}

function tabPanel(tab: CoverageTab, { frameworks }: CoverageWords): string {
    const list =
        tab === 'requirements' ? `<nav aria-label="${escaped(frameworks)}"><ul id="frameworks"></ul></nav>` : '';
    return `<div role="tabpanel" id="${tab}" aria-labelledby="tab-${tab}" hidden>${list}<div class="blocks"></div></div>`;
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
