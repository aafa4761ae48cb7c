import type { CompareContent, Side, Sides, ToComparePage } from '../compare/messages.ts';
import { offersIn } from '../offer.ts';

/** What the panel says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToComparePage | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'content':
            return contentIn(data);
        case 'report':
            return typeof data.id === 'number' ? { type: 'report', id: data.id } : undefined;
        default:
            return undefined;
    }
}

function contentIn(data: Record<string, unknown>): CompareContent | undefined {
    const sides = sidesIn(data.sides);
    return (
        sides && {
            type: 'content',
            sides,
            title: textOf(data.title),
            language: textOf(data.language),
            documentLanguage: textOf(data.documentLanguage),
            summary: textOf(data.summary),
            changes: textsOf(data.changes),
            document: textsOf(data.document),
            message: textOf(data.message),
            offers: offersIn(data.offers),
        }
    );
}

function sidesIn(value: unknown): Sides | undefined {
    return isRecord(value) && isSide(value.before) && isSide(value.after)
        ? { before: value.before, after: value.after }
        : undefined;
}

function isSide(value: unknown): value is Side {
    return isRecord(value) && isText(value.uri) && (value.revision === undefined || isText(value.revision));
}

function textsOf(value: unknown): readonly string[] {
    return Array.isArray(value) ? value.filter(isText) : [];
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

function textOf(value: unknown): string {
    return isText(value) ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
