import { documentValuesDe } from './document.de.values.ts';
import { UNITS_DE } from './library.de.units.ts';
import type { PluralForms } from './template.ts';

/**
 * Text of the language as German says it: `8 hours monthly` is „8 Stunden je Kalendermonat“, `99.9%` is „99,9 %“.
 * Only a text that is made of nothing but values is changed; names and what an author wrote stay as they are.
 */
export function saidInGerman(text: string): string {
    const said: string[] = [];
    for (let rest = text; rest !== ''; ) {
        const found = firstOf(rest);
        if (found === undefined) return text;
        said.push(found.said);
        rest = rest.slice(found.length);
    }
    return said.join('');
}

function firstOf(text: string): { readonly said: string; readonly length: number } | undefined {
    for (const { pattern, say } of FORMS) {
        const found = pattern.exec(text);
        if (found) return { said: say(found[1] ?? found[0], found[2] ?? ''), length: found[0].length };
    }
    return undefined;
}

const table: Readonly<Record<string, string | PluralForms>> = documentValuesDe;

/** Words that stand alone or between values. */
const WORDS: Readonly<Record<string, string>> = {
    'at least': 'mindestens',
    'at most': 'höchstens',
    below: 'unter',
    above: 'über',
    to: 'bis',
    term: 'Laufzeit',
    renewal: 'Verlängerung',
    hourly: documentValuesDe['window.hour'],
    daily: documentValuesDe['window.day'],
    weekly: documentValuesDe['window.week'],
    monthly: documentValuesDe['window.month'],
    quarterly: documentValuesDe['window.quarter'],
    yearly: documentValuesDe['window.year'],
    Monday: documentValuesDe['day.mon'],
    Tuesday: documentValuesDe['day.tue'],
    Wednesday: documentValuesDe['day.wed'],
    Thursday: documentValuesDe['day.thu'],
    Friday: documentValuesDe['day.fri'],
    Saturday: documentValuesDe['day.sat'],
    Sunday: documentValuesDe['day.sun'],
};

interface Form {
    readonly pattern: RegExp;
    readonly say: (first: string, second: string) => string;
}

const NUMBER = String.raw`\d[\d_,]*(?:\.\d+)?`;
const UNIT = '(?:business hour|business day|ms|second|minute|hour|day|week|month|quarter|year)';
const LENGTH = `${NUMBER} ${UNIT}s?`;
const DATE = String.raw`\d{4}-\d\d-\d\d`;

/** In this order: the first that fits. */
const FORMS: readonly Form[] = [
    { pattern: new RegExp(`^(\\w+day) (?=${DATE})`), say: (day) => `${WORDS[day] ?? day}, ` },
    form(String.raw`(${DATE}) (\d\d:\d\d)`, (date, time) => `${dateSaid(date)}, ${time} Uhr`),
    form(`(${DATE})`, dateSaid),
    form(`every (${LENGTH})`, intervalSaid),
    form(`within (${LENGTH})`, (length) => `spätestens ${lengthSaid(length)} danach`),
    form(`kept (${LENGTH})`, (length) => `${lengthSaid(length)} aufbewahrt`),
    form(`at least (${LENGTH}) before`, (length) => `mindestens ${lengthSaid(length)} vorher`),
    form(`over rolling (${LENGTH})`, (length) => filled('window.rolling', { length: lengthSaid(length) })),
    form(`over (${LENGTH})`, (length) => filled('window.blocks', { length: lengthSaid(length) })),
    form(`per (${UNIT})`, (unit) => `je ${filled(`period.${unit}`)}`),
    form(`per (\\p{Lu}\\w+)`, (unit) => `je ${unitSaid(unit)}`),
    form(`(${LENGTH})`, lengthSaid),
    form(`(${NUMBER}) ([A-Z]{3})`, (number, currency) => `${numberSaid(number)} ${currency}`),
    form(`(${NUMBER})x`, (number) => `das ${filled('number.factor', { number: numberSaid(number) })}`),
    { pattern: new RegExp(`^(${NUMBER}) ?%`), say: (number) => `${numberSaid(number)} %` },
    form(`(${NUMBER}) (\\p{Lu}\\w+)`, (number, unit) => `${numberSaid(number)} ${unitSaid(unit)}`),
    // Codes of requirements and years look like numbers, so that only separators tell one.
    form(String.raw`(\d{1,3}(?:[_,]\d{3})+(?:\.\d+)?)`, numberSaid),
    form(`(${NUMBER})`, (number) => number),
    { pattern: /^[“"]([^”"]*)[”"]/, say: (text) => `„${text}“` },
    form(`(${Object.keys(WORDS).join('|')})`, (word) => WORDS[word] ?? word),
    form(`(${UNIT})`, (unit) => filled(`period.${unit}`)),
    { pattern: /^[ ,=×−()⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, say: (signs) => signs },
];

/** A form that ends where a word ends. */
function form(source: string, say: Form['say']): Form {
    return { pattern: new RegExp(`^${source}(?![\\p{L}\\p{N}_.%-])`, 'u'), say };
}

/** `6_200.5` is „6.200,5“; groups are made anew. */
function numberSaid(number: string): string {
    const [whole = '', fraction] = number.replaceAll(/[_,]/g, '').split('.');
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, documentValuesDe['number.group']);
    return fraction === undefined ? grouped : `${grouped}${documentValuesDe['number.decimal']}${fraction}`;
}

/** A unit of the library by its name: `WorkHours`. */
export function unitSaid(name: string): string {
    return UNITS_DE[name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase()] ?? name;
}

function lengthSaid(length: string): string {
    const [, number = '', unit = ''] = new RegExp(`^(\\S+) (${UNIT})`).exec(length) ?? [];
    return filled(`duration.${unit}`, { number: numberSaid(number) }, number === '1' ? 'one' : 'other');
}

function intervalSaid(length: string): string {
    const [, unit] = /^1 (.+)$/.exec(length) ?? [];
    return unit === undefined
        ? filled('interval.many', { length: lengthSaid(length) })
        : filled('interval.one', { period: filled(`period.${unit}`) });
}

function dateSaid(date: string): string {
    const [year = '', month = '', day = ''] = date.split('-').map((part) => `${Number(part)}`);
    return filled('date.full', { day, month: filled(`month.${month}`), year });
}

function filled(id: string, values: Readonly<Record<string, string>> = {}, form: 'one' | 'other' = 'other'): string {
    const message = table[id] ?? id;
    const template = typeof message === 'string' ? message : (message[form] ?? message.other);
    return template.replaceAll(/\{(\w+)\}/g, (match, name: string) => values[name] ?? match);
}
