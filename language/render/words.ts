import type { documentEn } from '../messages/document.en.ts';
import type { DocumentMessageId, DocumentMessages } from '../messages/document.ts';
import { fill, type Message, type ValueNames } from '../messages/template.ts';
import type { Written } from '../model/source.ts';
import { clean } from './clean.ts';
import type { Inline } from './document.ts';
import { type Content, inlines, text } from './inline.ts';

type Names<Id extends DocumentMessageId> = ValueNames<(typeof documentEn)[Id]>;

/** The values of a message: every name it has; undefined for what the contract does not state. */
export type Values<Id extends DocumentMessageId, V> = { readonly [N in Names<Id>]: V | undefined };

/** The library is written in English. */
const LIBRARY = 'mspc-library:';

/** The fixed wording of one language, to be filled with values. */
export class Words {
    readonly messages: DocumentMessages;

    constructor(messages: DocumentMessages) {
        this.messages = messages;
    }

    /** A message as plain text. `count` chooses the plural form. */
    text<Id extends DocumentMessageId>(id: Id, values: Values<Id, string>, count?: string): string {
        const given: Readonly<Record<string, string | undefined>> = values;
        const parts = fill<string>(this.template(id, count), {
            words: (words) => words,
            value: (name) => wrap(given[name]),
            missing: () => this.missing(),
        });
        return parts.join('');
    }

    /** A message as a part of a document. A value without content counts as not stated. */
    say<Id extends DocumentMessageId>(id: Id, values: Values<Id, Content>, count?: string): readonly Inline[] {
        const given: Readonly<Record<string, Content | undefined>> = values;
        return fill<Inline>(this.template(id, count), {
            words: fixed,
            value: (name) => stated(given[name]),
            missing: () => ({ type: 'mark', reason: 'not stated', text: this.missing() }),
        });
    }

    /** Words of a declaration: those of the library in the document's language, an author's as they are. */
    declared({ value, span }: Written<string>): string {
        return span.file.startsWith(LIBRARY) ? (this.messages.library?.[value] ?? value) : value;
    }

    /** A message that takes no values. */
    plain<Id extends DocumentMessageId>(id: [Names<Id>] extends [never] ? Id : never): string {
        return fill(this.template(id), { words: (words) => words, value: () => undefined, missing: () => '' }).join('');
    }

    /** No template: its brackets are part of what it shows. */
    private missing(): string {
        const message: Message = this.messages.table['mark.missing'];
        return typeof message === 'string' ? message : message.other;
    }

    private template(id: DocumentMessageId, count = ''): string {
        const message: Message = this.messages.table[id];
        return typeof message === 'string' ? message : (message[this.messages.plural(count)] ?? message.other);
    }
}

const known = new Map<string, Inline>();

/** The same words come again in every document. */
function fixed(words: string): Inline {
    const inline = known.get(words) ?? text(words);
    known.set(words, inline);
    return inline;
}

function wrap(value: string | undefined): readonly string[] | undefined {
    return value === undefined || value === '' ? undefined : [clean(value)];
}

function stated(value: Content | undefined): readonly Inline[] | undefined {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
        ? undefined
        : inlines(value);
}
