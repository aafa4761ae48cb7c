import { type Piece, readPiece } from '../files/piece.ts';
import { LIBRARY_ENTRIES, LIBRARY_FILES, type LibraryEntry } from '../generated/library.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Framework } from '../model/library.ts';
import type { Kind } from '../model/named.ts';
import { canonicalName } from '../syntax/characters.ts';
import { resolvePiece } from './resolve-piece.ts';

/** The scheme of the library's files, which editors open read-only. */
export const LIBRARY_SCHEME = 'mspc-library';

/** What a list of names needs to know of a declaration that is not parsed yet. */
export interface LibraryName {
    readonly name: string;
    readonly plural: string;
    readonly kind: DeclarationKind;
    readonly title: string;
}

const byName = new Map<string, LibraryEntry[]>();
const read = new Map<LibraryEntry, Piece>();

for (const entry of LIBRARY_ENTRIES) {
    for (const name of new Set([entry[0], entry[1]])) {
        if (name === '') continue;
        const list = byName.get(canonicalName(name));
        if (list) list.push(entry);
        else byName.set(canonicalName(name), [entry]);
    }
}

/** The library's declarations under a name, of the given kinds (none: of any); each is parsed when first asked for. */
export function libraryNamed(name: string, kinds: readonly Kind[]): readonly Declaration[] {
    const entries = byName.get(name) ?? [];
    return entries
        .filter((entry) => kinds.length === 0 || kinds.includes(entry[2] as Kind))
        .flatMap((entry) => pieceOf(entry).declaration ?? []);
}

/** The framework that is asked of every contract without being named. */
export function essentials(): Framework | undefined {
    const [found] = libraryNamed('MSP-Essentials', ['framework']);
    return found?.kind === 'framework' ? found : undefined;
}

function pieceOf(entry: LibraryEntry): Piece {
    const known = read.get(entry);
    if (known) return known;
    const [, , , , file, start, end] = entry;
    const [path = '', text = ''] = LIBRARY_FILES[file] ?? [];
    const piece = readPiece(text.slice(start, end), { file: libraryUri(path), offset: start });
    // Before its references are resolved: declarations of the library may name each other in a circle.
    read.set(entry, piece);
    resolvePiece(piece, (ref) => libraryNamed(canonicalName(ref.text), ref.kinds));
    return piece;
}

const names: readonly LibraryName[] = LIBRARY_ENTRIES.map(([name, plural, kind, title]) => ({
    name,
    plural,
    kind: kind as DeclarationKind,
    title,
}));

/** All names of the library, unparsed. */
export function libraryNames(): readonly LibraryName[] {
    return names;
}

export function libraryUri(path: string): string {
    return `${LIBRARY_SCHEME}:/${path}`;
}

/** The text of a file of the library. */
export function libraryText(uri: string): string | undefined {
    return LIBRARY_FILES.find(([path]) => libraryUri(path) === uri)?.[1];
}
