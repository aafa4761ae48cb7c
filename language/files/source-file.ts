import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Priority } from '../model/service.ts';
import { canonicalName } from '../syntax/characters.ts';
import { type Piece as Cut, MAX_NESTING, slice } from '../syntax/slicer.ts';
import { type ImportLine, type Piece, readPiece } from './piece.ts';

/** A larger file is not read. */
export const MAX_BYTES = 5_000_000;

/** One file as pieces, each read by itself. Immutable but for the places of its pieces. */
export class SourceFile {
    readonly uri: string;
    readonly text: string;
    readonly pieces: readonly Piece[];
    /** A reason not to read the file at all. */
    readonly refusal: { readonly id: string; readonly at: number; readonly values: Record<string, number> } | undefined;
    readonly declarations: readonly Declaration[];
    readonly imports: readonly ImportLine[];
    private readonly lost: ReadonlySet<Piece['lost']>;
    private readonly names = new Map<string, Declaration[]>();
    private readonly lowerCaseNames = new Map<string, Declaration[]>();

    private constructor(uri: string, text: string, pieces: readonly Piece[], refusal: SourceFile['refusal']) {
        this.uri = uri;
        this.text = text;
        this.pieces = pieces;
        this.refusal = refusal;
        this.declarations = pieces.flatMap((piece) => piece.declaration ?? []);
        this.imports = pieces.flatMap((piece) => piece.import ?? []);
        this.lost = new Set(pieces.flatMap((piece) => piece.lost ?? []));
        for (const declaration of this.declarations) this.register(declaration);
        this.rankPriorities();
    }

    /** Reads a text; pieces that `previous` holds with the same text are taken over as they are. */
    static read(uri: string, text: string, previous?: SourceFile): SourceFile {
        if (text.length > MAX_BYTES) {
            const values = { size: Math.ceil(text.length / 1_000_000), limit: MAX_BYTES / 1_000_000 };
            return new SourceFile(uri, text, [], { id: 'syntax/file-too-large', at: 0, values });
        }
        const { pieces, tooDeep } = slice(text);
        if (tooDeep !== undefined) {
            return new SourceFile(uri, text, [], { id: 'syntax/nesting', at: tooDeep, values: { limit: MAX_NESTING } });
        }
        return new SourceFile(uri, text, readPieces(uri, text, pieces, previous?.pieces ?? []), undefined);
    }

    /** Everything that is declared under a name; a unit under both of its names. */
    named(name: string): readonly Declaration[] {
        return this.names.get(name) ?? NONE;
    }

    /** What is declared under a name that was typed in lower case by mistake. */
    namedInLowerCase(name: string): readonly Declaration[] {
        return this.lowerCaseNames.get(name.toLowerCase()) ?? NONE;
    }

    /** The names that can be referred to, for suggestions and completion. */
    *declaredNames(): Iterable<Declaration> {
        for (const declaration of this.declarations) if (declaration.kind !== 'waive') yield declaration;
    }

    /** The names that several declarations have. */
    get sharedNames(): readonly (readonly Declaration[])[] {
        return [...this.names.values()].filter((declarations) => declarations.length > 1);
    }

    /** Whether a declaration of this kind was meant somewhere here and could not be read. */
    hasLost(kind: DeclarationKind | 'import'): boolean {
        return this.lost.has(kind) || this.lost.has('anything');
    }

    get hasLostSomething(): boolean {
        return this.lost.size > 0;
    }

    /** The piece that holds an offset; at a border the one that ends there, when it is the last. */
    pieceAt(offset: number): Piece | undefined {
        let low = 0;
        let high = this.pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.pieces[middle]?.origin.offset ?? 0) <= offset) low = middle;
            else high = middle - 1;
        }
        return this.pieces[low];
    }

    private register(declaration: Declaration): void {
        if (declaration.kind === 'waive' || declaration.name.value === '') return;
        this.enter(declaration.name.value, declaration);
        if (declaration.kind === 'unit' && declaration.plural) this.enter(declaration.plural.value, declaration);
    }

    private enter(written: string, declaration: Declaration): void {
        const name = canonicalName(written);
        append(this.names, name, declaration);
        if (/^\p{Ll}/u.test(name)) append(this.lowerCaseNames, name.toLowerCase(), declaration);
    }

    /** The order of the priorities of a file is their ranking. */
    private rankPriorities(): void {
        let rank = 0;
        for (const piece of this.pieces) {
            if (piece.declaration?.kind === 'priority')
                (piece.declaration as Priority & { rank: number }).rank = rank++;
        }
    }
}

const NONE: readonly Declaration[] = [];

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
}

/** Takes over the pieces that an edit left alone: those before it, those behind it, and what it has only moved. */
function readPieces(uri: string, text: string, cuts: readonly Cut[], kept: readonly Piece[]): readonly Piece[] {
    const same = (cut: Cut | undefined, piece: Piece | undefined) =>
        cut !== undefined &&
        piece !== undefined &&
        piece.text.length === cut.end - cut.start &&
        text.startsWith(piece.text, cut.start);
    let front = 0;
    while (same(cuts[front], kept[front])) front++;
    let back = 0;
    while (back < Math.min(cuts.length, kept.length) - front && same(cuts.at(-1 - back), kept.at(-1 - back))) back++;
    const pool = poolOf(kept.slice(front, kept.length - back));
    return cuts.map(({ start, end }, index) => {
        if (index < front)
            return moved(kept[index], start) ?? readPiece(text.slice(start, end), { file: uri, offset: start });
        const behind = kept[kept.length - cuts.length + index];
        if (index >= cuts.length - back)
            return moved(behind, start) ?? readPiece(text.slice(start, end), { file: uri, offset: start });
        return (
            moved(pool.get(text.slice(start, end))?.shift(), start) ??
            readPiece(text.slice(start, end), { file: uri, offset: start })
        );
    });
}

/** The pieces by their text, to be taken once each. */
function poolOf(pieces: readonly Piece[]): Map<string, Piece[]> {
    const pool = new Map<string, Piece[]>();
    for (const piece of pieces) append(pool, piece.text, piece);
    return pool;
}

function moved(piece: Piece | undefined, offset: number): Piece | undefined {
    if (piece) piece.origin.offset = offset;
    return piece;
}
