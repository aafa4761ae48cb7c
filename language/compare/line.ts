import type { Temporal } from 'temporal-polyfill';
import { readableHours } from '../analysis/calendars.ts';
import type { FieldName } from '../messages/compare.ts';
import type { AssuranceReport, Certificate } from '../model/contract.ts';
import { type Citation, isCitation, type Prose, type Ref } from '../model/reference.ts';
import type { Limit } from '../model/security.ts';
import type { Calendar } from '../model/service.ts';
import type { Span, Written } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import { weeklyOpenings, weekOf, wholeWeek } from '../values/opening-hours.ts';
import type { Percent } from '../values/percent.ts';
import { gapsBetween, mergeSpans, type Span as OpenSpan } from '../values/spans.ts';
import { type Window, windowText } from '../values/window.ts';
import { citationText } from './identity.ts';
import { type Measure, week } from './measure.ts';
import type { Scope } from './scope.ts';
import { type Fact, neutral, open, type Part, type Polarity } from './thing.ts';
import { limitText, namesOf, quoted, readableProse } from './written.ts';

/** Lines of a thing as facts: none where it does not have the line. */
export type Lines = readonly Fact[];

interface LineOf {
    readonly field: FieldName;
    readonly values?: Readonly<Record<string, string>>;
    readonly key?: string;
    readonly span: Span;
    readonly text: string;
    readonly identity?: string;
    readonly parts: readonly Part[];
    readonly stated: Polarity['stated'];
}

/** A line of several values; they are set one against the other in their order. */
export function line({ field, values = {}, key = '', span, text, identity = text, parts, stated }: LineOf): Lines {
    return [{ field: { id: `field.${field}`, values }, key, span, text, identity, parts, stated }];
}

export function part(measure: Measure | undefined, polarity: Polarity): Part {
    return { measure, polarity };
}

/** A line of one value. */
function single(
    field: FieldName,
    { span, text, identity = text }: { span: Span; text: string; identity?: string },
    measure: Measure,
    polarity: Polarity,
): Lines {
    return line({ field, span, text, identity, parts: [part(measure, polarity)], stated: polarity.stated });
}

export function durationLine(
    field: FieldName,
    written: Written<Duration> | undefined,
    scope: Scope,
    polarity: Polarity,
    calendar?: Calendar,
): Lines {
    if (written === undefined) return [];
    return single(field, { span: written.span, text: `${written.value}` }, timed(written, scope, calendar), polarity);
}

export function dateLine(
    field: FieldName,
    written: Written<Temporal.PlainDate> | undefined,
    polarity: Polarity,
): Lines {
    if (written === undefined) return [];
    return single(field, { span: written.span, text: `${written.value}` }, dated(written), polarity);
}

export function textLine(field: FieldName, written: Written<string> | undefined, polarity: Polarity): Lines {
    if (written === undefined) return [];
    const text = quoted(written.value);
    return single(field, { span: written.span, text }, { type: 'same', id: written.value }, polarity);
}

export function numberLine(field: FieldName, written: Written<Decimal> | undefined, polarity: Polarity): Lines {
    if (written === undefined) return [];
    return single(field, { span: written.span, text: written.value.toSource() }, number(written.value), polarity);
}

/** A word of the language, or the mere presence of a line. */
export function wordLine(
    field: FieldName,
    written: { value: string; span: Span } | undefined,
    polarity: Polarity,
): Lines {
    if (written === undefined) return [];
    return single(field, { span: written.span, text: written.value }, { type: 'same', id: written.value }, polarity);
}

export function refLine(field: FieldName, ref: Ref | undefined, scope: Scope, polarity: Polarity): Lines {
    if (ref === undefined) return [];
    const identity = scope.identities.ref(ref);
    return single(field, { span: ref.span, text: ref.text, identity }, { type: 'same', id: identity }, polarity);
}

/** A list of names, in whatever order. */
export function refsLine(field: FieldName, refs: readonly Ref[], scope: Scope, polarity: Polarity): Lines {
    const span = around(refs);
    if (span === undefined) return [];
    const measure = refSet(refs, scope);
    return single(field, { span, text: namesOf(refs), identity: setIdentity(measure) }, measure, polarity);
}

/** A list of texts, in whatever order. */
export function textsLine(field: FieldName, texts: readonly Written<string>[], polarity: Polarity): Lines {
    const span = around(texts);
    if (span === undefined) return [];
    const measure = textSet(texts);
    const text = texts.map(({ value }) => quoted(value)).join(', ');
    return single(field, { span, text, identity: setIdentity(measure) }, measure, polarity);
}

export function citationsLine(field: FieldName, citations: readonly Citation[], polarity: Polarity): Lines {
    const span = around(citations);
    if (span === undefined) return [];
    const items = new Map(citations.map((each) => [citationText(each), citationText(each)]));
    const measure: Measure = { type: 'set', items };
    const text = citations.map(citationText).join(', ');
    return single(field, { span, text, identity: setIdentity(measure) }, measure, polarity);
}

/** When a calendar is open counts, and which calendar it is. */
export function hoursLine(field: FieldName, ref: Ref<Calendar> | undefined, scope: Scope, polarity: Polarity): Lines {
    if (ref === undefined) return [];
    const identity = scope.identities.ref(ref);
    return single(field, { span: ref.span, text: ref.text, identity }, openWeek(ref, scope), polarity);
}

export function limitLine(field: FieldName, written: Limit | undefined, scope: Scope, polarity: Polarity): Lines {
    if (written === undefined) return [];
    const { duration, clock, span } = written;
    const from = clock && (typeof clock.start === 'string' ? clock.start : scope.identities.ref(clock.start));
    const identity = `${duration.value} of ${from ?? ''}`;
    const parts = [part(timed(duration, scope), polarity), part(from === undefined ? undefined : same(from), open)];
    return line({ field, span, text: limitText(written), identity, parts, stated: polarity.stated });
}

export function proseLine(prose: Prose | undefined, scope: Scope): Lines {
    if (prose === undefined) return [];
    const identity = scope.identities.prose(prose);
    const text = readableProse(prose.text);
    return single('description', { span: prose.span, text, identity }, { type: 'prose', text, identity }, open);
}

/** The title that its author gave a declaration. */
export function titleLine(title: Written<string> | undefined): Lines {
    return textLine('title', title, neutral);
}

/** Certificates of whoever serves the client: each of them, and until when it holds. */
export function certificateLines(certified: readonly Certificate[], polarity: Polarity): Lines {
    return certified.flatMap(({ framework, until, span }) =>
        line({
            field: 'certified',
            values: { framework: framework.text },
            key: framework.text,
            span,
            text: until ? `${framework.text} until ${until.value}` : framework.text,
            parts: [part(until && dated(until), polarity)],
            stated: polarity.stated,
        }),
    );
}

export function reportedLines(reported: readonly AssuranceReport[], polarity: Polarity): Lines {
    return reported.flatMap(({ framework, to, span }) =>
        line({
            field: 'reported',
            values: { framework: framework.text },
            key: framework.text,
            span,
            text: to ? `${framework.text} to ${to.value}` : framework.text,
            parts: [part(to && dated(to), polarity)],
            stated: polarity.stated,
        }),
    );
}

export function timed({ value }: Written<Duration>, scope: Scope, calendar?: Calendar): Measure {
    return { type: 'duration', duration: value, clock: scope.clock(calendar) };
}

export function dated({ value }: Written<Temporal.PlainDate>): Measure {
    return { type: 'date', date: value };
}

export function number(amount: Decimal): Measure {
    return { type: 'number', amount };
}

export function percent({ value }: Written<Percent>): Measure {
    return { type: 'number', amount: value.value };
}

export function same(id: string): Measure {
    return { type: 'same', id };
}

export function valued(value: Value, scope: Scope, calendar?: Calendar): Measure {
    return { type: 'value', value, clock: scope.clock(calendar) };
}

export function windowed({ value }: Written<Window>): Measure {
    return { type: 'window', window: value };
}

export function windowLine(field: FieldName, written: Written<Window> | undefined, polarity: Polarity): Lines {
    if (written === undefined) return [];
    return single(field, { span: written.span, text: windowText(written.value) }, windowed(written), polarity);
}

export function refSet(refs: readonly (Ref | Citation)[], scope: Scope): Measure {
    const identity = (ref: Ref | Citation) => (isCitation(ref) ? citationText(ref) : scope.identities.ref(ref));
    const text = (ref: Ref | Citation) => (isCitation(ref) ? citationText(ref) : ref.text);
    return { type: 'set', items: new Map(refs.map((ref) => [identity(ref), text(ref)])) };
}

export function textSet(texts: readonly Written<string>[]): Measure {
    return { type: 'set', items: new Map(texts.map(({ value }) => [value, quoted(value)])) };
}

/** The open time of a week as a reference to a calendar gives it. */
export function openWeek(ref: Ref<Calendar>, scope: Scope): Measure {
    const id = scope.identities.ref(ref);
    return ref.target === undefined ? same(id) : week(id, openSpans(ref.target, new Set()));
}

/** Minutes of the week in which a calendar is open, without its closed days. */
export function openSpans(calendar: Calendar, within: ReadonlySet<Calendar>): readonly OpenSpan[] {
    const inner = new Set(within).add(calendar);
    const outside = calendar.openOutside.flatMap(({ target }) =>
        target === undefined || inner.has(target) ? [] : gapsBetween(mergeSpans(openSpans(target, inner)), wholeWeek),
    );
    return mergeSpans([...weekOf(weeklyOpenings(readableHours(calendar.open))), ...outside]);
}

export function setIdentity(measure: Measure): string {
    return measure.type === 'set' ? [...measure.items.keys()].sort().join('\n') : '';
}

/** From the first to the last of a list; in one file. */
function around(items: readonly { readonly span: Span }[]): Span | undefined {
    const [first, last] = [items[0], items.at(-1)];
    return first && last && { file: first.span.file, start: first.span.start, end: last.span.end };
}
