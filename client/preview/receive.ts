import type { ShowInPreviewParams } from '../../server/protocol.ts';
import { isStep } from '../offer.ts';
import { reportIn } from '../page-report.ts';
import { isCount, isRecord } from '../untrusted.ts';
import type { Layout, PanelState, Place, Select, ToPanel } from './messages.ts';

/** What a page says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToPanel | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'ready':
        case 'firstError':
            return { type: data.type };
        case 'scrolled': {
            const place = placeIn(data.place);
            return place && { type: 'scrolled', place };
        }
        case 'select':
            return selectIn(data);
        case 'step':
            return isStep(data.step) ? { type: 'step', step: data.step } : undefined;
        case 'finding':
            return typeof data.id === 'string' ? { type: 'finding', id: data.id } : undefined;
        case 'layout': {
            const layout = layoutIn(data.layout);
            return layout && { type: 'layout', layout };
        }
        case 'report':
            return reportIn(data);
        default:
            return undefined;
    }
}

/** What a page remembered, as a window that opens again hands it over. */
export function remembered(state: unknown): PanelState | undefined {
    return isRecord(state) && typeof state.uri === 'string' && typeof state.locked === 'boolean'
        ? { uri: state.uri, locked: state.locked }
        : undefined;
}

/** A layout that a page chose, or that was kept for the next. */
export function layoutIn(value: unknown): Layout | undefined {
    if (!isRecord(value)) return undefined;
    const { zoom, side } = value;
    if (typeof zoom !== 'number' || !(zoom >= 25 && zoom <= 500)) return undefined;
    return { zoom, side: side === 'contents' || side === 'findings' ? side : 'none' };
}

/** A place of a document that a link names: links stand in texts that anyone may have written. */
export function documentPlaceIn(value: unknown): ShowInPreviewParams | undefined {
    if (!isRecord(value) || typeof value.uri !== 'string' || !isRecord(value.position)) return undefined;
    const { line, character } = value.position;
    return isCount(line) && isCount(character) ? { uri: value.uri, position: { line, character } } : undefined;
}

function selectIn({ key, start, end }: Record<string, unknown>): Select | undefined {
    if (typeof key !== 'string') return undefined;
    if (!isCount(start) || !isCount(end) || end < start) return { type: 'select', key };
    return { type: 'select', key, start, end };
}

function placeIn(value: unknown): Place | undefined {
    return isRecord(value) && typeof value.key === 'string' && isCount(value.offset)
        ? { key: value.key, offset: value.offset }
        : undefined;
}
