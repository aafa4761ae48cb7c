import { type AstNode, type CstNode, GrammarUtils, type Reference } from 'langium';
import type { Temporal } from 'temporal-polyfill';
import type * as ast from '../../generated/ast.ts';
import type { Problem } from '../../syntax/problem.ts';
import { proseMarks } from '../../syntax/prose.ts';
import { singularOf } from '../../syntax/time-words.ts';
import { parseDate } from '../../values/date.ts';
import { Decimal } from '../../values/decimal.ts';
import { Duration, type DurationUnit } from '../../values/duration.ts';
import { Percent } from '../../values/percent.ts';
import { calendarWindow, type Window } from '../../values/window.ts';
import type { Kind, OfKind } from '../named.ts';
import type { Citation, Prose, ProseReference, Ref } from '../reference.ts';
import { type Origin, SliceSpan, type Written } from '../source.ts';
import type { AmountValue, Value } from '../value.ts';
import { CitationRef, NameRef } from './name-ref.ts';

/**
 * Turns the syntax tree of one piece into the model, and gathers on the way what names/ has to resolve and what is
 * wrong with the values. Total: what cannot be read is left out and reported once.
 */
export class Lowering {
    readonly origin: Origin;
    readonly problems: Problem[] = [];
    /** Something that was written has no value here; its message may have come with the tokens. */
    incomplete = false;
    readonly refs: NameRef[] = [];
    readonly citations: CitationRef[] = [];
    readonly values: Value[] = [];
    readonly durations: Written<Duration>[] = [];
    readonly prose: Prose[] = [];

    constructor(origin: Origin) {
        this.origin = origin;
    }

    at(from: number, to: number): SliceSpan {
        return new SliceSpan(this.origin, from, to);
    }

    span(node: AstNode | CstNode | undefined): SliceSpan {
        const cst = node !== undefined && '$type' in node ? (node as AstNode).$cstNode : (node as CstNode | undefined);
        return this.at(cst?.offset ?? 0, cst?.end ?? 0);
    }

    /** The place of a property's token, such as a declaration's name. */
    spanOf(node: AstNode, property: string): SliceSpan {
        return this.span(GrammarUtils.findNodeForProperty(node.$cstNode, property) ?? node.$cstNode);
    }

    /** The first word of a line. */
    keyword(node: AstNode): SliceSpan {
        const cst = node.$cstNode;
        return this.at(cst?.offset ?? 0, (cst?.offset ?? 0) + firstWord(node).length);
    }

    report(code: string, span: SliceSpan, values: Problem['values'] = {}, more: Partial<Problem> = {}): void {
        this.problems.push({ code, from: span.from, to: span.to, values, ...more });
    }

    /** The first of what may stand once in its line; a second is reported. */
    single<T>(parts: readonly T[], node: AstNode, property: string): T | undefined {
        if (parts.length > 1) {
            const second = GrammarUtils.findNodesForProperty(node.$cstNode, property)[1];
            const span = this.span(second);
            this.report('syntax/part-twice', span, { part: second?.text.replaceAll(/\s+/g, ' ') ?? property });
        }
        return parts[0];
    }

    text(node: ast.Text): Written<string> {
        return { value: unquoted(node.value), span: this.span(node) };
    }

    optionalText(node: ast.Text | undefined): Written<string> | undefined {
        return node && this.text(node);
    }

    texts(nodes: readonly ast.Text[] | undefined): readonly Written<string>[] {
        return (nodes ?? []).map((node) => this.text(node));
    }

    decimal(node: ast.Numeral): Written<Decimal> {
        return { value: readNumber(node.value), span: this.span(node) };
    }

    /** A count: whole and not below zero. */
    wholeNumber(node: ast.Numeral): Written<number> | undefined {
        const written = this.decimal(node);
        if (written.value.isInteger() && !written.value.isNegative())
            return { value: written.value.toNumber(), span: written.span };
        this.report('value/whole-number', written.span as SliceSpan, { written: node.value });
        return undefined;
    }

    percent(node: ast.Percent): Written<Percent> {
        return { value: Percent.of(readNumber(node.value)), span: this.span(node) };
    }

    optionalPercent(node: ast.Percent | undefined): Written<Percent> | undefined {
        return node && this.percent(node);
    }

    factor(node: ast.Factor): Written<Decimal> {
        return { value: readNumber(node.value), span: this.span(node) };
    }

    /** 95 for `p95`; lies above 0 and below 100. */
    percentile(node: ast.Percentile | undefined): Written<Decimal> | undefined {
        if (!node) return undefined;
        const value = readNumber(node.value.slice(1));
        if (value.gt(0) && value.lt(100)) return { value, span: this.span(node) };
        this.report('value/percentile-impossible', this.span(node), { written: node.value });
        return undefined;
    }

    date(node: ast.IsoDate | undefined): Written<Temporal.PlainDate> | undefined {
        if (!node) return undefined;
        const value = parseDate(paddedDate(node.value));
        if (value) return { value, span: this.span(node) };
        this.incomplete = true;
        if (STRICT_DATE.test(node.value))
            this.report('value/date-impossible', this.span(node), { written: node.value });
        return undefined;
    }

    duration(node: ast.Duration): Written<Duration> {
        const unit = this.durationUnit(node, node.unit, node.business);
        const written = { value: Duration.of(readNumber(node.amount ?? '1'), unit), span: this.span(node) };
        this.durations.push(written);
        if (written.value.amount.isNegative())
            this.report('value/negative', written.span, { written: written.value.toString() });
        else if (written.value.isZero())
            this.report('value/term-empty', written.span, { written: node.$cstNode?.text ?? '' });
        return written;
    }

    optionalDuration(node: ast.Duration | undefined): Written<Duration> | undefined {
        return node && this.duration(node);
    }

    private durationUnit(node: AstNode, word: string, business: boolean): DurationUnit {
        const unit = (singularOf(word) ?? 'day') as DurationUnit;
        if (!business) return unit;
        if (unit === 'hour' || unit === 'day') return `business ${unit}`;
        this.report('value/business-unit', this.span(node), { unit: word });
        return unit;
    }

    period(word: string): DurationUnit {
        return (singularOf(word) ?? 'month') as DurationUnit;
    }

    window(node: ast.Window): Written<Window> {
        const span = this.span(node);
        if (node.length)
            return {
                value: { kind: node.rolling ? 'rolling' : 'blocks', length: this.duration(node.length).value },
                span,
            };
        return { value: calendarWindow(node.calendar ?? 'monthly'), span };
    }

    optionalWindow(node: ast.Window | undefined): Written<Window> | undefined {
        return node && this.window(node);
    }

    value(node: ast.Value): Value {
        const value = this.readValue(node);
        this.values.push(value);
        return value;
    }

    optionalValue(node: ast.Value | undefined): Value | undefined {
        return node && this.value(node);
    }

    private readValue(node: ast.Value): Value {
        const span = this.span(node);
        if (node.percent !== undefined) return { type: 'percent', span, percent: Percent.of(readNumber(node.percent)) };
        const amount = readNumber(node.amount ?? '0');
        if (node.time) {
            const duration = Duration.of(amount, this.durationUnit(node, node.time, node.business));
            this.durations.push({ value: duration, span });
            return { type: 'duration', span, duration };
        }
        return node.unit ? this.amount(span, amount, node.unit, node.per) : { type: 'number', span, amount };
    }

    private amount(span: SliceSpan, amount: Decimal, unit: Reference<ast.Unit>, per: string | undefined): AmountValue {
        return {
            type: 'amount',
            span,
            amount,
            unit: this.ref(unit, ['unit']),
            per: per === undefined ? undefined : this.period(per),
        };
    }

    /** A reference of the kinds that its place takes. */
    ref<K extends Kind>(reference: Reference, kinds: readonly K[], framework?: NameRef): NameRef & Ref<OfKind<K>> {
        const made = new NameRef(reference.$refText, this.span(reference.$refNode), kinds, framework);
        this.refs.push(made);
        return made as NameRef & Ref<OfKind<K>>;
    }

    optionalRef<K extends Kind>(reference: Reference | undefined, kinds: readonly K[]): Ref<OfKind<K>> | undefined {
        return reference && this.ref(reference, kinds);
    }

    list<K extends Kind>(references: readonly Reference[] | undefined, kinds: readonly K[]): readonly Ref<OfKind<K>>[] {
        return (references ?? []).map((reference) => this.ref(reference, kinds));
    }

    /** References where any kind may stand. */
    anything(references: readonly Reference[] | undefined): readonly Ref[] {
        return (references ?? []).map((reference) => this.ref(reference, []));
    }

    citation(node: ast.Citation): Citation {
        const span = this.span(node);
        return this.citationAt(node.value, span.from);
    }

    citations_(nodes: readonly ast.Citation[] | undefined): readonly Citation[] {
        return (nodes ?? []).map((node) => this.citation(node)).filter((citation) => citation.code.value !== '');
    }

    private citationAt(text: string, from: number): CitationRef {
        const colon = text.indexOf(':');
        const framework = new NameRef(text.slice(0, colon), this.at(from, from + colon), ['framework']);
        this.refs.push(framework);
        const code = { value: text.slice(colon + 1), span: this.at(from + colon + 1, from + text.length) };
        const made = new CitationRef(this.at(from, from + text.length), framework, code);
        if (code.value !== '') this.citations.push(made);
        return made;
    }

    proseOf(node: ast.Prose | undefined): Prose | undefined {
        if (!node) return undefined;
        const span = this.span(node);
        const closed = node.value.length >= 6 && node.value.endsWith('"""');
        const text = node.value.slice(3, closed ? -3 : undefined);
        const content = this.at(span.from + 3, span.from + 3 + text.length);
        const prose = { span, content, text, references: this.proseReferences(text, content.from) };
        this.prose.push(prose);
        return prose;
    }

    private proseReferences(text: string, offset: number): readonly ProseReference[] {
        return proseMarks(text)
            .filter((mark) => mark.target !== '')
            .map((mark) => {
                const from = offset + mark.targetStart;
                const target = CITATION.test(mark.target)
                    ? this.citationAt(mark.target, from)
                    : this.anyName(mark.target, from);
                return { span: this.at(offset + mark.start, offset + mark.end), target, shown: mark.shown };
            });
    }

    private anyName(text: string, from: number): NameRef {
        const made = new NameRef(text, this.at(from, from + text.length), []);
        this.refs.push(made);
        return made;
    }
}

const CITATION = /^[^\s:.]+:\S+$/;
const STRICT_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** `2026-1-1` is read as it is meant; the slip has its own message. */
function paddedDate(text: string): string {
    const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text;
}

/** Reads a number as it is meant, also when a comma stands for the decimal point. */
export function readNumber(text: string): Decimal {
    const plain = text.replace(/[^\d.,_-]/g, '');
    const parsed = Decimal.parse(plain);
    if (parsed) return parsed;
    const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    const mended = `${plain.slice(0, last).replace(/[.,_]/g, '')}.${plain.slice(last + 1).replaceAll('_', '')}`;
    // A number that is too long has a message of its own; its first digits stand for it.
    return Decimal.parse(mended) ?? Decimal.parse(plain.slice(0, 90).replace(/\D+$/, '')) ?? Decimal.zero;
}

/** The content of a text token with its escapes resolved. */
export function unquoted(token: string): string {
    const closed = token.length > 1 && token.endsWith('"');
    return token
        .slice(1, closed ? -1 : undefined)
        .replace(/\\(.)/g, (_match, character: string) => (character === 'n' ? '\n' : character));
}

/** The word that a line begins with; a value may stand right behind it: `zone"Europe/Paris"`. */
export function firstWord(line: AstNode): string {
    return /^(?:\p{L}+|\S+)/u.exec(line.$cstNode?.text ?? '')?.[0] ?? '';
}
