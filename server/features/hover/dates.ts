import type { Temporal } from 'temporal-polyfill';
import type { InterfaceWords } from '../../../language/messages/interface.ts';
import { parseDate, weekdayOf } from '../../../language/values/date.ts';
import { list, paragraphs } from './markdown.ts';
import { sentence } from './words.ts';

/** A date with its weekday, and how far it is from today. */
export function dateText(words: InterfaceWords, text: string, today: Temporal.PlainDate): string | undefined {
    const date = parseDate(text);
    if (!date) return undefined;
    const weekday = sentence(words, `weekday.${weekdayOf(date)}`);
    return paragraphs(
        sentence(words, 'date', { date: date.toString(), weekday }),
        list([
            distanceText(words, today.until(date, { largestUnit: 'days' }).days),
            sentence(words, 'date.inYear', { day: date.dayOfYear, week: date.weekOfYear ?? '' }),
        ]),
    );
}

export function distanceText(words: InterfaceWords, days: number): string {
    if (days === 0) return sentence(words, 'date.today');
    if (Math.abs(days) === 1) return sentence(words, days > 0 ? 'date.tomorrow' : 'date.yesterday');
    return days > 0 ? sentence(words, 'date.ahead', { days }) : sentence(words, 'date.past', { days: -days });
}
