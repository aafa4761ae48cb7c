import type { Project } from '../../files/project.ts';
import { SourceFile } from '../../files/source-file.ts';
import type { Contract } from '../../model/composed.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { NameRef } from '../../model/lower/name-ref.ts';
import { LIBRARY_SCHEME } from '../../names/library.ts';
import { holderOf, lookUp } from '../../names/resolve.ts';
import { editOf, type TextEdit } from '../apply.ts';
import { type Block, blocksRemoved } from './block.ts';
import { importLine, importsAdded } from './import-line.ts';
import { lineEndOf, type Place } from './refactoring.ts';

/** Declarations on their way to a catalogue. */
export interface Load {
    readonly declarations: readonly Declaration[];
    readonly blocks: readonly Block[];
    readonly uri: string;
    /** Undefined for one that is to be made. */
    readonly catalogue: SourceFile | undefined;
}

/** Whether the names can go without being missed, or met by others of the same name, anywhere. */
export function isFree({ declarations, blocks, catalogue }: Load, place: Place): boolean {
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
export function importsNeeded(
    { declarations, blocks, uri, catalogue }: Load,
    place: Place,
): readonly string[] | undefined {
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

/** What a contract's file loses and gains: the declarations, the import, and the names that nothing would name any more. */
export function leaving({ declarations, blocks, uri }: Load, { file, contract }: Place): readonly TextEdit[] {
    const unnamed = unnamedOf(declarations, file).map(({ name }) => name.value);
    return [...importsAdded(file, [uri]), ...incorporating(unnamed, contract, file), ...blocksRemoved(blocks, file)];
}

/** The fewest of what goes that have to be named, so that all of it is reached from what stays. */
function unnamedOf(going: readonly Declaration[], file: SourceFile): readonly Declaration[] {
    const left = new Set(going);
    const reach = (from: readonly Declaration[]): void => {
        for (const each of from.flatMap((one) => namedBy(one, file))) if (left.delete(each)) reach([each]);
    };
    reach(file.declarations.filter((each) => !left.has(each)));
    const named: Declaration[] = [];
    for (const root of [...rootsOf(left, file), ...going]) {
        if (!left.delete(root)) continue;
        named.push(root);
        reach([root]);
    }
    return named;
}

/** Those that no other of them names. */
function rootsOf(some: ReadonlySet<Declaration>, file: SourceFile): readonly Declaration[] {
    return [...some].filter(
        (each) => ![...some].some((other) => other !== each && namedBy(other, file).includes(each)),
    );
}

function namedBy({ span }: Declaration, file: SourceFile): readonly Declaration[] {
    const refs = file.pieceAt(span.start)?.refs ?? [];
    return refs.flatMap(({ target }) => (target ? [holderOf(target)] : []));
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

/** What the catalogue is given: the declarations at its end, in its own line breaks, and the imports that they need there. */
export function arriving(
    { blocks, uri, catalogue }: Load,
    needed: readonly string[],
    { file }: Place,
): readonly TextEdit[] {
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
