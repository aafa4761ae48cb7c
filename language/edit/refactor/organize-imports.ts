import { resolveImport } from '../../files/paths.ts';
import type { Piece } from '../../files/piece.ts';
import type { SourceFile } from '../../files/source-file.ts';
import { canonicalName } from '../../syntax/characters.ts';
import type { TextEdit } from '../apply.ts';
import { type Block, blockOf } from './block.ts';
import { lineEndOf, type Place, type Refactor } from './refactoring.ts';

/**
 * Removes the imports that no name needs and sorts the others by path, each group between blank lines by itself. Comments
 * stay: those of an import that goes are kept in its place. Nothing is removed while part of the text cannot be read.
 */
export const organizeImports: Refactor = (place) => {
    const edits = editsOf(place);
    return edits.length === 0 ? [] : [{ title: { id: 'refactor/organize-imports', values: {} }, edits: () => edits }];
};

function editsOf(place: Place): readonly TextEdit[] {
    const { file } = place;
    const needed = neededImports(place);
    return groupsOf(file).flatMap((group) => editOf(group, needed, file));
}

/** Imports that stand in lines of their own with no blank line between them. */
function groupsOf(file: SourceFile): readonly (readonly Block[])[] {
    const groups: Block[][] = [];
    let isOpen = false;
    for (const piece of file.pieces) {
        const block = piece.import && blockOf(piece, file);
        if (!block) {
            isOpen = false;
            continue;
        }
        if (isOpen && block.start === block.outer) groups.at(-1)?.push(block);
        else groups.push([block]);
        isOpen = true;
    }
    return groups;
}

function editOf(group: readonly Block[], needed: ReadonlySet<Piece>, file: SourceFile): readonly TextEdit[] {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const eol = lineEndOf(file.text);
    const kept = group.filter(({ piece }) => needed.has(piece)).toSorted(byPath);
    const comments = group.filter(({ piece }) => !needed.has(piece)).flatMap((block) => commentsOf(block, file));
    // The first line of a file may be indented; further down an indented one would belong to what stands above.
    const lines = [...comments, ...kept.map(({ start, end }) => file.text.slice(start, end).trimStart())];
    const text = lines.join(eol);
    if (text === file.text.slice(first.start, last.end)) return [];
    const end = lines.length > 0 ? last.end : endWithBlankLines(file.text, last.end);
    return [{ file: file.uri, start: first.start, end, text }];
}

function byPath(one: Block, other: Block): number {
    const [a, b] = [one, other].map(({ piece }) => piece.import?.path.value ?? '');
    return compare(a?.toLowerCase() ?? '', b?.toLowerCase() ?? '') || compare(a ?? '', b ?? '');
}

function compare(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0;
}

/** The comments of an import without it; the one behind it becomes a line. */
function commentsOf({ piece, start, end }: Block, file: SourceFile): readonly string[] {
    const span = piece.import?.span ?? { start, end };
    const parts = [file.text.slice(start, span.start), file.text.slice(span.end, end)];
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function endWithBlankLines(text: string, at: number): number {
    return at + (/^(?:[ \t]*(?:\r?\n|$))*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** The first import of each file that offers a name which is used; those that lead to no known file are kept too. */
function neededImports({ file, project }: Place): ReadonlySet<Piece> {
    const isWhole = !file.hasLostSomething && file.pieces.every(({ problems }) => problems.length === 0);
    const names = usedNames(file);
    const seen = new Set<string>();
    return new Set(
        file.pieces.filter((piece) => {
            if (!piece.import) return false;
            const target = resolveImport(file.uri, piece.import.path.value);
            const imported = target === undefined ? undefined : project.file(target);
            if (target === undefined || imported === undefined || !isWhole) return true;
            if (seen.has(target)) return false;
            seen.add(target);
            return imported.hasLostSomething || [...names].some((name) => offers(imported, name));
        }),
    );
}

/** An import whose name is declared nearer is not needed, but harmless; one too many is kept rather than one too few. */
function usedNames(file: SourceFile): ReadonlySet<string> {
    const refs = file.pieces.flatMap((piece) => piece.refs);
    return new Set(refs.map(({ text }) => canonicalName(text.split('.')[0] ?? '')));
}

function offers(file: SourceFile, name: string): boolean {
    return file.named(name).length > 0 || file.namedInLowerCase(name).length > 0;
}
