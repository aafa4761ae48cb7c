import { fileName, resolveImport } from '../../files/paths.ts';
import type { Project } from '../../files/project.ts';
import { SourceFile } from '../../files/source-file.ts';
import type { Contract } from '../../model/composed.ts';
import type { Declaration, DeclarationKind } from '../../model/declaration.ts';
import type { Message } from '../../model/finding.ts';
import type { NameRef } from '../../model/lower/name-ref.ts';
import { LIBRARY_SCHEME } from '../../names/library.ts';
import { holderOf, lookUp } from '../../names/resolve.ts';
import { editOf, type TextEdit } from '../apply.ts';
import { type Block, blockOfDeclaration, blocksRemoved, headOf } from './block.ts';
import { importLine, importsAdded } from './import-line.ts';
import { lineEndOf, type Place, type Refactor } from './refactoring.ts';

/** What clients share, and the file beside the contract that it goes to. */
const CATALOGUES: Readonly<Partial<Record<DeclarationKind, string>>> = {
    vendor: 'vendors.mspc',
    clause: 'clauses.mspc',
    control: 'controls.mspc',
    calendar: 'calendars.mspc',
    priority: 'priorities.mspc',
};

/** Declarations on their way to a catalogue. */
interface Load {
    readonly declarations: readonly Declaration[];
    readonly blocks: readonly Block[];
    readonly uri: string;
    /** Undefined for one that is to be made. */
    readonly catalogue: SourceFile | undefined;
}

/**
 * Moves a vendor, clause, control or calendar, or all priorities of the file, to a catalogue beside it, with comments.
 * Offered with the cursor on the declaration's first line, where every name means the same afterwards: what it
 * refers to must be visible to the catalogue, so nothing of the contract's own file is.
 */
export const moveToCatalogue: Refactor = (place) => {
    const load = loadOf(place);
    if (!load || !isFree(load, place)) return [];
    const needed = importsNeeded(load, place);
    if (!needed) return [];
    return [
        {
            title: titleOf(load),
            ...(load.catalogue === undefined && { created: [load.uri] }),
            edits: () => [...leaving(load, place), ...arriving(load, needed, place)],
        },
    ];
};

function titleOf({ declarations, uri, catalogue }: Load): Message {
    const names = declarations.map(({ name }) => name.value).join(', ');
    const values = { name: names, names, path: fileName(uri) };
    const several = declarations.length > 1 ? '.priorities' : '';
    return { id: `refactor/move${several}${catalogue === undefined ? '.new' : ''}`, values };
}

function loadOf(place: Place): Load | undefined {
    const { file, project, contract } = place;
    const declaration = file.pieceAt(place.start)?.declaration;
    const name = declaration && CATALOGUES[declaration.kind];
    if (!declaration || name === undefined || contract.header?.span.file !== file.uri) return undefined;
    const head = headOf(declaration, file.text);
    if (place.start < head.start || place.end > head.end) return undefined;
    const uri = resolveImport(file.uri, name);
    if (uri === undefined || uri === file.uri) return undefined;
    const declarations = together(declaration, file);
    const blocks = declarations.flatMap((each) => blockOfDeclaration(each, file) ?? []);
    if (blocks.length < declarations.length) return undefined;
    const catalogue = project.file(uri);
    return catalogue === undefined && place.mayExist(uri) ? undefined : { declarations, blocks, uri, catalogue };
}

/** The order of the priorities of a file is their ranking: they go together. */
function together(declaration: Declaration, file: SourceFile): readonly Declaration[] {
    return declaration.kind === 'priority'
        ? file.declarations.filter(({ kind }) => kind === 'priority')
        : [declaration];
}

/** Whether the names can go without being missed, or met by others of the same name, anywhere. */
function isFree({ declarations, blocks, catalogue }: Load, place: Place): boolean {
    const { file, around, project } = place;
    const names = declarations.map(({ name }) => name.value);
    const isTaken = (other: SourceFile) => names.some((name) => other.named(name).length > 0);
    const alone = names.every((name) => file.named(name).length === 1);
    const isSilenced = blocks.some(({ piece }) => piece.allowances.length > 0);
    const isDamaged = declarations.some(({ damaged }) => damaged);
    if (!alone || isSilenced || isDamaged || around.imported.some(isTaken)) return false;
    if (catalogue && !takesIn(catalogue, declarations, isTaken)) return false;
    const importers = project.importersOf(file.uri).filter((other) => other !== file);
    return !importers.some((other) => refersTo(other, declarations, project));
}

function takesIn(catalogue: SourceFile, declarations: readonly Declaration[], isTaken: (file: SourceFile) => boolean) {
    const [first] = declarations;
    const isRanked = first?.kind === 'priority' && catalogue.declarations.some(({ kind }) => kind === 'priority');
    const isContract = catalogue.declarations.some(({ kind }) => kind === 'contract');
    const isSound = !catalogue.refusal && catalogue.pieces.every(({ problems }) => problems.length === 0);
    return isSound && !isTaken(catalogue) && !isRanked && !isContract;
}

function refersTo(file: SourceFile, declarations: readonly Declaration[], project: Project): boolean {
    // Composing the contract resolves the names.
    project.contract(file.uri);
    return file.pieces.some(({ refs }) =>
        refs.some(({ target }) => target !== undefined && declarations.includes(holderOf(target))),
    );
}

/** The files that the catalogue has to import; undefined where a name would not mean the same there. */
function importsNeeded({ declarations, blocks, uri, catalogue }: Load, place: Place): readonly string[] | undefined {
    const refs = blocks.flatMap(({ piece }) => piece.refs);
    const homes = new Set<string>();
    for (const { target } of refs) {
        if (!target) return undefined;
        const holder = holderOf(target);
        if (declarations.includes(holder)) continue;
        if (holder.span.file === place.file.uri) return undefined;
        if (!holder.span.file.startsWith(LIBRARY_SCHEME)) homes.add(holder.span.file);
    }
    homes.delete(uri);
    const home = catalogue ?? SourceFile.read(uri, '');
    const imports = new Set([...place.project.importsOf(uri), ...homes]);
    const imported = [...imports].flatMap((each) => place.project.file(each) ?? []);
    const around = { file: home, imported, incomplete: false };
    const means = (ref: NameRef) => lookUp(ref, around).targets;
    const outer = refs.filter(({ target }) => target && !declarations.includes(holderOf(target)));
    return outer.every((ref) => means(ref).length === 1 && means(ref)[0] === ref.target) ? [...homes] : undefined;
}

function leaving({ declarations, blocks, uri }: Load, { file, contract }: Place): readonly TextEdit[] {
    const gone = new Set<Declaration>(declarations);
    const rest = file.declarations.filter((each) => !gone.has(each));
    const named = new Set(
        rest
            .flatMap((each) => file.pieceAt(each.span.start)?.refs ?? [])
            .map(({ target }) => target && holderOf(target)),
    );
    const unnamed = declarations.filter((each) => !named.has(each)).map(({ name }) => name.value);
    return [...importsAdded(file, [uri]), ...incorporating(unnamed, contract, file), ...blocksRemoved(blocks, file)];
}

/** What nothing refers to belongs to the contract no longer by standing in its file: it has to be named. */
function incorporating(names: readonly string[], { header }: Contract, file: SourceFile): readonly TextEdit[] {
    if (names.length === 0 || !header) return [];
    const last = header.incorporates.at(-1)?.span.end;
    const list = names.join(', ');
    if (last !== undefined) return [{ file: file.uri, start: last, end: last, text: `, ${list}` }];
    const title = { id: 'refactor/move', values: {} };
    return [editOf({ type: 'add-line', title, declaration: header.span, text: `incorporates  ${list}` }, file.text)];
}

function arriving({ blocks, uri, catalogue }: Load, needed: readonly string[], { file }: Place): readonly TextEdit[] {
    const text = catalogue?.text ?? '';
    const eol = lineEndOf(text === '' ? file.text : text);
    const bodies = blocks.map(({ start, end }) => file.text.slice(start, end).replaceAll(/\r?\n/g, eol));
    const body = bodies.join(eol + eol) + eol;
    if (text.trim() === '') {
        const lines = needed.flatMap((target) => importLine(uri, target) ?? []).map((line) => line + eol);
        const head = lines.length > 0 ? lines.join('') + eol : '';
        return [{ file: uri, start: text.length, end: text.length, text: head + body }];
    }
    const gap = /\n\r?\n$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
    const imports = catalogue ? importsAdded(catalogue, needed) : [];
    return [...imports, { file: uri, start: text.length, end: text.length, text: gap + body }];
}
