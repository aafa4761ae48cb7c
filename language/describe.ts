import type { InterfaceWords } from './messages/interface.ts';
import { format, type MessageTable } from './messages/message.ts';
import { valueSaid } from './messages/say.ts';
import type { Finding, Message, MessageValue } from './model/finding.ts';

/** The sentence of a finding, or of its related places and fixes. */
export function describe(message: Message, words: InterfaceWords): string {
    const values = spelled(message.values, words);
    return format({ id: message.id, values }, words.findings, (value, name) => valueSaid(value, words.document, name));
}

export function describeFinding(finding: Finding, words: InterfaceWords): string {
    return describe(finding.message, words);
}

function spelled(values: Message['values'], words: InterfaceWords): Message['values'] {
    const pairs = Object.entries(values).map(([name, value]) => [name, kindWord(name, value, words) ?? value]);
    return Object.fromEntries(pairs);
}

/** The values of a message that name a kind of thing, and the table that spells it: alone, or as one of its kind. */
const KIND_VALUES: ReadonlyMap<string, 'kinds' | 'oneOfAKind'> = new Map([
    ['kind', 'kinds'],
    ['wanted', 'oneOfAKind'],
    ['found', 'oneOfAKind'],
    ['first', 'oneOfAKind'],
    ['second', 'oneOfAKind'],
]);

function kindWord(name: string, value: MessageValue, words: InterfaceWords): string | undefined {
    const spelling = KIND_VALUES.get(name);
    const table: MessageTable | undefined = spelling && words[spelling];
    return table && typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
}
