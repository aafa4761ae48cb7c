import { Temporal } from 'temporal-polyfill';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A weekday with the date right behind it. */
export interface DatedWeekday {
    /** As written: `Monday`, `Mon`. */
    readonly day: string;
    readonly start: number;
    /** The date as written. */
    readonly text: string;
    readonly date: Temporal.PlainDate;
}

const DAY =
    '(?<![\\p{L}\\p{N}])(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const DATES = [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    `(?<date>${NUMBER})\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+(?<year>\\d{4})`,
    `(?<month2>${MONTH})\\s+(?<date2>${NUMBER}),?\\s+(?<year2>\\d{4})`,
];
const DATED = new RegExp(`${DAY}\\.?,?\\s+(?:the\\s+)?(?<text>${DATES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
/** What stands before the last day of a range or list of weekdays. */
const RANGE =
    /(?:days?|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?:\s*(?:,|&|\/|-|–|—)\s*|\s+(?:to|through|thru|till|until|and|or)\s+)$/;

/** The weekdays of a text that stand right before a date with its year; a date that no calendar has counts as none. */
export function weekdaysIn(text: string): readonly DatedWeekday[] {
    return [...text.matchAll(DATED)].flatMap(({ groups = {}, index }) => {
        const { day = '', text: written = '' } = groups;
        const date = dateOf(groups);
        const isRange = RANGE.test(text.slice(Math.max(0, index - 20), index));
        return date === undefined || isRange ? [] : [{ day, start: index, text: written, date }];
    });
}

function dateOf({ iso, date, date2, month, month2, year, year2 }: Partial<Record<string, string>>) {
    const number = MONTHS.indexOf((month ?? month2 ?? '').slice(0, 3)) + 1;
    const parts = { year: Number(year ?? year2), month: number, day: Number.parseInt(date ?? date2 ?? '', 10) };
    try {
        return Temporal.PlainDate.from(iso ?? parts, { overflow: 'reject' });
    } catch {
        return undefined;
    }
}
