import type { Reading } from './habits.ts';

const DAYS: ReadonlyMap<string, string> = new Map(
    [
        ['mon', 'monday mondays mo montag'],
        ['tue', 'tuesday tuesdays tues di dienstag'],
        ['wed', 'wednesday wednesdays mi mittwoch'],
        ['thu', 'thursday thursdays thur thurs donnerstag'],
        ['fri', 'friday fridays fr freitag'],
        ['sat', 'saturday saturdays sa samstag'],
        ['sun', 'sunday sundays so sonntag'],
    ].flatMap(([day = '', words = '']) => [day, ...words.split(' ')].map((word) => [word, day] as const)),
);

const WORD = /[A-Za-z]+/y;
/** What follows a day and never a calendar that is called `Sunday`. */
const GOES_ON = /^\s*(?:[-,]|\d|(?:to|until|till|through|and|bis|und)\b)/i;
const CLOCK = /(\d{1,2})(?:[.:]?(\d{2}))?(?:[ \t]?([ap])\.?m\b\.?)?(?![\d:./])/iy;

const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;

/** Whether a day may stand behind that token: `open outside Sundays` names a calendar. */
function awaitsDay(image: string): boolean {
    return /^(?:open|during|,|-)$/.test(image) || DAY.test(image);
}

/** Whether a time may stand behind that token: `during sun 02:00-06:00 notice of 5 days` has one number that is none. */
function awaitsClock(image: string): boolean {
    return /^(?:open|during|-|from)$/.test(image) || DAY.test(image);
}

/** In a line of opening hours days have three letters in lower case, and a hyphen stands for `to`. */
export function readDay(text: string, at: number, before: string): Reading | undefined {
    if (!awaitsDay(before) && !/^\d{2}:\d{2}$/.test(before)) return undefined;
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    const end = at + word.length;
    const day = DAYS.get(word.toLowerCase());
    if (day !== undefined && day !== word && (!/^[A-Z]/.test(word) || GOES_ON.test(text.slice(end, end + 20))))
        return reading('day', at, end, day, day);
    if (/^(?:to|until|till|bis|through)$/i.test(word)) return reading('hours-to', at, end, '-', '-');
    if (/^(?:and|und)$/i.test(word)) return reading('list-comma', at, end, ',', ',');
    if (/^uhr$/i.test(word)) return { code: 'mark', end, fix: '', tokens: [] };
    return undefined;
}

/** `8`, `8am`, `0800`, `08.00` in a line of opening hours. */
export function readClock(text: string, at: number, before: string): Reading | undefined {
    if (!awaitsClock(before)) return undefined;
    CLOCK.lastIndex = at;
    const [written = '', hour = '', minute, half] = CLOCK.exec(text) ?? [];
    if (written === '' || /^\d{2}:\d{2}$/.test(written)) return undefined;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const time = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
    return reading('time-form', at, at + written.length, 'TIME', time);
}

function reading(code: Reading['code'], at: number, end: number, type: string, image: string): Reading {
    return { code, end, fix: image, tokens: [{ type, image, from: at, to: end }] };
}
