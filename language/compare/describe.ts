import { type CompareMessageId, type CompareMessages, englishCompare } from '../messages/compare.ts';
import { format } from '../messages/message.ts';
import { numberText } from '../render/values.ts';
import { Words } from '../render/words.ts';
import type { Change, CoverageChange, Direction, Sentence } from './change.ts';

/** Changes in the words of one language. */
export class ChangeWords {
    private readonly messages: CompareMessages;
    private readonly words: Words;

    constructor(messages: CompareMessages = englishCompare) {
        this.messages = messages;
        this.words = new Words(messages.document);
    }

    say({ id, values }: Sentence): string {
        const written = Object.entries(values).map(([name, value]): [string, string] => [
            name,
            typeof value === 'string' ? value : numberText(this.words, value),
        ]);
        return format({ id, values: Object.fromEntries(written) }, this.messages.table);
    }

    text(id: CompareMessageId, values: Sentence['values'] = {}): string {
        return this.say({ id, values });
    }

    direction(direction: Direction): string {
        return this.text(`direction.${direction}`);
    }

    /** What of a thing changed, where the thing is already named. */
    what({ type, field }: Change): string {
        if (field) return this.say(field);
        return this.text(type === 'added' ? 'what.added' : type === 'removed' ? 'what.removed' : 'what.renamed');
    }

    /** A change as one sentence: "Availability of Hosting: target: 99.9% → 99.5%: weaker for the client; …". */
    sentence(change: Change): string {
        const { thing, field, before, after, items, figures, direction } = change;
        const said = this.text(sentenceId(change), {
            thing: this.say(thing.title),
            field: field ? this.say(field) : '',
            before: before?.text ?? '',
            after: after?.text ?? '',
            added: items?.added.join(', ') ?? '',
            removed: items?.removed.join(', ') ?? '',
            direction: this.direction(direction),
        });
        if (figures.length === 0) return said;
        const told = figures.map((figure) => this.say(figure)).join('; ');
        return this.text('change.withFigures', { change: said, figures: told });
    }

    coverage({ framework, code, title, direction, metBy }: CoverageChange): string {
        const values = { framework, code, title: title ?? code, metBy: metBy.join(', ') };
        if (direction === 'weaker') return this.text(metBy.length > 0 ? 'coverage.opened' : 'coverage.asked', values);
        return this.text(metBy.length > 0 ? 'coverage.closed' : 'coverage.notAsked', values);
    }
}

function sentenceId({ type, words, items, before, after }: Change): CompareMessageId {
    if (type !== 'changed') return `change.${type}`;
    if (words) return 'change.prose';
    if (items) return itemsId(items);
    if (!before) return 'change.lineAdded';
    return after ? 'change.changed' : 'change.lineRemoved';
}

function itemsId({ added, removed }: NonNullable<Change['items']>): CompareMessageId {
    if (added.length > 0 && removed.length > 0) return 'change.items.both';
    return added.length > 0 ? 'change.items.added' : 'change.items.removed';
}
