import type { Temporal } from 'temporal-polyfill';
import { parseDate, weekdayOf } from '../../../language/values/date.ts';
import { list, paragraphs } from './markdown.ts';
import { sentence } from './words.ts';

/** A date with its weekday, and how far it is from today. */
export function dateText(text: string, today: Temporal.PlainDate): string | undefined {
    const date = parseDate(text);
    if (!date) return undefined;
    const weekday = sentence(`weekday.${weekdayOf(date)}`);
    return paragraphs(
        sentence('date', { date: date.toString(), weekday }),
        list([
            distance(today.until(date, { largestUnit: 'days' }).days),
            sentence('date.inYear', { day: date.dayOfYear, week: date.weekOfYear ?? '' }),
        ]),
    );
}

function distance(days: number): string {
    if (days === 0) return sentence('date.today');
    if (Math.abs(days) === 1) return sentence(days > 0 ? 'date.tomorrow' : 'date.yesterday');
    return days > 0 ? sentence('date.ahead', { days }) : sentence('date.past', { days: -days });
}
