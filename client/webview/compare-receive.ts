import type { CompareContent, Side, Sides, ToComparePage } from '../compare/messages.ts';
import { offersIn } from '../offer.ts';
import { questionIn } from '../page-report.ts';
import { isRecord, isText, listIn, textIn } from '../untrusted.ts';

/** What the panel says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToComparePage | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'content':
            return contentIn(data);
        case 'report':
            return questionIn(data);
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
            title: textIn(data.title),
            language: textIn(data.language),
            documentLanguage: textIn(data.documentLanguage),
            summary: textIn(data.summary),
            changes: listIn(data.changes, isText),
            document: listIn(data.document, isText),
            message: textIn(data.message),
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
