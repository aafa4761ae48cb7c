import { Temporal } from 'temporal-polyfill';
import { factsOf } from '../../analysis/facts.ts';
import { dateAfter, type Term, type TermPeriod } from '../../analysis/term.ts';
import type { Party } from '../../model/contract.ts';
import type { Span, Written } from '../../model/source.ts';
import type { Vendor } from '../../model/vendor.ts';
import type { Duration } from '../../values/duration.ts';
import { nameOf } from '../names.ts';
import { dateText, intervalText } from '../values.ts';
import type { Writer } from '../writer.ts';

/** The first term of a contract with what falls due in it and near it. */
export interface Timeline {
    readonly start: Temporal.PlainDate;
    readonly end: Temporal.PlainDate;
    readonly moments: readonly Moment[];
}

interface Told {
    readonly name: string;
    readonly when: string;
    readonly source: Span | undefined;
}

export type Moment = Told &
    (
        | {
              readonly type: 'span';
              /** Undefined where nobody says since when. */
              readonly from: Temporal.PlainDate | undefined;
              readonly to: Temporal.PlainDate;
              readonly isTerm: boolean;
              /** A renewal may come or not. */
              readonly isCertain: boolean;
          }
        | { readonly type: 'day'; readonly on: Temporal.PlainDate }
        | { readonly type: 'days'; readonly on: readonly Temporal.PlainDate[] }
    );

/** Undefined where the term is not known, or has nothing beside it to be seen against. */
export function timelineOf(writer: Writer): Timeline | undefined {
    const { term } = factsOf(writer.contract);
    if (term === undefined) return undefined;
    const { start, end } = term.first;
    const moments = [...termMoments(writer, term), ...reviews(writer, start, end), ...byDate(holdings(writer))];
    return moments.length < 2 ? undefined : { start, end, moments };
}

/** The first term, its notice, and the first renewal. */
function termMoments(writer: Writer, term: Term): readonly Moment[] {
    const { header, words } = writer;
    const [first, renewal] = firstTwo(term);
    const notice = first?.noticeBy;
    return [
        ...(first ? [periodMoment(writer, first, words.plain('timeline.initial'), header?.term?.span)] : []),
        ...(notice
            ? [day(writer, words.plain('timeline.notice'), { value: notice, span: header?.renewal?.notice?.span })]
            : []),
        ...(renewal ? [periodMoment(writer, renewal, words.plain('timeline.renewal'), header?.renewal?.span)] : []),
    ];
}

function firstTwo(term: Term): readonly TermPeriod[] {
    const periods: TermPeriod[] = [];
    for (const period of term.periods()) {
        periods.push(period);
        if (periods.length === 2) break;
    }
    return periods;
}

function periodMoment(
    { words }: Writer,
    { start, end, renewal }: TermPeriod,
    name: string,
    source: Span | undefined,
): Moment {
    const when = words.text('timeline.fromTo', { from: dateText(words, start), to: dateText(words, end) });
    return { type: 'span', name, when, source, from: start, to: end, isTerm: true, isCertain: renewal === 0 };
}

function day(
    { words }: Writer,
    name: string,
    { value, span }: { readonly value: Temporal.PlainDate; readonly span: Span | undefined },
): Moment {
    return { type: 'day', name, when: dateText(words, value), source: span, on: value };
}

/** Reviews are counted from the first day of the term. */
function reviews(writer: Writer, start: Temporal.PlainDate, end: Temporal.PlainDate): readonly Moment[] {
    const { contract, header, words } = writer;
    const all = [
        { name: words.plain('timeline.review'), every: header?.review },
        ...contract.all('sla').map((sla) => ({
            name: words.text('timeline.reviewOf', { subject: nameOf(words, sla) }),
            every: sla.review,
        })),
    ];
    return all.flatMap(({ name, every }) => (every ? [repeated(writer, name, every, start, end)] : []));
}

function repeated(
    { words }: Writer,
    name: string,
    every: Written<Duration>,
    start: Temporal.PlainDate,
    end: Temporal.PlainDate,
): Moment {
    const on: Temporal.PlainDate[] = [];
    for (let count = 1; count <= MOST_DAYS; count += 1) {
        const next = dateAfter(start, every.value.times(count));
        if (next === undefined || Temporal.PlainDate.compare(next, start) <= 0) break;
        if (Temporal.PlainDate.compare(next, end) > 0) break;
        on.push(next);
    }
    return { type: 'days', name, when: intervalText(words, every.value), source: every.span, on };
}

/** More would run into each other. */
const MOST_DAYS = 150;

/** Certificates, reports and agreements, of the parties and then of the vendors. */
function holdings(writer: Writer): readonly Moment[] {
    const { audience, contract, words } = writer;
    const agreements = contract.all('vendor').flatMap((vendor) => {
        const name = words.text('timeline.agreement', { vendor: nameOf(words, vendor) });
        return vendor.agreementUntil && audience !== 'client' ? [until(writer, name, vendor.agreementUntil)] : [];
    });
    const holders = [...contract.all('party'), ...contract.all('vendor')];
    return [...holders.flatMap((holder) => assurances(writer, holder)), ...agreements];
}

function assurances(writer: Writer, holder: Party | Vendor): readonly Moment[] {
    const { words } = writer;
    const shown = nameOf(words, holder);
    return [
        ...holder.certified.flatMap(({ framework, until: end }) => {
            const name = words.text('timeline.certificate', { holder: shown, framework: framework.text });
            return end ? [until(writer, name, end)] : [];
        }),
        ...holder.reported.flatMap(({ framework, to }) => {
            const name = words.text('timeline.report', { holder: shown, framework: framework.text });
            return to ? [day(writer, name, to)] : [];
        }),
    ];
}

function until({ words }: Writer, name: string, { value, span }: Written<Temporal.PlainDate>): Moment {
    const when = words.text('timeline.until', { date: dateText(words, value) });
    return { type: 'span', name, when, source: span, from: undefined, to: value, isTerm: false, isCertain: true };
}

/** What ends first comes first. */
function byDate(moments: readonly Moment[]): readonly Moment[] {
    const dateOf = (moment: Moment) => (moment.type === 'span' ? moment.to : moment.type === 'day' ? moment.on : LAST);
    return [...moments].sort((one, other) => Temporal.PlainDate.compare(dateOf(one), dateOf(other)));
}

const LAST = Temporal.PlainDate.from('9999-12-31');
