import type { Ref } from '../model/reference.ts';
import type { Limit } from '../model/security.ts';
import type { ClosedDay, Weekday, WeeklyHours } from '../model/service.ts';
import type { Written } from '../model/source.ts';
import { monthDayText, weekdays } from '../values/date.ts';
import { TimeOfDay } from '../values/time.ts';

/** A text between quotes, as a contract writes it. */
export function quoted(text: string): string {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

export function quotedAll(texts: readonly Written<string>[]): string {
    return texts.map(({ value }) => quoted(value)).join(', ');
}

export function namesOf(refs: readonly Ref[]): string {
    return refs.map(({ text }) => text).join(', ');
}

/** Words of a line that are there, with a blank between: `notice of 30 days cure 30 days`. */
export function words(...parts: readonly (string | undefined | false)[]): string {
    return parts.filter((part) => part).join(' ');
}

/** A tail of a line, where its value is stated: `tail('within', 30 days)`. */
export function tail(keyword: string, written: Written<{ toString(): string }> | undefined): string | undefined {
    return written && `${keyword} ${written.value}`;
}

/** Prose as people read it: references as the names that they show. */
export function readableProse(text: string): string {
    return proseText(
        text.replaceAll(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, path: string, shown?: string) => shown ?? path),
    );
}

/** Prose without its layout. */
export function proseText(text: string): string {
    return text.replaceAll(/\s+/g, ' ').trim();
}

/** `mon-fri 08:00-18:00` */
export function hoursText({ days, from, to }: WeeklyHours): string {
    return `${daysText(days)} ${minuteText(from)}-${minuteText(to)}`;
}

/** `every 12-25 "Christmas Day"` */
export function closedText({ day, reason }: ClosedDay): string {
    const date = 'year' in day ? `${day}` : `every ${monthDayText(day)}`;
    return words(date, reason && quoted(reason.value));
}

/** `48 hours of awareness` */
export function limitText({ duration, clock }: Limit): string {
    return words(
        `${duration.value}`,
        clock && `of ${typeof clock.start === 'string' ? clock.start : clock.start.text}`,
    );
}

function minuteText(minute: number): string {
    return Number.isInteger(minute) && minute >= 0 && minute <= 1440 ? `${TimeOfDay.of(minute)}` : `${minute}`;
}

/** Days in a row as a range. */
function daysText(days: readonly Weekday[]): string {
    const indexes = [...new Set(days)].map((day) => weekdays.indexOf(day)).sort((one, other) => one - other);
    const runs: [number, number][] = [];
    for (const index of indexes) {
        const last = runs.at(-1);
        if (last && last[1] === index - 1) last[1] = index;
        else runs.push([index, index]);
    }
    return runs
        .map(([first, last]) => (first === last ? weekdays[first] : `${weekdays[first]}-${weekdays[last]}`))
        .join(', ');
}
