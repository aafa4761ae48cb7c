import { Temporal } from 'temporal-polyfill';
import type { AnyPromise } from '../analysis/objective.ts';
import type { Span } from '../model/source.ts';
import { Decimal } from '../values/decimal.ts';
import { Duration } from '../values/duration.ts';

/** Where a promise is named: the name of an objective, the value of a cell, whose name heads its column. */
export function placeOf(promise: AnyPromise): Span {
    return promise.kind === 'objective' ? promise.name.span : promise.span;
}

/** A reckoned duration to the hundredth: in minutes under two hours, else in hours; seconds under a minute. */
export function reckonedText(duration: Duration): string {
    const minutes = duration.in('minute');
    if (minutes === undefined) return duration.toString();
    const unit = minutes.gte(120) ? 'hour' : minutes.gte(1) ? 'minute' : 'second';
    return Duration.of((duration.in(unit) ?? Decimal.zero).round(2), unit).toString();
}

/** A moment of a zone, from ISO 8601 with its offset: `Friday 2026-01-02 17:59`. */
export function momentText(iso: string): string {
    const [date = '', time = ''] = iso.split('T');
    const day = Temporal.PlainDate.from(date).dayOfWeek;
    return `${WEEKDAYS[day - 1] ?? ''} ${date} ${time.slice(0, 5)}`;
}

/** Names in a row; a list needs no words of a language between its items. */
export function listText(names: readonly string[]): string {
    return names.map((name) => `\`${name}\``).join(', ');
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
