import { isStep } from '../offer.ts';
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
            return isCount(data.id) && typeof data.html === 'string'
                ? { type: 'report', id: data.id, html: data.html }
                : undefined;
        default:
            return undefined;
    }
}

/** The document of a page that a window opens again. */
export function remembered(state: unknown): string | undefined {
    return isRecord(state) && typeof state.uri === 'string' ? state.uri : undefined;
}

function isCount(value: unknown): value is number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
