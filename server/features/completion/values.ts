import type { Metric, MetricType } from '../../../language/model/library.ts';
import { promisesOf } from '../../../language/model/sla.ts';
import { declarationsNamed } from '../../../language/names/resolve.ts';
import { canonicalName } from '../../../language/syntax/characters.ts';
import type { Cursor } from './cursor.ts';
import { dateProposals } from './dates.ts';
import { CompletionItemKind, type Proposal } from './items.ts';
import { valuesUsed } from './usage.ts';

/** Examples of the value that the grammar asks for; most contracts state one of these. */
export function valueProposals(cursor: Cursor, terminals: ReadonlySet<string>): readonly Proposal[] {
    // A new line has its own beginnings; a value there would be one without its word.
    if (cursor.line.length === 0 && cursor.tokens.at(-1)?.image !== ',') return [...proseSnippet(cursor, terminals)];
    return [
        ...(terminals.has('TEXT') ? [snippet('"…"', '"$1"$0', '"')] : []),
        ...(terminals.has('DATE') ? dateProposals(cursor) : []),
        ...usualValues(cursor, terminals).map((label, index) => ({
            label,
            // Behind a number its unit comes first.
            rank: (cursor.tokens.at(-1)?.tokenType.name === 'NUMBER' ? 15 : 0) + index / 100,
            kind: CompletionItemKind.Value,
        })),
        ...proseSnippet(cursor, terminals),
    ];
}

/** What was written in the same place before, then what is usual. */
function usualValues(cursor: Cursor, terminals: ReadonlySet<string>): readonly string[] {
    const values = ['NUMBER', 'PERCENT', 'FACTOR', 'PERCENTILE'].some((each) => terminals.has(each));
    const [usual, used] = [samples(cursor, terminals), values ? valuesUsed(cursor).slice(0, 3) : []];
    return [...new Set([...used, ...usual])];
}

function snippet(label: string, text: string, filter: string): Proposal {
    return {
        label,
        rank: 2,
        kind: CompletionItemKind.Snippet,
        insert: text.replaceAll(/\$\d/g, ''),
        snippet: text,
        filter,
    };
}

function proseSnippet(cursor: Cursor, terminals: ReadonlySet<string>): readonly Proposal[] {
    const described = cursor.piece?.declaration?.description !== undefined;
    return terminals.has('PROSE') && !described ? [{ ...snippet('"""…"""', '"""$1"""$0', '"'), rank: 12 }] : [];
}

function samples(cursor: Cursor, terminals: ReadonlySet<string>): readonly string[] {
    if (terminals.has('PERCENTILE') && !terminals.has('NUMBER')) return ['p95', 'p99', 'p50'];
    if (terminals.has('FACTOR') && !terminals.has('NUMBER')) return ['1.25x', '1.5x', '2x'];
    if (terminals.has('MONTHDAY')) return ['12-25', '01-01'];
    if (terminals.has('TIME'))
        return wordBefore(cursor) === '-' ? ['18:00', '17:00', '24:00'] : ['08:00-18:00', '09:00-17:00', '00:00-24:00'];
    if (terminals.has('PERCENT') && !terminals.has('NUMBER')) return PERCENTAGES[wordBefore(cursor)] ?? ['95%', '99%'];
    return terminals.has('NUMBER') ? numbers(cursor, terminals) : [];
}

function wordBefore({ tokens }: Cursor): string {
    return tokens.at(-1)?.image ?? '';
}

const PERCENTAGES: Readonly<Record<string, readonly string[]>> = {
    in: ['95%', '90%', '99%'],
    rollover: ['50%', '100%'],
    late: ['1%', '1.5%'],
    to: ['10%', '20%'],
    least: ['0%', '2%'],
    most: ['3%', '5%', '10%'],
    at: ['75%', '50%'],
};

function numbers(cursor: Cursor, terminals: ReadonlySet<string>): readonly string[] {
    const type = terminals.has('PERCENT') ? metricOf(cursor)?.type?.value : undefined;
    const [line = ''] = cursor.line.map(({ image }) => image);
    const declaration = cursor.tokens[0]?.image ?? '';
    if (type && wordBefore(cursor) !== 'credit') return BY_METRIC[type];
    return (
        BY_WORD[`${declaration}: ${line} ${wordBefore(cursor)}`] ??
        BY_WORD[`${line} ${wordBefore(cursor)}`] ??
        BY_WORD[wordBefore(cursor)] ??
        []
    );
}

/** What is usual after a word, or after the first and last word of a line. */
const BY_WORD: Readonly<Record<string, readonly string[]>> = {
    term: ['12 months', '24 months', '36 months'],
    'renews for': ['12 months'],
    'maintenance: notice of': ['5 days', '10 days', '48 hours'],
    'maintenance: at most': ['8 hours', '4 hours'],
    'terminable of': ['30 days', '90 days', '180 days'],
    'increase of': ['5 business days', '10 business days'],
    'increase within': ['10 business days', '5 business days'],
    'alert within': ['5 minutes', '15 minutes', '30 minutes'],
    'notice: within within': ['24 hours', '48 hours', '72 hours'],
    'notifies within': ['24 hours', '48 hours', '72 hours'],
    'report: within within': ['10 business days', '5 business days', '10 days'],
    'report: every every': ['1 month', '3 months', '1 week'],
    'monitor: every every': ['60 seconds', '5 minutes', '30 minutes', '1 day'],
    'monitor: kept kept': ['13 months', '12 months', '24 months'],
    'control: every every': ['3 months', '1 month', '12 months', '1 week'],
    'control: within within': ['14 days', '30 days', '48 hours'],
    'processing: kept kept': ['7 years', '10 years', '12 months'],
    'answered within': ['10 business days', '5 business days'],
    'effective within': ['30 days', '10 business days'],
    'indexed every': ['12 months'],
    'invoiced every': ['month', 'quarter', 'year'],
    'access every': ['3 months', '6 months', '12 months'],
    'risk every': ['12 months', '6 months', '24 months'],
    'monitored every': ['1 day', '7 days', '1 month'],
    minimum: ['1 hour', '30 minutes'],
    'each credit': ['5%', '10%', '250 USD', '1 day'],
    of: ['30 days', '90 days'],
    cure: ['30 days'],
    within: ['15 minutes', '4 hours', '2 business days', '30 days'],
    'due within': ['30 days', '14 days'],
    'claim within': ['30 days', '60 days'],
    every: ['60 seconds', '5 minutes', '1 month', '3 months', '12 months'],
    'review every': ['3 months', '6 months', '12 months'],
    kept: ['12 months', '24 months', '7 years'],
    survives: ['3 years', '5 years'],
    increment: ['15 minutes', '30 minutes'],
    credit: ['5%', '10%', '25%', '100%'],
    cap: ['100% monthly', '15% monthly'],
    in: ['6 months', '12 months'],
    rolling: ['12 months'],
    over: ['30 days'],
    after: ['3', '12 months'],
    'terminable after': ['3 breaches in 6 months', '2 breaches in 3 months'],
    from: ['5 minutes', '10 minutes'],
    above: ['5%', '200 ms'],
    below: ['99.9%', '99%'],
};

/** What is usual for a metric of a kind. */
const BY_METRIC: Readonly<Record<MetricType, readonly string[]>> = {
    'time share': ['99.9%', '99.95%', '99.99%', '99.5%'],
    'case share': ['95%', '90%', '70%'],
    timer: ['15 minutes', '1 hour', '4 hours', '4 business hours', '1 business day'],
    sample: ['200 ms', '50 ms'],
    rate: ['500 Transactions per second', '100 Requests per second'],
    point: ['15 minutes', '1 hour', '24 hours'],
    total: ['4 hours'],
    count: ['1', '3'],
    score: ['4.5', '8'],
};

/**
 * The metric that the line measures: of an objective or a vendor's commitment its own, of a cell its column's, of an
 * alert that of what is watched.
 */
export function metricOf(cursor: Cursor): Metric | undefined {
    const { tokens, line, view, piece } = cursor;
    if (piece?.declaration?.kind === 'monitor' && line[0]?.image === 'alert')
        return piece.declaration.watches.flatMap(({ target }) => promisesOf(target))[0]?.metric.target;
    const column = line.length > 0 && line[0]?.tokenType.name === 'NAME' ? columnOf(cursor) : undefined;
    const named = column ?? line.filter(({ tokenType }) => tokenType.name === 'NAME').map(({ image }) => image);
    if (tokens.length === 0) return undefined;
    const found = named.flatMap((name) => declarationsNamed(canonicalName(name), ['metric'], view.around));
    return found.find((declaration) => declaration.kind === 'metric');
}

/** A row has one cell for each metric at the head of the matrix. */
function columnOf({ tokens, line }: Cursor): readonly string[] {
    const begin = tokens.findLastIndex(({ image }) => image === 'matrix');
    const end = tokens.findIndex(({ image }, index) => index > begin && image === '{');
    const metrics = tokens.slice(begin + 1, end).map(({ image }) => image);
    const cells = line.filter(
        ({ image, tokenType }) => image === '-' || tokenType.name === 'NUMBER' || tokenType.name === 'PERCENT',
    );
    return metrics.slice(cells.length, cells.length + 1);
}
