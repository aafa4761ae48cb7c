import type { Message, MessageValue } from '../model/finding.ts';

/** Templates by id; see `findings.en.ts`. */
export type MessageTable = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{|\}\}|\{(\w+)\}/g;

/** Puts the value of a name in words. */
type Said = (value: MessageValue, name: string) => string;

/**
 * Fills a template: `{name}` is a value, doubled braces are braces. An id without a template shows itself. `said` puts a
 * value in words; within backticks and quotation marks a value stands as it is written in the contract.
 */
export function format(message: Message, table: MessageTable, said: Said = String): string {
    const template = table[message.id] ?? message.id;
    return template.replace(PLACEHOLDER, (match, name: string | undefined, offset: number) => {
        if (match === '{{') return '{';
        if (match === '}}') return '}';
        const value = message.values[name ?? ''];
        if (value === undefined) return match;
        const isWritten = typeof value !== 'object' && isQuoted(template.slice(0, offset));
        return isWritten ? String(value) : said(value, name ?? '');
    });
}

/** Whether what follows stands in backticks or right behind a quotation mark. */
function isQuoted(before: string): boolean {
    return before.split('`').length % 2 === 0 || /["„“]$/.test(before);
}
