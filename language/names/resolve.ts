import type { SourceFile } from '../files/source-file.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { CitationRef, NameRef } from '../model/lower/name-ref.ts';
import type { Kind, Named } from '../model/named.ts';
import { canonicalName } from '../syntax/characters.ts';
import { finding } from './finding.ts';
import { libraryNamed } from './library.ts';
import { MEMBER_KINDS, memberAt, resolveCitation, scopeOf } from './resolve-piece.ts';
import { unknownCitation, unknownName } from './unknown.ts';

/** A file with the files that it imports: all that its names can mean besides the library. */
export interface Surroundings {
    readonly file: SourceFile;
    readonly imported: readonly SourceFile[];
    /** An import could not be followed, so what it offers is not known. */
    readonly incomplete: boolean;
    /** So many names are unknown that guesses at them would take long and help nobody. */
    readonly manyUnknown?: boolean;
}

export interface Resolution {
    readonly findings: readonly Finding[];
    /** The declarations whose references were looked up anew. */
    readonly touched: ReadonlySet<Declaration> | 'all';
}

/**
 * Gives every reference of a file its target, and tells which have none. `before` is the file as it was when it was
 * last resolved, with the same imports.
 */
export function resolveFile(around: Surroundings, before?: SourceFile): Resolution {
    const settled = before && settledRefs(around.file, before);
    const found: (readonly [NameRef, Found])[] = [];
    const touched = new Set<Declaration>();
    for (const ref of around.file.pieces.flatMap((piece) => piece.refs)) {
        if (settled?.(ref)) continue;
        if (ref.owner) touched.add(ref.owner);
        const looked = lookUp(ref, around);
        ref.target = looked.targets[0];
        ref.ambiguous = looked.targets.length > 1;
        found.push([ref, looked]);
    }
    // Nothing that was not found before is settled, so this count is the same after an edit and after a fresh start.
    const manyUnknown = found.filter(([, { targets }]) => targets.length === 0).length > MOST_GUESSES;
    const problems = found.map(([ref, looked]) => problemOf(ref, looked, { ...around, manyUnknown }));
    const cited = around.file.pieces
        .flatMap((piece) => piece.citations)
        .flatMap((citation) => resolveCited(citation, around));
    const findings = [...problems.filter((problem) => problem !== undefined), ...cited];
    return { findings, touched: settled ? touched : 'all' };
}

const MOST_GUESSES = 500;

/**
 * After an edit that left the declared names as they were, a reference that led to a declaration that is still there
 * leads to it still; only those that led into the edited declarations, or nowhere, are looked up again.
 */
function settledRefs(file: SourceFile, before: SourceFile): ((ref: NameRef) => boolean) | undefined {
    const current = new Set(file.declarations);
    const former = new Set(before.declarations);
    const removed = before.declarations.filter((declaration) => !current.has(declaration));
    const added = file.declarations.filter((declaration) => !former.has(declaration));
    const same =
        removed.length === added.length && removed.every((declaration, index) => sameNames(declaration, added[index]));
    if (!same) return undefined;
    const gone = new Set<Declaration>(removed);
    return (ref) => ref.target !== undefined && !ref.ambiguous && !gone.has(holderOf(ref.target));
}

function sameNames(one: Declaration, other: Declaration | undefined): boolean {
    // Others see through a metric or unit what kind of values it has.
    if (one.kind === 'metric' || one.kind === 'unit') return false;
    return other?.kind === one.kind && other.name.value === one.name.value && one.damaged === other.damaged;
}

/** The declaration that a named thing is, or stands in. */
export function holderOf(target: Named): Declaration {
    if (target.kind === 'objective' || target.kind === 'row' || target.kind === 'cell') return target.sla;
    if (target.kind === 'scope' || target.kind === 'requirement') return target.framework;
    return target;
}

function resolveCited(citation: CitationRef, around: Surroundings): readonly Finding[] {
    resolveCitation(citation);
    const framework = citation.framework.target;
    if (citation.requirement || framework?.kind !== 'framework' || framework.damaged) return [];
    return [unknownCitation(citation, framework, around)];
}

export interface Found {
    /** More than one: the name can mean several things here. */
    readonly targets: readonly Named[];
}

export function lookUp(ref: NameRef, around: Surroundings): Found {
    if (ref.kinds.includes('scope')) return one(scopeOf(ref));
    const path = ref.text.split('.').map(canonicalName);
    const member = memberTarget(ref, path, around);
    if (member) return { targets: [member] };
    if (path.length > 1 || ref.kinds.some((kind) => MEMBER_KINDS.has(kind))) return { targets: [] };
    return { targets: declarationsNamed(path[0] ?? '', ref.kinds, around) };
}

function one(target: Named | undefined): Found {
    return { targets: target ? [target] : [] };
}

/** Inside an sla its own members need no prefix; elsewhere the sla's name comes first. */
function memberTarget(ref: NameRef, path: readonly string[], around: Surroundings): Named | undefined {
    const anything = ref.kinds.length === 0;
    if (!anything && !ref.kinds.some((kind) => MEMBER_KINDS.has(kind))) return undefined;
    const own = memberAt(ref.owner, path);
    if (own && accepts(ref.kinds, own.kind)) return own;
    if (path.length < 2) return undefined;
    const sla = declarationsNamed(path[0] ?? '', ['sla'], around)[0];
    return memberAt(sla, path.slice(1));
}

function accepts(kinds: readonly Kind[], kind: Kind): boolean {
    return kinds.length === 0 || kinds.includes(kind);
}

/** In the file, then its imports, then the library; the first of these that has the name decides. */
export function declarationsNamed(name: string, kinds: readonly Kind[], around: Surroundings): readonly Declaration[] {
    const own = preferred(matching(around.file.named(name), kinds), kinds);
    if (own.length > 0) return kinds.length === 0 ? onePerKind(own) : own.slice(0, 1);
    const imported = preferred(
        around.imported.flatMap((file) => matching(file.named(name), kinds).slice(0, 1)),
        kinds,
    );
    if (imported.length > 0) return [...new Set(imported)];
    const library = preferred(libraryNamed(name, kinds), kinds);
    if (library.length > 0) return library.slice(0, 1);
    return matching(around.file.namedInLowerCase(name), kinds).slice(0, 1);
}

function matching(declarations: readonly Declaration[], kinds: readonly Kind[]): readonly Declaration[] {
    return kinds.length === 0 ? declarations : declarations.filter((declaration) => kinds.includes(declaration.kind));
}

/** Of several kinds that a place takes the first that exists counts: a notice before an event. */
function preferred(declarations: readonly Declaration[], kinds: readonly Kind[]): readonly Declaration[] {
    if (declarations.length < 2 || kinds.length < 2) return declarations;
    const first = kinds.find((kind) => declarations.some((declaration) => declaration.kind === kind));
    return declarations.filter((declaration) => declaration.kind === first);
}

function onePerKind(declarations: readonly Declaration[]): readonly Declaration[] {
    const kinds = new Set<Kind>();
    return declarations.filter((declaration) => !kinds.has(declaration.kind) && kinds.add(declaration.kind));
}

function problemOf(ref: NameRef, { targets }: Found, around: Surroundings): Finding | undefined {
    const [first, second] = targets;
    if (first && second) return ambiguous(ref, first, second);
    return first ? undefined : unknownName(ref, around);
}

function ambiguous(ref: NameRef, first: Named, second: Named): Finding {
    const related = [first, second].map((target) => ({
        span: target.name.span,
        message: { id: 'related/declared', values: { name: ref.text } },
    }));
    if (first.kind === second.kind) return finding('name/ambiguous', ref.span, { name: ref.text }, { related });
    return finding(
        'name/ambiguous',
        ref.span,
        { name: ref.text, first: first.kind, second: second.kind },
        { id: 'name/ambiguous.kinds', related },
    );
}
