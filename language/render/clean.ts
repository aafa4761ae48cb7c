/**
 * Text from a contract without characters that could deceive a reader or break a format: overriding and isolating
 * bidi controls (text would not stand in the order in which it counts), control characters, lone surrogates, and
 * the two private characters that stand for references while prose is parsed.
 */
export function clean(text: string): string {
    return UNSAFE.test(text) ? text.replaceAll(EVERY_UNSAFE, REPLACEMENT) : text;
}

const REPLACEMENT = '\uFFFD';

const UNSAFE_CLASS = [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]',
    '[\\u202A-\\u202E\\u2066-\\u2069\\uE000\\uE001\\uFFFE\\uFFFF]',
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
].join('|');

const UNSAFE = new RegExp(UNSAFE_CLASS);
const EVERY_UNSAFE = new RegExp(UNSAFE_CLASS, 'g');
