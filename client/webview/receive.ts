import { offersIn } from '../offer.ts';
import { questionIn } from '../page-report.ts';
import {
    type Banner,
    DEEDS,
    type Deed,
    type Notice,
    type PageBlock,
    type PageFinding,
    type Place,
    type Stretch,
    type ToPage,
    type Update,
} from '../preview/messages.ts';
import { isRecord, isText, listIn, textIn } from '../untrusted.ts';

/** What the panel says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToPage | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'update':
            return updateIn(data);
        case 'identity':
            return typeof data.uri === 'string'
                ? { type: 'identity', uri: data.uri, locked: data.locked === true }
                : undefined;
        case 'scroll':
            return { type: 'scroll', places: listIn(data.places, isPlace) };
        case 'mark':
            return { type: 'mark', places: listIn(data.places, isPlace), reveal: data.reveal === true };
        case 'do':
            return isDeed(data.deed) ? { type: 'do', deed: data.deed } : undefined;
        case 'report':
            return questionIn(data);
        default:
            return undefined;
    }
}

function updateIn(data: Record<string, unknown>): Update | undefined {
    const { base, state, uri, title, language, staleLabel } = data;
    if (typeof base !== 'number' || typeof state !== 'number') return undefined;
    return {
        type: 'update',
        base,
        state,
        uri: textIn(uri),
        title: textIn(title),
        language: textIn(language),
        order: Array.isArray(data.order) ? listIn(data.order, isText) : undefined,
        blocks: listIn(data.blocks, isBlock),
        stale: listIn(data.stale, isText),
        staleLabel: textIn(staleLabel),
        findings: Array.isArray(data.findings) ? listIn(data.findings, isFinding) : undefined,
        notice: isNotice(data.notice) ? { ...data.notice, offers: offersIn(data.notice.offers) } : undefined,
        banner: isBanner(data.banner) ? { ...data.banner, offers: offersIn(data.banner.offers) } : undefined,
    };
}

function isPlace(value: unknown): value is Place {
    return isRecord(value) && isText(value.key) && typeof value.offset === 'number';
}

function isBlock(value: unknown): value is PageBlock {
    return isRecord(value) && isText(value.key) && isText(value.hash) && isText(value.html);
}

function isFinding(value: unknown): value is PageFinding {
    return (
        isRecord(value) &&
        isText(value.id) &&
        isText(value.code) &&
        isText(value.message) &&
        (value.severity === 'error' || value.severity === 'warning' || value.severity === 'information') &&
        typeof value.line === 'number' &&
        Array.isArray(value.places) &&
        value.places.every(isStretch)
    );
}

function isStretch(value: unknown): value is Stretch {
    return isRecord(value) && isText(value.key) && typeof value.start === 'number' && typeof value.end === 'number';
}

function isNotice(value: unknown): value is Notice {
    return isRecord(value) && isText(value.title) && isText(value.text);
}

function isDeed(value: unknown): value is Deed {
    return DEEDS.some((deed) => deed === value);
}

function isBanner(value: unknown): value is Banner {
    return isRecord(value) && isText(value.text) && (value.action === undefined || isText(value.action));
}
