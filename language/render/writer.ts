import type { Temporal } from 'temporal-polyfill';
import type { DocumentMessageId, DocumentMessages } from '../messages/document.ts';
import type { Contract } from '../model/composed.ts';
import type { Header, Party } from '../model/contract.ts';
import type { Unit } from '../model/library.ts';
import type { Named } from '../model/named.ts';
import { type Citation, isCitation, type Prose, type ProseReference, type Ref } from '../model/reference.ts';
import type { Span, Written } from '../model/source.ts';
import type { AmountValue, Value } from '../model/value.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Duration, DurationUnit } from '../values/duration.ts';
import type { Percent } from '../values/percent.ts';
import type { Window } from '../values/window.ts';
import type { Block, Inline } from './document.ts';
import { type Content, reference, text, unknownName, value } from './inline.ts';
import { joinAll, type ListKind } from './lists.ts';
import { citationText, nameOf, targetText } from './names.ts';
import { Places } from './places.ts';
import { proseBlocks } from './prose.ts';
import * as texts from './values.ts';
import { type Values, Words } from './words.ts';

/**
 * For whom a document is made. The client does not get what the provider keeps to itself: how it rates its vendors and
 * what it has agreed with them. Auditors get all, and what was found for each framework.
 */
export const audiences = ['client', 'internal', 'auditor'] as const;
export type Audience = (typeof audiences)[number];

interface Readers {
    readonly audience?: Audience | undefined;
    readonly today?: Temporal.PlainDate | undefined;
}

/**
 * Puts what a contract states into words. What takes something that may be missing gives undefined for it, so that a
 * template can leave it out.
 */
export class Writer {
    readonly contract: Contract;
    readonly audience: Audience;
    readonly words: Words;
    readonly places: Places;
    /** The day on which what may be over by then is judged. */
    readonly today: Temporal.PlainDate | undefined;
    /** Whether a period of business time was written, which then needs an explanation. */
    usesBusinessTime = false;
    /** Whether a picture was drawn, whose weight against the text is then told. */
    hasFigures = false;

    constructor(contract: Contract, messages: DocumentMessages, { audience = 'internal', today }: Readers = {}) {
        this.contract = contract;
        this.audience = audience;
        this.today = today;
        this.words = new Words(messages);
        this.places = new Places(contract);
    }

    get header(): Header | undefined {
        return this.contract.header;
    }

    /** A message with its values; `count` chooses the plural form. */
    say<Id extends DocumentMessageId>(id: Id, values: Values<Id, Content>, count?: number): readonly Inline[] {
        return this.words.say(id, values, count === undefined ? undefined : `${count}`);
    }

    provider(): Inline {
        return text(this.header?.provider?.text ?? this.words.plain('party.provider.name'));
    }

    client(): Inline {
        return text(this.header?.client?.text ?? this.words.plain('party.client.name'));
    }

    /** The short name of a party. It has no link: parties are named in almost every sentence. */
    party(ref: Ref<Party> | undefined): Inline | undefined {
        if (ref === undefined) {
            return undefined;
        }
        return ref.target === undefined ? unknownName(ref.text, ref.span) : value(ref.target.name.value, ref.span);
    }

    parties(refs: readonly Ref<Party>[], kind: ListKind = 'and'): readonly Inline[] | undefined {
        return this.list(
            refs.map((ref) => this.party(ref) ?? []),
            kind,
        );
    }

    /** A link to what a name stands for, with the number of its section. */
    refer({ target, text: shown, span }: Ref): Inline {
        if (target === undefined) {
            return unknownName(shown, span);
        }
        return target.kind === 'party' ? value(target.name.value, span) : this.link(target, span);
    }

    /** The same without the number: for what readers know by its name. */
    name(ref: Ref): Inline {
        const inline = this.refer(ref);
        return inline.type === 'reference' ? { ...inline, numbered: false } : inline;
    }

    link(target: Named, source?: Span): Inline {
        const shown = nameOf(this.words, target);
        return reference(this.places.anchorOf(target), shown, source);
    }

    /** `GDPR 28(3)(h)` */
    citation({ framework, code, span }: Citation): Inline {
        return value(citationText(this.words, framework.text, code.value), span);
    }

    refers(refs: readonly Ref[], kind: ListKind = 'and'): readonly Inline[] | undefined {
        return this.list(
            refs.map((ref) => this.refer(ref)),
            kind,
        );
    }

    names(refs: readonly Ref[], kind: ListKind = 'and'): readonly Inline[] | undefined {
        return this.list(
            refs.map((ref) => this.name(ref)),
            kind,
        );
    }

    texts(all: readonly Written<string>[], kind: ListKind = 'and'): readonly Inline[] | undefined {
        return this.list(
            all.map((each) => value(each.value, each.span)),
            kind,
        );
    }

    /** The items as one enumeration; undefined when there are none. */
    list(items: readonly Content[], kind: ListKind = 'and'): readonly Inline[] | undefined {
        return items.length === 0 ? undefined : joinAll(this.words, kind, items);
    }

    /** Whole sentences, one after another. */
    sentences(all: readonly (readonly Inline[] | undefined)[]): readonly Inline[] {
        return joinAll(
            this.words,
            'sentences',
            all.filter((each) => each !== undefined),
        );
    }

    text(written: Written<string> | undefined): Inline | undefined {
        return written && value(this.words.declared(written), written.span);
    }

    duration(written: Written<Duration> | undefined): Inline | undefined {
        return this.write(written, (duration) => this.durationText(duration));
    }

    /** `every month` */
    interval(written: Written<Duration> | undefined): Inline | undefined {
        return this.write(written, (duration) => {
            this.note(duration);
            return texts.intervalText(this.words, duration);
        });
    }

    percent(written: Written<Percent> | undefined): Inline | undefined {
        return this.write(written, (percent) => texts.percentText(this.words, percent));
    }

    date(written: Written<Temporal.PlainDate> | undefined): Inline | undefined {
        return this.write(written, (date) => texts.dateText(this.words, date));
    }

    /** `each calendar month` */
    window(written: Written<Window> | undefined): Inline | undefined {
        return this.write(written, (window) => texts.windowText(this.words, window));
    }

    /** What stands after "per" for a window: `month` */
    windowPeriod(written: Written<Window> | undefined): Inline | undefined {
        return this.write(written, (window) => texts.windowPeriodText(this.words, window));
    }

    period(written: Written<DurationUnit> | undefined): Inline | undefined {
        return this.write(written, (unit) => texts.periodText(this.words, unit));
    }

    percentile(written: Written<Decimal> | undefined): Inline | undefined {
        return this.write(written, (percentile) => texts.percentileText(this.words, percentile));
    }

    number(written: Written<Decimal> | undefined): Inline | undefined {
        return this.write(written, (amount) => texts.numberText(this.words, amount));
    }

    /** `1.5 times` */
    factor(written: Written<Decimal> | undefined): Inline | undefined {
        return this.write(written, (factor) => texts.factorText(this.words, factor));
    }

    money(amount: Written<Decimal>, currency: Ref<Unit>): Inline {
        return value(texts.moneyText(this.words, amount.value, currency), amount.span);
    }

    quantity(amount: Written<Decimal>, unit: Ref<Unit>): Inline {
        return value(texts.quantityText(this.words, amount.value, unit), amount.span);
    }

    unit(unit: Ref<Unit> | undefined): Inline | undefined {
        return unit && value(texts.unitText(this.words, unit), unit.span);
    }

    value(stated: Value | undefined): Inline | undefined {
        if (stated?.type === 'duration') {
            this.note(stated.duration);
        }
        return stated && value(texts.valueText(this.words, stated), stated.span);
    }

    amountText(amount: Omit<AmountValue, 'type'>): string {
        return texts.valueText(this.words, { ...amount, type: 'amount' });
    }

    durationText(duration: Duration): string {
        this.note(duration);
        return texts.durationText(this.words, duration);
    }

    /** The blocks of a prose, with its references. */
    prose(prose: Prose | undefined, key: string): readonly Block[] {
        return prose ? proseBlocks(prose, key, (each) => this.proseReference(each)) : [];
    }

    private proseReference({ target, shown, span }: ProseReference): Inline {
        const name = shown ?? targetText(this.words, target);
        if (isCitation(target) || target.target?.kind === 'party') {
            return value(name, span);
        }
        if (target.target === undefined) {
            return unknownName(name, span);
        }
        const numbered = !KNOWN_BY_NAME.has(target.target.kind);
        return { ...reference(this.places.anchorOf(target.target), name, span), numbered };
    }

    private write<T>(written: Written<T> | undefined, format: (plain: T) => string): Inline | undefined {
        return written && value(format(written.value), written.span);
    }

    private note(duration: Duration): void {
        this.usesBusinessTime ||= duration.kind === 'business';
    }
}

const KNOWN_BY_NAME: ReadonlySet<Named['kind']> = new Set([
    'contract',
    'party',
    'define',
    'calendar',
    'exclusion',
    'metric',
    'priority',
]);
