import type { Temporal } from 'temporal-polyfill';
import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Weekday, WeeklyHours } from '../model/service.ts';
import type { Value } from '../model/value.ts';
import { type MonthDay, weekdays } from '../values/date.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Duration, DurationUnit } from '../values/duration.ts';
import type { Percent } from '../values/percent.ts';
import { minutesPerDay, TimeOfDay } from '../values/time.ts';
import { type Window, windowLength } from '../values/window.ts';
import { plainText } from './inline.ts';
import { joinAll } from './lists.ts';
import { spaced } from './names.ts';
import type { Words } from './words.ts';

const MONTHS = [
    'month.1',
    'month.2',
    'month.3',
    'month.4',
    'month.5',
    'month.6',
    'month.7',
    'month.8',
    'month.9',
    'month.10',
    'month.11',
    'month.12',
] as const;

/** `6,200.5`; with at least that many decimals. */
export function numberText(words: Words, amount: Decimal, decimals = 0): string {
    const [whole = '', fraction = ''] = amount.toString().split('.');
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, words.plain('number.group'));
    const digits = fraction.padEnd(decimals, '0');
    return digits === '' ? grouped : `${grouped}${words.plain('number.decimal')}${digits}`;
}

/** `99.9%` */
export function percentText(words: Words, percent: Percent): string {
    return words.text('number.percent', { number: numberText(words, percent.value) });
}

/** `USD 6,200.00`: all decimals that are written, at least those of the currency's minor unit. */
export function moneyText(words: Words, amount: Decimal, currency: Ref<Unit>): string {
    const number = numberText(words, amount, currency.target?.minorUnits ?? 0);
    return words.text('number.money', { currency: currency.target?.name.value ?? currency.text, number });
}

/** `15 minutes`, `1 business day` */
export function durationText(words: Words, { amount, unit }: Duration): string {
    return words.text(`duration.${unit}`, { number: numberText(words, amount) }, amount.toString());
}

/** `month` */
export function periodText(words: Words, unit: DurationUnit): string {
    return words.plain(`period.${unit}`);
}

/** What stands after "per": `month`, `period of 30 days` */
export function windowPeriodText(words: Words, window: Window): string {
    return window.kind === 'calendar'
        ? periodText(words, window.unit)
        : words.text('period.length', { length: durationText(words, window.length) });
}

/** `every month`, `every 30 minutes` */
export function intervalText(words: Words, duration: Duration): string {
    return duration.amount.equals(1)
        ? words.text('interval.one', { period: periodText(words, duration.unit) })
        : words.text('interval.many', { length: durationText(words, duration) });
}

/** `each calendar month` */
export function windowText(words: Words, window: Window): string {
    return window.kind === 'calendar'
        ? words.plain(`window.${window.unit}`)
        : words.text(`window.${window.kind}`, { length: durationText(words, windowLength(window)) });
}

/** `1.5 times` */
export function factorText(words: Words, factor: Decimal): string {
    return words.text('number.factor', { number: numberText(words, factor) });
}

/** `95th percentile` */
export function percentileText(words: Words, percentile: Decimal): string {
    return words.text('number.percentile', { ordinal: words.messages.ordinal(percentile.toString()) });
}

/** `1 January 2026` */
export function dateText(words: Words, date: Temporal.PlainDate): string {
    return words.text('date.full', { day: `${date.day}`, month: monthText(words, date.month), year: `${date.year}` });
}

/** `25 December of each year` */
export function yearlyDateText(words: Words, { month, day }: MonthDay): string {
    return words.text('date.yearly', { day: `${day}`, month: monthText(words, month) });
}

function monthText(words: Words, month: number): string {
    return words.plain(MONTHS[month - 1] ?? 'month.1');
}

/** `240 Seats`, `1 Seat`; money when the unit is a currency. */
export function quantityText(words: Words, amount: Decimal, unit: Ref<Unit>): string {
    if (unit.target?.minorUnits !== undefined) {
        return moneyText(words, amount, unit);
    }
    return words.text('number.counted', { number: numberText(words, amount), unit: countedUnit(words, unit, amount) });
}

/** What stands after "per" and before "of": `seat`, `gigabyte`. */
export function unitText(words: Words, { text, target }: Ref<Unit>): string {
    return target?.title ? words.declared(target.title) : spaced(target?.name.value ?? text);
}

/** The name of a unit beside a number: a symbol (`GB`) or in the number that the amount asks for. */
function countedUnit(words: Words, unit: Ref<Unit>, amount: Decimal): string {
    const { target } = unit;
    if (target?.plural === undefined) {
        return target?.name.value ?? spaced(unit.text);
    }
    return amount.equals(1) ? unitText(words, unit) : pluralUnitText(words, unit);
}

/** `seats`; capital letters as in the title. */
export function pluralUnitText(words: Words, { text, target }: Ref<Unit>): string {
    const plural = spaced(target?.plural?.value ?? target?.name.value ?? text);
    const written = /^\p{Ll}/u.test(target?.title?.value ?? '') ? withoutCapitals(plural) : plural;
    return target ? words.declared({ value: written, span: target.span }) : written;
}

/** Only words with one capital: `VMs` stays. */
function withoutCapitals(name: string): string {
    return name.replaceAll(/(?<!\p{L})\p{Lu}(?=\p{Ll}{2})/gu, (capital) => capital.toLowerCase());
}

/** A target, bound or threshold with its unit. */
export function valueText(words: Words, value: Value): string {
    switch (value.type) {
        case 'percent':
            return percentText(words, value.percent);
        case 'duration':
            return durationText(words, value.duration);
        case 'number':
            return numberText(words, value.amount);
        case 'amount': {
            const quantity = quantityText(words, value.amount, value.unit);
            return value.per ? words.text('number.rate', { quantity, period: periodText(words, value.per) }) : quantity;
        }
    }
}

/** `Monday to Friday, 08:00 to 18:00` */
export function weeklyHoursText(words: Words, { days, from, to }: WeeklyHours): string {
    const shown = daysText(words, days);
    if (from === 0 && to === minutesPerDay) {
        return words.text('hours.whole', { days: shown });
    }
    const times = { days: shown, from: `${TimeOfDay.of(from)}`, to: `${TimeOfDay.of(to)}` };
    return words.text(to <= from ? 'hours.night' : 'hours.day', times);
}

/** Three days or more in a row are a range. */
function daysText(words: Words, days: readonly Weekday[]): string {
    const ordered = weekdays.filter((day) => days.includes(day));
    if (ordered.length === weekdays.length) {
        return words.plain('days.every');
    }
    return plainText(
        joinAll(
            words,
            'and',
            runsOf(ordered).flatMap((run) => runTexts(words, run)),
        ),
    );
}

function runTexts(words: Words, run: readonly Weekday[]): readonly string[] {
    const [first, last] = [run[0], run.at(-1)];
    const names = run.map((day) => words.plain(`day.${day}`));
    return first && last && run.length > 2
        ? [words.text('days.range', { first: words.plain(`day.${first}`), last: words.plain(`day.${last}`) })]
        : names;
}

function runsOf(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
    const runs: Weekday[][] = [];
    for (const day of days) {
        const run = runs.at(-1);
        const before = run?.at(-1);
        const follows = before !== undefined && weekdays.indexOf(before) + 1 === weekdays.indexOf(day);
        if (run && follows) {
            run.push(day);
        } else {
            runs.push([day]);
        }
    }
    return runs;
}
