import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { compositeHints } from './inlay-hints/composite.ts';
import { downtimeHints } from './inlay-hints/downtime.ts';
import { noticeHints } from './inlay-hints/notice.ts';
import { requirementHints } from './inlay-hints/requirements.ts';
import { tierHints } from './inlay-hints/tiers.ts';

/** A stretch of the file, by offsets. */
export interface Within {
    readonly start: number;
    readonly end: number;
}

/** The hints of one kind on a stretch of the file. */
export type Hints = (view: View, within: Within) => readonly InlayHint[];

/** Each kind by its setting `mspc.inlayHints.*`. */
export const INLAY_HINTS: Readonly<Record<string, Hints>> = {
    downtime: downtimeHints,
    composite: compositeHints,
    tiers: tierHints,
    notice: noticeHints,
    requirements: requirementHints,
};

/** What the editor shows between the words of a contract. */
export function inlayHints(view: View, { range }: InlayHintParams): InlayHint[] {
    const within = { start: view.lines.offsetAt(range.start), end: view.lines.offsetAt(range.end) };
    return Object.entries(INLAY_HINTS)
        .filter(([kind]) => !view.switchedOff?.has(`inlayHints.${kind}`))
        .flatMap(([, hints]) => hints(view, within));
}
