/**
 * A value of a setting as JSON, in which nothing is left but numbers, yes and no, and the words that the manifest allows:
 * whatever else somebody has written there may name a client.
 */
export function toldValue(value: unknown, schema: object): string {
    return JSON.stringify(masked(value, wordsOf(schema)));
}

const HIDDEN = '…';

function masked(value: unknown, words: ReadonlySet<unknown>): unknown {
    if (typeof value === 'string') return words.has(value) ? value : HIDDEN;
    if (Array.isArray(value)) return value.map((each) => masked(each, words));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [words.has(key) ? key : HIDDEN, masked(each, words)]),
    );
}

/** All words that a JSON Schema lists, wherever in it. */
function wordsOf(schema: unknown): ReadonlySet<unknown> {
    if (typeof schema !== 'object' || schema === null) return new Set();
    return new Set(
        Object.entries(schema).flatMap(([key, value]) =>
            key === 'enum' && Array.isArray(value) ? value : [...wordsOf(value)],
        ),
    );
}
