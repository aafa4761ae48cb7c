import type { FieldName } from '../../messages/compare.ts';
import { type Band, type Cap, type Credit, type CreditSchedule, creditSource, type Sla } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import { windowText } from '../../values/window.ts';
import { type Lines, line, number, part, refLine, refsLine, same, timed, valued, windowed } from '../line.ts';
import type { Measure } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { benefit, ceiling, limit, open, type Part, type Polarity, type Thing } from '../thing.ts';
import { namesOf, words } from '../written.ts';

/** The credits for some objectives of an sla, line by line. */
export function creditsThing(schedule: CreditSchedule, sla: Sla, scope: Scope): Thing {
    const objectives = namesOf(schedule.objectives);
    const name = sla.title?.value ?? sla.name.value;
    return {
        id: `credits:${scope.identities.of(sla)} ${schedule.objectives
            .map((ref) => scope.identities.ref(ref))
            .sort()
            .join(' ')}`,
        class: `credits ${scope.identities.of(sla)}`,
        name: {
            kind: 'credits',
            path: `${sla.name.value} ${objectives}`,
            title: { id: 'thing.credits', values: { objectives, sla: name } },
        },
        section: 'levels',
        span: schedule.span,
        ownName: undefined,
        ownTitle: undefined,
        stated: 'better',
        summary: schedule.bands.map(bandText).join(', '),
        facts: [
            ...refsLine('credits.for', schedule.objectives, scope, benefit),
            ...refLine('credits.of', schedule.of, scope, open),
            ...schedule.bands.flatMap((band) => bandLines(band, schedule, scope)),
            ...capLines('credits.cap', { objectives }, schedule.cap, scope),
        ],
        source: schedule,
    };
}

export function capLines(
    field: FieldName,
    values: Readonly<Record<string, string>>,
    cap: Cap | undefined,
    scope: Scope,
): Lines {
    if (cap === undefined) return [];
    return line({
        field,
        values,
        span: cap.span,
        text: words(creditSource(cap.amount), cap.window && windowText(cap.window.value)),
        parts: [...creditParts(cap.amount, ceiling, scope), part(cap.window && windowed(cap.window), open)],
        stated: 'worse',
    });
}

/** Bands are told apart by their bound while that stays; others are taken in their order. */
function bandLines(band: Band, schedule: CreditSchedule, scope: Scope): Lines {
    return line({
        field: 'credits.band',
        values: { objectives: namesOf(schedule.objectives) },
        key: `${band.type} ${bandKey(band)}`,
        span: band.span,
        text: bandText(band),
        parts: [part(same(band.type), open), ...boundParts(band, scope), ...creditParts(band.credit, benefit, scope)],
        stated: 'better',
    });
}

function bandKey(band: Band): string {
    if (band.type === 'each') return band.what;
    return band.type === 'bound' ? `${band.side} ${valueText(band.bound)}` : valueText(band.step);
}

export function bandText(band: Band): string {
    const credit = `credit ${creditSource(band.credit)}`;
    switch (band.type) {
        case 'bound':
            return `${band.side} ${valueText(band.bound)} ${credit}`;
        case 'each':
            return `each ${band.what} ${credit}`;
        case 'step':
            return words('each', band.started && 'started', valueText(band.step), credit);
    }
}

/** The sooner a credit is due, the better. */
function boundParts(band: Band, scope: Scope): readonly Part[] {
    switch (band.type) {
        case 'bound': {
            const sooner: Polarity = { gain: band.side === 'below' ? 'more' : 'less', stated: 'better' };
            return [part(same(band.side), open), part(valued(band.bound, scope), sooner)];
        }
        case 'each':
            return [part(same(band.what), open), part(undefined, open)];
        case 'step':
            return [
                part(band.started ? same('started') : undefined, { gain: 'unknown', stated: 'better' }),
                part(valued(band.step, scope), limit),
            ];
    }
}

/** Credits of one kind are more or less; a percentage and an amount of money are different things. */
function creditParts(credit: Credit, polarity: Polarity, scope: Scope): readonly Part[] {
    const { kind, measure } = creditMeasure(credit, scope);
    return [part(same(kind), open), part(measure, polarity)];
}

function creditMeasure(credit: Credit, scope: Scope): { kind: string; measure: Measure } {
    switch (credit.type) {
        case 'percent':
        case 'percent of cap':
            return { kind: credit.type, measure: number(credit.percent.value) };
        case 'factor':
            return { kind: credit.type, measure: number(credit.factor) };
        case 'money':
            return { kind: scope.identities.ref(credit.currency), measure: number(credit.amount) };
        case 'duration':
            return { kind: credit.type, measure: timed({ value: credit.duration, span: credit.span }, scope) };
    }
}
