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
            return [TITLES.has(name) ? titleSaid(String(value), words) : valueSaid(value, words, name)];
        },
        missing: () => '',
    });
    return parts.join('');
}

/** A value of a message in words: text of the language, a number, a message itself, or by its name what the library calls a metric, a unit or a requirement. */
export function valueSaid(value: MessageValue, words: DocumentMessages, name = ''): string {
    if (typeof value === 'object') return say(value, words);
    if (words.said === undefined || typeof value === 'number') return String(value);
    return LIBRARY_NAMES.has(name) ? nameSaid(value, words) : words.said(value);
}

const LIBRARY_NAMES: ReadonlySet<string> = new Set(['metric', 'unit', 'title']);

/** `ResponseTime` by its title in the library, "Response time"; `WorkHours` by the words that follow a number, "work hours". */
function nameSaid(name: string, { library = {} }: DocumentMessages): string {
    const spaced = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
    return library[spaced.charAt(0).toUpperCase() + spaced.slice(1)] ?? library[spaced] ?? name;
}

/** English writes titles small within a sentence; other languages have their own words for those of the library. */
function titleSaid(title: string, { library }: DocumentMessages): string {
    if (library === undefined) return title.charAt(0).toLowerCase() + title.slice(1);
    return library[title] ?? title;
}
