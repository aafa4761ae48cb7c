import {
    type SemanticTokens,
    SemanticTokensBuilder,
    type SemanticTokensDelta,
    type SemanticTokensDeltaParams,
    type SemanticTokensEdit,
    type SemanticTokensLegend,
    type SemanticTokensParams,
    type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { memoised } from '../../language/analysis/memo.ts';
import type { Piece } from '../../language/files/piece.ts';
import type { Kind } from '../../language/model/named.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { type Occurrence, occurrencesIn } from '../names/occurrences.ts';
import type { View } from '../view.ts';
import type { Workspace } from '../workspace.ts';

const TYPES = [
    'namespace',
    'class',
    'interface',
    'property',
    'variable',
    'type',
    'enumMember',
    'event',
    'method',
] as const;
const MODIFIERS = ['declaration', 'defaultLibrary'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** Names alone: words, numbers and texts look the same wherever they stand, so the editor's own grammar colours them. */
const TYPE_OF: Readonly<Record<Kind, (typeof TYPES)[number]>> = {
    contract: 'namespace',
    party: 'class',
    define: 'variable',
    waive: 'variable',
    calendar: 'variable',
    service: 'interface',
    priority: 'enumMember',
    fee: 'variable',
    maintenance: 'variable',
    exclusion: 'variable',
    sla: 'class',
    monitor: 'event',
    report: 'event',
    control: 'method',
    notice: 'event',
    processing: 'method',
    clause: 'variable',
    vendor: 'class',
    scaling: 'method',
    change: 'method',
    metric: 'type',
    unit: 'type',
    region: 'enumMember',
    event: 'event',
    topic: 'enumMember',
    framework: 'namespace',
    objective: 'property',
    row: 'enumMember',
    cell: 'property',
    scope: 'enumMember',
    requirement: 'property',
};

/** The names of a file with what they are; the number of the answer lets the client ask for differences from it. */
export function semanticTokens(view: View, _params: SemanticTokensParams): SemanticTokens {
    return keep(view, tokensOf(view, view.file.pieces).data);
}

/** What has changed since an answer that the client still has; everything where we no longer have it. */
export function semanticTokensDelta(
    view: View,
    { previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
    const before = answers(view.workspace).get(view.file.uri);
    const { resultId, data } = keep(view, tokensOf(view, view.file.pieces).data);
    return before?.resultId === previousResultId ? { resultId, edits: editsOf(before.data, data) } : { resultId, data };
}

interface Answer extends SemanticTokens {
    readonly resultId: string;
}

/** The last answer for each of so many documents is remembered. */
const MOST_KEPT = 20;

const answers = memoised((_: Workspace) => new Map<string, Answer>());
let answered = 0;

function keep({ workspace, file }: View, data: number[]): Answer {
    const kept = answers(workspace);
    kept.delete(file.uri);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const answer = { resultId: `${++answered}`, data };
    kept.set(file.uri, answer);
    return answer;
}

/** One edit: what lies between the beginning and the end that both have. */
function editsOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    const deleteCount = before.length - start - end;
    const data = after.slice(start, after.length - end);
    return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

export function semanticTokensInRange(view: View, { range }: SemanticTokensRangeParams): SemanticTokens {
    const [from, to] = [view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)];
    const pieces = view.file.pieces.filter(
        ({ origin, text }) => origin.offset <= to && origin.offset + text.length >= from,
    );
    return tokensOf(view, pieces, ({ span }) => span.end >= from && span.start <= to);
}

function tokensOf(view: View, pieces: readonly Piece[], wanted?: (occurrence: Occurrence) => boolean): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    for (const piece of pieces) {
        const names = inOrder(occurrencesIn(piece, view.around));
        for (const occurrence of wanted ? names.filter(wanted) : names) push(builder, view, occurrence);
    }
    // Its own identifiers count builders, not answers.
    return { data: builder.build().data };
}

/** Each place once: a row is both a reference and a name. */
function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
    const sorted = [...occurrences].sort((one, other) => one.span.start - other.span.start);
    return sorted.filter(
        ({ span }, index) => (sorted[index - 1]?.span.end ?? -1) <= span.start && span.end > span.start,
    );
}

function push(builder: SemanticTokensBuilder, { lines }: View, { named, span, role }: Occurrence): void {
    const { line, character } = lines.positionAt(span.start);
    const declared = role === 'declaration' ? 1 : 0;
    const library = named.span.file.startsWith(LIBRARY_SCHEME) ? 2 : 0;
    builder.push(line, character, span.end - span.start, TYPES.indexOf(TYPE_OF[named.kind]), declared | library);
}
