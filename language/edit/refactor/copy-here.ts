import { fileName } from '../../files/paths.ts';
import type { SourceFile } from '../../files/source-file.ts';
import { declarationOf } from '../../model/compose.ts';
import type { Declaration, DeclarationKind } from '../../model/declaration.ts';
import { LIBRARY_SCHEME } from '../../names/library.ts';
import { declarationsNamed, holderOf, lookUp, type Surroundings } from '../../names/resolve.ts';
import { canonicalName } from '../../syntax/characters.ts';
import { editOf, type TextEdit } from '../apply.ts';
import { placeFor } from '../draft-place.ts';
import { type Block, blockOfDeclaration } from './block.ts';
import { importsAdded } from './import-line.ts';
import type { Place, Refactor } from './refactoring.ts';

/** Vocabulary is shared by nature: a copy of it would be another word. */
const COPIED: ReadonlySet<DeclarationKind> = new Set([
    'party',
    'define',
    'calendar',
    'priority',
    'service',
    'fee',
    'maintenance',
    'exclusion',
    'vendor',
    'clause',
    'control',
]);

/** Declarations of a catalogue, and what their copies need besides. */
interface Copy {
    readonly declarations: readonly Declaration[];
    readonly blocks: readonly Block[];
    readonly home: SourceFile;
}

/**
 * Copies an imported declaration into the contract that refers to it, to be changed for this client. Offered where the
 * copy alone counts afterwards: nothing else of the contract that stands elsewhere may refer to the original.
 */
export const copyHere: Refactor = (place) => {
    const copy = copyAt(place);
    const after = copy && placeFor(copy.declarations[0]?.kind ?? 'clause', place.contract);
    if (!copy || after?.file !== place.file.uri || !countsAlone(copy, place)) return [];
    const needed = importsNeeded(copy, place);
    if (!needed) return [];
    const names = copy.declarations.map(({ name }) => name.value).join(', ');
    const id = copy.declarations.length > 1 ? 'refactor/copy.priorities' : 'refactor/copy';
    const values = { name: names, names, path: fileName(copy.home.uri) };
    const text = copy.blocks.map(({ start, end }) => copy.home.text.slice(start, end)).join('\n\n');
    const title = { id, values };
    const edits = (): readonly TextEdit[] => [
        ...importsAdded(place.file, needed),
        editOf({ type: 'add-declaration', title, after, text }, place.file.text),
    ];
    return [{ title, edits }];
};

function copyAt({ file, project, contract, start, end }: Place): Copy | undefined {
    const ref = file.pieceAt(start)?.refs.find(({ span }) => span.start <= start && end <= span.end);
    const target = ref?.ambiguous === false ? declarationOf(ref.target) : undefined;
    if (!target || !COPIED.has(target.kind) || contract.header?.span.file !== file.uri) return undefined;
    const home = project.file(target.span.file);
    if (!home || home === file || home.uri.startsWith(LIBRARY_SCHEME)) return undefined;
    const declarations =
        target.kind === 'priority' ? home.declarations.filter(({ kind }) => kind === 'priority') : [target];
    const blocks = declarations.flatMap((each) => blockOfDeclaration(each, home) ?? []);
    const isWhole = blocks.length === declarations.length && !declarations.some(({ damaged }) => damaged);
    return isWhole ? { declarations, blocks, home } : undefined;
}

/** The names are free here, and nothing that belongs and stands elsewhere means the original. */
function countsAlone({ declarations }: Copy, { file, project, contract }: Place): boolean {
    const gone = new Set<Declaration>(declarations);
    if (declarations.some(({ name }) => file.named(canonicalName(name.value)).length > 0)) return false;
    const isRanked = declarations[0]?.kind === 'priority' && file.declarations.some(({ kind }) => kind === 'priority');
    const others = contract.declarations.filter((each) => each.span.file !== file.uri && !gone.has(each));
    const isMeant = others.some((each) =>
        project.refsOf(each).some(({ target }) => target !== undefined && gone.has(holderOf(target))),
    );
    return !isRanked && !isMeant;
}

/** The files that the contract has to import for the copy; undefined where a name would not mean the same here. */
function importsNeeded({ declarations, blocks, home }: Copy, { file, project, around }: Place) {
    const refs = blocks.flatMap(({ piece }) => piece.refs);
    const outer = refs.filter(({ target }) => target === undefined || !declarations.includes(holderOf(target)));
    const homes = outer.map(({ target }) => (target ? holderOf(target).span.file : home.uri));
    const known = new Set(around.imported.map(({ uri }) => uri));
    const needed = [...new Set(homes)].filter(
        (uri) => !uri.startsWith(LIBRARY_SCHEME) && uri !== file.uri && !known.has(uri),
    );
    const imported = [...around.imported, ...needed.flatMap((uri) => project.file(uri) ?? [])];
    const after: Surroundings = { file, imported, incomplete: false };
    const isSame = outer.every((ref) => {
        const { targets } = lookUp(ref, after);
        return targets.length === 1 && targets[0] === ref.target;
    });
    return isSame && keepsNames({ around, after }, file) ? needed : undefined;
}

/** A further import may offer a name that another one offers too. */
function keepsNames({ around, after }: { around: Surroundings; after: Surroundings }, file: SourceFile): boolean {
    if (after.imported.length === around.imported.length) return true;
    const refs = file.pieces.flatMap((piece) => piece.refs);
    return refs.every(({ text, kinds, target }) => {
        const name = canonicalName(text.split('.')[0] ?? '');
        return target === undefined || kinds.length > 0
            ? declarationsNamed(name, kinds, after).length < 2
            : declarationsNamed(name, [], after).length === declarationsNamed(name, [], around).length;
    });
}
