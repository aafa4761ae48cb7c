import { isStep } from '../offer.ts';
import { reportIn } from '../page-report.ts';
import { isCount, isRecord } from '../untrusted.ts';
import type { ToCoveragePanel } from './messages.ts';

/** What a page says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToCoveragePanel | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'ready':
            return { type: 'ready' };
        case 'step':
            return isStep(data.step) ? { type: 'step', step: data.step } : undefined;
        case 'open':
            return typeof data.key === 'string' && isCount(data.place)
                ? { type: 'open', key: data.key, place: data.place }
                : undefined;
        case 'report':
            return reportIn(data);
        default:
            return undefined;
    }
}

/** The document of a page that a window opens again. */
export function remembered(state: unknown): string | undefined {
    return isRecord(state) && typeof state.uri === 'string' ? state.uri : undefined;
}
