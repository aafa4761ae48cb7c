import type { Message, MessageValue } from '../model/finding.ts';
import type { DocumentMessages } from './document.ts';
import { fill, type Message as Template } from './template.ts';

/** The values that are titles of things of the library, which may be an author's too. */
const TITLES: ReadonlySet<string> = new Set(['topic', 'event', 'metric']);

/** A message of the tables of documents as plain text; its values may be such messages themselves. */
export function say({ id, values }: Message, words: DocumentMessages): string {
    const table: Readonly<Record<string, Template>> = words.table;
    const message = table[id] ?? id;
    const parts = fill<string>(typeof message === 'string' ? message : message.other, {
        words: (text) => text,
        value: (name) => {
            const value = values[name];
            if (value === undefined) return undefined;
            return [TITLES.has(name) ? titleSaid(String(value), words) : valueSaid(value, words)];
        },
        missing: () => '',
    });
    return parts.join('');
}

/** A value of a message in words: text of the language, a number, or a message itself. */
export function valueSaid(value: MessageValue, words: DocumentMessages): string {
    if (typeof value === 'object') return say(value, words);
    return words.said === undefined ? String(value) : words.said(String(value));
}

/** English writes titles small within a sentence; other languages have their own words for those of the library. */
function titleSaid(title: string, { library }: DocumentMessages): string {
    if (library === undefined) return title.charAt(0).toLowerCase() + title.slice(1);
    return library[title] ?? title;
}
