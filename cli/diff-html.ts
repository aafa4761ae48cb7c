import { comparisonPage } from '../language/compare/page.ts';
import { redline } from '../language/compare/redline.ts';
import { compose } from '../language/render/index.ts';
import type { Compared } from './diff.ts';

/** A page to send: the changes, and the document with its changes marked. */
export function diffHtml({ before, after, comparison }: Compared): string {
    const renames = comparison.changes.filter(({ type }) => type === 'renamed');
    return comparisonPage({
        before: before.label,
        after: after.label,
        comparison,
        redline: redline(compose(before.contract), compose(after.contract), renames),
    });
}
