import { fileName, resolveImport } from '../../files/paths.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { Declaration, DeclarationKind } from '../../model/declaration.ts';
import { holderOf } from '../../names/resolve.ts';
import { type Block, blockOfDeclaration, headOf } from './block.ts';
import { arriving, importsNeeded, isFree, type Load, leaving } from './load.ts';
import type { Place, Refactor } from './refactoring.ts';

/** What other clients' contracts may share, where it says nothing of this client. */
const SHARED: ReadonlySet<DeclarationKind> = new Set(['vendor', 'control', 'clause', 'priority', 'define', 'calendar']);

/** One declaration is moved by itself. */
const FEWEST = 2;

/**
 * Moves all that other contracts can share to a new catalogue beside the contract, with comments: vendors, controls,
 * clauses, priorities, definitions and calendars that name nothing of this contract, and the provider where they
 * name it. What depends on something that stays does stay, and so does what nothing names. Offered on the contract's first line.
 */
export const splitContract: Refactor = (place) => {
    const uri = newCatalogue(place);
    if (uri === undefined) return [];
    const load = loadOf(uri, place);
    const needed = load.declarations.length < FEWEST || !isFree(load, place) ? undefined : importsNeeded(load, place);
    if (!needed) return [];
    const values = { count: load.declarations.length, path: fileName(uri) };
    return [
        {
            title: { id: 'refactor/split', values },
            created: [uri],
            edits: () => [...leaving(load, place), ...arriving(load, needed, place)],
        },
    ];
};

/** `acme-catalogue.mspc` beside `acme.mspc`, where there is none and the cursor speaks of the contract. */
function newCatalogue({ file, contract: { header }, project, mayExist, start, end }: Place): string | undefined {
    if (header?.span.file !== file.uri || header.damaged) return undefined;
    const head = headOf(header, file.text);
    if (start < head.start || end > head.end) return undefined;
    const uri = resolveImport(file.uri, fileName(file.uri).replace(/(?:\.mspc)?$/, '-catalogue.mspc'));
    return uri === undefined || project.file(uri) || mayExist(uri) ? undefined : uri;
}

function loadOf(uri: string, place: Place): Load {
    const { file } = place;
    const going = goingFrom(place);
    const declarations = file.declarations.filter((each) => going.has(each));
    return { declarations, blocks: declarations.flatMap((each) => going.get(each) ?? []), uri, catalogue: undefined };
}

/** All that may go, less what names something that stays, until nothing more has to stay. */
function goingFrom({ file, contract: { header }, around, project }: Place): Map<Declaration, Block> {
    const provider = header?.provider?.target;
    const others = [...around.imported, ...project.importersOf(file.uri).filter((each) => each !== file)];
    const named = namedIn(file);
    const going = new Map<Declaration, Block>();
    for (const each of file.declarations) {
        const isShared = (SHARED.has(each.kind) && (named.has(each) || worksUnnamed(each))) || each === provider;
        const block = isShared ? freeBlock(each, file) : undefined;
        if (block && !others.some((other) => other.named(each.name.value).length > 0)) going.set(each, block);
    }
    const staysBehind = (each: Declaration) => !stands(each, going, file);
    for (
        let stay = [...going.keys()].filter(staysBehind);
        stay.length > 0;
        stay = [...going.keys()].filter(staysBehind)
    )
        for (const each of stay) going.delete(each);
    const isNamed = [...going.values()].some(({ piece }) => piece.refs.some(({ target }) => target === provider));
    if (provider && !isNamed) going.delete(provider);
    return going;
}

/** What some other declaration of the file names. */
function namedIn(file: SourceFile): ReadonlySet<Declaration> {
    return new Set(
        file.pieces.flatMap(({ declaration, refs }) =>
            refs.flatMap(({ target }) => (target && holderOf(target) !== declaration ? [holderOf(target)] : [])),
        ),
    );
}

/** What nothing names does nothing, other than these; a list that incorporates it would hide that. */
function worksUnnamed(declaration: Declaration): boolean {
    if (declaration.kind !== 'control') return declaration.kind === 'clause';
    return [declaration.covers, declaration.satisfies, declaration.appliesTo].some((each) => each.length > 0);
}

/** The lines of a declaration that can be moved without loss. */
function freeBlock(declaration: Declaration, file: SourceFile): Block | undefined {
    const block = declaration.damaged ? undefined : blockOfDeclaration(declaration, file);
    const isAlone = file.named(declaration.name.value).length === 1;
    return block && isAlone && block.piece.allowances.length === 0 ? block : undefined;
}

/** Whether all that a declaration names goes too, or stands in another file. Priorities go together: their order ranks them. */
function stands(declaration: Declaration, going: ReadonlyMap<Declaration, Block>, file: SourceFile): boolean {
    const refs = going.get(declaration)?.piece.refs ?? [];
    const isFreeOfRest = refs.every(({ target }) => {
        const holder = target && holderOf(target);
        return holder !== undefined && (holder.span.file !== file.uri || going.has(holder));
    });
    const isWhole =
        declaration.kind !== 'priority' ||
        file.declarations.every((each) => each.kind !== 'priority' || going.has(each));
    return isFreeOfRest && isWhole;
}
