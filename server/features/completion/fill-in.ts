import type { AnyPromise } from '../../../language/analysis/objective.ts';
import { promisesOf } from '../../../language/model/sla.ts';
import { helpAt } from '../../keywords.ts';
import type { View } from '../../view.ts';
import { shown } from '../../words.ts';
import type { Cursor } from './cursor.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** A snippet whose examples are the contract's own parties, currency, calendar and services, as far as it has them. */
export function inContract(view: View, snippet: string): string {
    const own = ownWords(view);
    return snippet.replace(/\$\{(\d+):([^}]*)\}/g, (stop, number: string, example: string) => {
        const word = own.get(example);
        return word === undefined ? stop : `\${${number}:${word}}`;
    });
}

/** What the examples of the snippets stand for. */
function ownWords({ file }: View): ReadonlyMap<string, string> {
    const contract = file.declarations.find(({ kind }) => kind === 'contract');
    const first = (kind: string) => file.declarations.find((each) => each.kind === kind)?.name.value || undefined;
    const { provider, client, currency, hours } = contract?.kind === 'contract' ? contract : {};
    const words: readonly (readonly [readonly string[], string | undefined])[] = [
        [['Provider', 'NorthOps'], provider?.text],
        [['Client', 'Acme'], client?.text],
        [['USD'], currency?.text],
        [['BusinessHours'], hours?.text],
        [['Helpdesk', 'Servers'], first('service')],
        [['Levels'], first('sla')],
        [['SeatFee', 'HostingFee'], first('fee')],
    ];
    return new Map(words.flatMap(([examples, word]) => (word ? examples.map((each) => [each, word] as const) : [])));
}

/** How a monitor warns, by what it watches: below a share or a throughput, above a time. */
export function alertSnippet({ piece }: Cursor): string | undefined {
    const { declaration } = piece ?? {};
    if (declaration?.kind !== 'monitor') return undefined;
    const metrics = declaration.watches
        .flatMap(({ target }) => promisesOf(target))
        .map(({ metric }: AnyPromise) => metric.target);
    const sides = new Set(metrics.map((metric) => metric?.better ?? 'none'));
    if (sides.size !== 1) return undefined;
    if (sides.has('higher')) return alertOn('below', '99.95%');
    return sides.has('lower') ? alertOn('above', '180 ms') : undefined;
}

function alertOn(side: string, bound: string): string {
    return `alert       ${side} \${1:${bound}} notify \${2:Provider} within \${3:5 minutes}`;
}

/** Usual times of the most urgent priority and of those after it. */
const TIMES: readonly (readonly [response: string, resolution: string])[] = [
    ['15 minutes', '4 hours'],
    ['1 hour', '8 hours'],
    ['4 business hours', '3 business days'],
    ['8 business hours', '5 business days'],
];

/** A matrix of the priorities in reach, in their order; undefined where there are none: the usual names are as good. */
export function matrixSnippet({ view: { around } }: Cursor): string | undefined {
    const named = [around.file, ...around.imported]
        .map((file) => file.declarations.filter(({ kind, name }) => kind === 'priority' && name.value !== ''))
        .find((some) => some.length > 0);
    if (!named) return undefined;
    const names = named.map(({ name }) => name.value);
    const times = names.map((_name, index) => TIMES[Math.min(index, TIMES.length - 1)] ?? ['', '']);
    const subject = Math.max(8, ...names.map((name) => name.length + 2));
    const cell = Math.max(...['ResponseTime', ...times.map(([response]) => response)].map(({ length }) => length)) + 2;
    const rows = times.map(([response, resolution], index) => {
        const [stop, gap] = [2 * index + 1, ' '.repeat(cell - response.length)];
        return `    ${names[index]?.padEnd(subject)}\${${stop}:${response}}${gap}\${${stop + 1}:${resolution}}`;
    });
    const head = `${'matrix'.padEnd(subject + 4)}${'ResponseTime'.padEnd(cell)}ResolutionTime {`;
    return [head, ...rows, `} in \${${2 * names.length + 1}:95%} of cases`].join('\n');
}

/** All lines that a declaration usually has and this one lacks, as one proposal; none where just one is missing. */
export function missingLines(cursor: Cursor, taken: readonly string[]): readonly Proposal[] {
    const { words } = cursor.view;
    const help = helpAt({ body: '', words: cursor.tokens[0]?.image ?? '' }, words.keywords);
    const usual = help?.snippet.split('\n').slice(1, -1) ?? [];
    const missing = usual.filter(
        (line) => /^ {4}[a-z]/.test(line) && !taken.some((each) => each.startsWith(`${firstWord(line)} `)),
    );
    if (missing.length < 2) return [];
    const snippet = renumbered(inContract(cursor.view, missing.map((line) => line.trim()).join('\n'))).replace(
        /\$0/g,
        '',
    );
    const lines = missing.map(firstWord).join(', ');
    return [
        {
            label: shown({ id: 'completion.missingLines', values: { lines } }, words),
            rank: taken.length === 0 ? 9 : 19,
            kind: CompletionItemKind.Snippet,
            filter: shown({ id: 'completion.missingLines.typed', values: {} }, words),
            insert: withoutStops(snippet),
            snippet,
        },
    ];
}

function firstWord(line: string): string {
    return /[a-z]+/.exec(line)?.[0] ?? '';
}

function renumbered(snippet: string): string {
    let next = 1;
    return snippet.replace(/\$\{\d+([:|])/g, (_stop, sign: string) => `\${${next++}${sign}`);
}

/** The text of a snippet for a client without tab stops. */
export function withoutStops(snippet: string): string {
    return snippet.replace(
        /\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d/g,
        (_stop, example = '', first = '') => example + first,
    );
}
