import {
    type SemanticTokens,
    SemanticTokensBuilder,
    type SemanticTokensLegend,
    type SemanticTokensParams,
    type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Piece } from '../../language/files/piece.ts';
import type { Kind } from '../../language/model/named.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { type Occurrence, occurrencesIn } from '../names/occurrences.ts';
import type { View } from '../view.ts';

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

export function semanticTokens(view: View, _params: SemanticTokensParams): SemanticTokens {
    return tokensOf(view, view.file.pieces);
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
    // Without its identifier: there are no differences to ask for.
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
