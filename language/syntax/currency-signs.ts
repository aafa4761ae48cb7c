import { skipBlanks } from './characters.ts';
import type { Reading } from './habits.ts';
import { scanNumeric } from './numbers.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['$', 'USD'],
    ['US$', 'USD'],
    ['A$', 'AUD'],
    ['C$', 'CAD'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₩', 'KRW'],
    ['₺', 'TRY'],
    ['₽', 'RUB'],
    ['₴', 'UAH'],
    ['₪', 'ILS'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
]);

/** Codes that people put before the amount, as the sign. */
const CODES = 'EUR|USD|GBP|CHF|JPY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|ZAR|BRL|MXN|SGD|HKD|CNY|KRW|TRY|AED|ILS';
const SIGN = '(?:US|[AC])?\\$|[€£¥₹₩₺₽₴₪]';
const LEADING = new RegExp(`(${SIGN}|${CODES})([ \\t\\u00a0\\u202f]*)(?=\\d)`, 'y');
const ALONE = new RegExp(SIGN, 'y');
const TRAILING = new RegExp(`[ \\t\\u00a0\\u202f]*(${SIGN}|euros?(?![\\p{L}\\d_-]))`, 'uy');

/** A row of a matrix may be called `CAD`: the code is that of money only behind these. */
const BEFORE_MONEY: ReadonlySet<string> = new Set(['amount', 'minimum', 'at', 'credit', 'limit', 'cap', 'or']);

/** `€45` and `EUR 45`: read behind the number. A token has to cover something; the code's covers the last digit. */
export function readLeadingCurrency(text: string, at: number, before = ''): Reading | undefined {
    LEADING.lastIndex = at;
    const [written, sign = ''] = LEADING.exec(text) ?? [];
    if (written === undefined) return readSignAlone(text, at);
    if (!SIGNS.has(sign) && !BEFORE_MONEY.has(before)) return undefined;
    const start = at + written.length;
    const { type, end, slip, digitsEnd } = scanNumeric(text, start);
    if (type !== 'NUMBER') return undefined;
    const number = slip?.fix ?? text.slice(start, digitsEnd ?? end);
    const code = SIGNS.get(sign) ?? sign;
    return {
        code: 'currency-sign',
        end,
        fix: `${number} ${code}`,
        tokens: [
            { type, image: number, from: start, to: end },
            { type: 'UNIT', image: code, from: end - 1, to: end },
        ],
    };
}

/** `currency $` */
function readSignAlone(text: string, at: number): Reading | undefined {
    ALONE.lastIndex = at;
    const [sign = ''] = ALONE.exec(text) ?? [];
    const code = SIGNS.get(sign);
    if (code === undefined) return undefined;
    const end = at + sign.length;
    return { code: 'currency-sign', end, fix: code, tokens: [{ type: 'NAME', image: code, from: at, to: end }] };
}

/** `45€` and `45 euros`: `end` is where the number ends. */
export function readTrailingCurrency(text: string, end: number): Reading | undefined {
    if (!'€£$¥₹₩₺₽₴₪eUAC'.includes(text.charAt(skipBlanks(text, end)))) return undefined;
    TRAILING.lastIndex = end;
    const [written, sign = ''] = TRAILING.exec(text) ?? [];
    const code = SIGNS.get(sign);
    if (written === undefined || code === undefined) return undefined;
    const to = end + written.length;
    return {
        code: 'currency-sign',
        end: to,
        fix: code,
        tokens: [{ type: 'UNIT', image: code, from: to - sign.length, to }],
    };
}

/** Currencies with three digits after the point; in all others `1.000` can be meant as a thousand. */
const THREE_DIGITS: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);
const GROUP_OF_THREE = /^[1-9]\d{0,2}\.\d{3}$/;

/** `1.000 EUR` is one euro here and a thousand to many readers. */
export function isUnclearThousand(number: string, unit: string): boolean {
    return GROUP_OF_THREE.test(number) && !THREE_DIGITS.has(unit);
}
