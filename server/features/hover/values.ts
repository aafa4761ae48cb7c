import type { Piece } from '../../../language/files/piece.ts';
import { type AmountValue, moneyOf, type Value } from '../../../language/model/value.ts';
import { parseDate } from '../../../language/values/date.ts';
import { Duration, type DurationUnit } from '../../../language/values/duration.ts';
import type { View } from '../../view.ts';
import { list, paragraphs, plain } from './markdown.ts';
import { downtimeText } from './promises.ts';

/** Something to say about a value, and where the value stands. */
export interface ValueText {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

/** What a value at an offset comes to. */
export function aboutValue(view: View, piece: Piece, offset: number): ValueText | undefined {
    const value = piece.values.find(({ span }) => span.start <= offset && offset <= span.end);
    const { declaration } = piece;
    if (value)
        return {
            text: valueText(view, value, () => downtimeText(view, declaration, value)),
            start: value.span.start,
            end: value.span.end,
        };
    const duration = piece.durations.find(({ span }) => span.start <= offset && offset <= span.end);
    return duration && { text: durationText(duration.value), start: duration.span.start, end: duration.span.end };
}

function valueText(view: View, value: Value, downtime: () => string): string {
    switch (value.type) {
        case 'percent':
            return paragraphs(
                `**${value.percent.toString()}** leaves ${value.percent.complement().toString()}`,
                downtime(),
            );
        case 'duration':
            return durationText(value.duration);
        case 'amount':
            return amountText(value);
        case 'number':
            return view.file.text.slice(value.span.start, value.span.end);
    }
}

function amountText(value: AmountValue): string {
    const money = moneyOf(value);
    const unit = value.unit.target;
    const title = unit?.title?.value ?? value.unit.text;
    return `**${money ? money.toString() : `${value.amount.toString()} ${value.unit.text}`}**: ${plain(title)}`;
}

const ELAPSED: readonly DurationUnit[] = ['day', 'hour', 'minute', 'second'];
const CALENDAR: readonly DurationUnit[] = ['year', 'quarter', 'month'];

/** A duration in the other units of its kind, as far as they come out short. */
export function durationText(duration: Duration): string {
    const units = duration.kind === 'elapsed' ? ELAPSED : duration.kind === 'calendar' ? CALENDAR : [];
    const others = units
        .filter((unit) => unit !== duration.unit)
        .flatMap((unit) => {
            const amount = duration.in(unit);
            return amount && amount.decimals() <= 2 && amount.gte('0.25') ? [Duration.of(amount, unit).toString()] : [];
        });
    return paragraphs(
        `**${duration.toString()}**${others.length > 0 ? ` = ${others.join(' = ')}` : ''}`,
        remark(duration),
    );
}

function remark(duration: Duration): string {
    if (duration.kind === 'business') return 'Runs only while the calendar is open.';
    if (duration.kind === 'elapsed') return 'Runs round the clock.';
    const [least, most] = [duration.shortest(), duration.longest()].map((each) =>
        each?.dividedBy(86_400_000).toString(),
    );
    return least && most && least !== most ? `From ${least} to ${most} days, by the months that it falls in.` : '';
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A date with its weekday. */
export function dateText(text: string): string | undefined {
    const date = parseDate(text);
    if (!date) return undefined;
    return paragraphs(
        `**${date.toString()}**: ${WEEKDAYS[date.dayOfWeek - 1]}`,
        list([`day ${date.dayOfYear} of the year, week ${date.weekOfYear}`]),
    );
}
