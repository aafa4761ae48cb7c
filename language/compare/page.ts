import type { Document } from '../render/document.ts';
import { element, escapeHtml } from '../render/escape.ts';
import { htmlContent } from '../render/html.ts';
import { stylesheet } from '../render/style.ts';
import type { Comparison } from './change.ts';
import { ChangeWords } from './describe.ts';
import { ChangesHtml } from './html.ts';

/** What a page about two contracts is made from. */
export interface ComparedDocuments {
    readonly before: string;
    readonly after: string;
    readonly comparison: Comparison;
    /** Both documents as one. */
    readonly redline: Document;
}

/** A whole page in one file: the changes, then the document with its changes marked. Nothing runs, nothing is loaded. */
export function comparisonPage({ before, after, comparison, redline }: ComparedDocuments): string {
    const words = new ChangeWords();
    const html = new ChangesHtml(words);
    const title = words.text('compare.title', { before, after });
    const changes = [element('h1', {}, escapeHtml(title)), html.summary(comparison), ...html.sections(comparison)].join(
        '\n',
    );
    return `<!DOCTYPE html>
<html lang="${escapeHtml(redline.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${stylesheet}${changesStyle}</style>
</head>
<body>
<main class="comparison">
${changes}
<section class="redline" aria-label="${escapeHtml(words.text('compare.redline'))}">
${htmlContent(redline)}
</section>
</main>
</body>
</html>
`;
}

const changesStyle = `
.comparison h1 { margin-bottom: 0.75rem; font-size: 1.4rem; overflow-wrap: anywhere; }
.comparison { max-width: 64rem; }
.redline { max-width: 40rem; margin: 5rem auto 0; padding-top: 1rem; border-top: 2px solid var(--line); }
.summary { font-weight: bold; }
.changes { table-layout: fixed; font-family: "Helvetica Neue", Arial, sans-serif; }
.changes th, .changes td { overflow-wrap: anywhere; }
.changes thead th:nth-child(1) { width: 22%; }
.changes thead th:nth-child(4) { width: 28%; }
.changes .thing th { padding-top: 0.9rem; background: #f6f8fa; font-weight: bold; }
.changes code { color: var(--soft); font-weight: normal; font-size: 0.85em; }
.changes tbody th { padding-left: 1rem; }
.changes .thing th { padding-left: 0.6rem; }
.gain { font-weight: bold; }
.gain.weaker { color: #a40e26; }
.gain.stronger { color: #116329; }
.gain.changed { color: #7d4e00; }
.gain.neutral, .nothing { color: var(--soft); font-weight: normal; }
.figures { margin: 0.2rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 0.92em; }
.both { display: none; }
`;
