import type { SourceFile } from '../../files/source-file.ts';
import { rankOf } from '../draft-place.ts';
import { type Block, blockOf, headOf, standsFirst } from './block.ts';
import type { Refactor } from './refactoring.ts';

/**
 * Puts the declarations in the order in which a contract is usually written; those of one kind keep theirs, for
 * the order of priorities is their ranking. A comment that stands apart heads a section: sections stay as they are, and
 * each is sorted by itself.
 */
export const sortDeclarations: Refactor = ({ file, contract, start }) => {
    const sections = sectionsOf(file) ?? [];
    const moves = sections.flatMap(movesOf);
    const { header } = contract;
    const head = header?.span.file === file.uri ? headOf(header, file.text) : undefined;
    const places = [...(head ? [head] : []), ...moves.map(({ to }) => to)];
    if (moves.length === 0 || !places.some((each) => each.start <= start && start <= each.end)) return [];
    const id = sections.length > 1 ? 'refactor/sort-declarations.sections' : 'refactor/sort-declarations';
    return [{ title: { id, values: {} }, edits: () => moves.map((move) => editOf(move, file)) }];
};

/** One declaration that comes to stand in another's place. */
interface Move {
    readonly from: Block;
    readonly to: Block;
}

/** Undefined where something cannot be moved. */
function sectionsOf(file: SourceFile): readonly (readonly Block[])[] | undefined {
    const sections: Block[][] = [[]];
    for (const piece of file.pieces) {
        const block = blockOf(piece, file);
        if (!block || isAllowanceApart(block)) return undefined;
        if (piece.import || !standsFirst(block)) sections.push([]);
        if (!piece.import) sections.at(-1)?.push(block);
    }
    return sections.filter((section) => section.length > 0);
}

/** A comment that silences a rule speaks of the next line, even over a blank one. */
function isAllowanceApart({ piece, start }: Block): boolean {
    return piece.allowances.some(({ span }) => span.start < start);
}

function movesOf(section: readonly Block[]): readonly Move[] {
    const sorted = section.toSorted((one, other) => rankIn(one) - rankIn(other));
    return section.flatMap((to, index) => {
        const from = sorted[index];
        return from === undefined || from === to ? [] : [{ from, to }];
    });
}

function rankIn({ piece }: Block): number {
    return piece.declaration ? rankOf(piece.declaration.kind) : -1;
}

function editOf({ from, to }: Move, file: SourceFile) {
    return { file: file.uri, start: to.start, end: to.end, text: file.text.slice(from.start, from.end) };
}
