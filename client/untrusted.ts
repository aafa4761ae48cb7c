/** What a page, a link or another extension hands over may be anything; here it is looked at before it is used. */

export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}

export function isText(value: unknown): value is string {
    return typeof value === 'string';
}

/** A place in a text or a list. */
export function isCount(value: unknown): value is number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function textIn(value: unknown): string {
    return isText(value) ? value : '';
}

/** Those of a list that are what they should be. */
export function listIn<T>(value: unknown, isItem: (item: unknown) => item is T): T[] {
    return Array.isArray(value) ? value.filter(isItem) : [];
}
