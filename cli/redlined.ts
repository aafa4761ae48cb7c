import { redline } from '../language/compare/redline.ts';
import { compose, type Document } from '../language/render/index.ts';
import type { Compared } from './diff.ts';

/** Both documents as one with its changes marked. */
export function redlined({ before, after, comparison, today }: Compared): Document {
    const renames = comparison.changes.filter(({ type }) => type === 'renamed');
    return redline(compose(before.contract, { today }), compose(after.contract, { today }), renames);
}
