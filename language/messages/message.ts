import type { Message } from '../model/finding.ts';

/** Templates by id; see `findings.en.ts`. */
export type MessageTable = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{|\}\}|\{(\w+)\}/g;

/** Fills a template: `{name}` is a value, doubled braces are braces. An id without a template shows itself. */
export function format(message: Message, table: MessageTable): string {
    const template = table[message.id] ?? message.id;
    return template.replace(PLACEHOLDER, (match, name: string | undefined) => {
        if (match === '{{') return '{';
        if (match === '}}') return '}';
        return String(message.values[name ?? ''] ?? match);
    });
}
