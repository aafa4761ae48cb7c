import { isStep } from '../offer.ts';
import { reportIn } from '../page-report.ts';
import { isCount, isRecord } from '../untrusted.ts';
import type { Side, Sides, ToComparePanel } from './messages.ts';

/** What a page says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToComparePanel | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'ready':
        case 'swap':
            return { type: data.type };
        case 'step':
            return isStep(data.step) ? { type: 'step', step: data.step } : undefined;
        case 'open':
            return isCount(data.place) ? { type: 'open', place: data.place } : undefined;
        case 'report':
            return reportIn(data);
        default:
            return undefined;
    }
}

/** The two contracts of a page that a window opens again. */
export function remembered(state: unknown): Sides | undefined {
    if (!isRecord(state) || !isRecord(state.sides)) return undefined;
    const [before, after] = [sideIn(state.sides.before), sideIn(state.sides.after)];
    return before && after && { before, after };
}

/** One of the two, as a command or a page names it. Git would take what begins with a dash for an option. */
export function sideIn(value: unknown): Side | undefined {
    if (!isRecord(value) || typeof value.uri !== 'string') return undefined;
    const { uri, revision } = value;
    if (revision === undefined) return { uri };
    return typeof revision === 'string' && !/^(?:-|$)/.test(revision) ? { uri, revision } : undefined;
}
