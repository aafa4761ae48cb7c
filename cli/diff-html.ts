import { comparisonPage } from '../language/compare/page.ts';
import type { Compared } from './diff.ts';
import { redlined } from './redlined.ts';

/** A page to send: the changes, and the document with its changes marked. */
export function diffHtml(compared: Compared): string {
    const { before, after, comparison } = compared;
    return comparisonPage({ before: before.label, after: after.label, comparison, redline: redlined(compared) });
}
