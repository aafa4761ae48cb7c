import { beginsName, endOfName, isLower } from './characters.ts';

/** The words that begin a declaration. */
export const DECLARATION_WORDS: ReadonlySet<string> = new Set([
    'contract',
    'party',
    'define',
    'waive',
    'calendar',
    'service',
    'priority',
    'fee',
    'maintenance',
    'exclusion',
    'sla',
    'monitor',
    'report',
    'control',
    'notice',
    'processing',
    'clause',
    'vendor',
    'scaling',
    'change',
    'metric',
    'unit',
    'region',
    'event',
    'topic',
    'framework',
]);

/** What may follow the name on a declaration's first line; `fee SeatFee, OnsiteFee` is a line of a service instead. */
const AFTER_NAME = /[ \t]*(?:$|["{\r\n]|\/\/|\/\*|(?:for|of|as|or|in|because|until|approved)\b|:)/y;

/**
 * Whether a line that begins at `at` begins a declaration: a declaration's word, then a name, then what may
 * follow it. `import` begins one as well.
 */
export function isDeclarationLine(text: string, at: number): boolean {
    if (!isLower(text.charCodeAt(at))) return false;
    const word = wordAt(text, at);
    const next = skipBlanks(text, at + word.length);
    if (word === 'import') return text.charCodeAt(next) === 34;
    if (!DECLARATION_WORDS.has(word) || next === at + word.length || !beginsName(text, next)) return false;
    AFTER_NAME.lastIndex = endOfName(text, next);
    return AFTER_NAME.test(text);
}

export function wordAt(text: string, at: number): string {
    let end = at;
    while (isLower(text.charCodeAt(end))) end++;
    return text.slice(at, end);
}

function skipBlanks(text: string, at: number): number {
    let end = at;
    while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
    return end;
}
