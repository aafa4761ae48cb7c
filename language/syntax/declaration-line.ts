import { beginsName, endOfName, isLower, skipBlanks } from './characters.ts';

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
const AFTER_NAME = /[^\S\n]*(?:$|["{\r\n“„«]|\/\/|\/\*|(?:for|of|as|or|in|because|until|approved)\b|:)/y;

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

/** Other words for what is declared. */
const HABITS: ReadonlyMap<string, string> = new Map([
    ['agreement', 'contract'],
    ['client', 'party'],
    ['customer', 'party'],
    ['provider', 'party'],
    ['parties', 'party'],
    ['supplier', 'vendor'],
    ['subcontractor', 'vendor'],
    ['subprocessor', 'vendor'],
    ['definition', 'define'],
    ['term', 'define'],
    ['price', 'fee'],
    ['article', 'clause'],
    ['section', 'clause'],
    ['processings', 'processing'],
    ['priorities', 'priority'],
    ['include', 'import'],
]);

/** The declaration's word that is meant by another one, by its plural or in capitals. */
export function declarationWordFor(written: string): string | undefined {
    const word = written.toLowerCase();
    return [word, word.replace(/s$/, ''), HABITS.get(word) ?? ''].find(
        (meant) => DECLARATION_WORDS.has(meant) || meant === 'import',
    );
}
