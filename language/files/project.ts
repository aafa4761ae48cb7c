import { compose } from '../model/compose.ts';
import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Ref } from '../model/reference.ts';
import { duplicateNames } from '../names/duplicates.ts';
import { finding, replacement } from '../names/finding.ts';
import { essentials, LIBRARY_SCHEME, libraryText } from '../names/library.ts';
import { resolveFile, type Surroundings } from '../names/resolve.ts';
import { checkStructure, type KeptFindings } from '../structure/check.ts';
import { canonicalUri, fileName, resolveImport } from './paths.ts';
import type { ImportLine, Piece } from './piece.ts';
import { SourceFile } from './source-file.ts';
import { syntaxFindings } from './syntax-findings.ts';

/** Why a file that is imported is not there. */
export type Absence = 'missing' | 'outside' | { readonly actualName: string };

interface Resolved {
    /** The file and its imports as they were: any other one makes it stale. */
    readonly of: readonly (SourceFile | undefined)[];
    readonly findings: readonly Finding[];
    readonly contract: Contract;
    /** Results of checks by declaration that still hold. */
    readonly kept: KeptFindings;
}

/**
 * The files that are known, by canonical URI, with names resolved on demand. It reads nothing itself: `wanted` tells
 * which imports the caller should `set` or declare `absent`.
 */
export class Project {
    private readonly files = new Map<string, SourceFile>();
    private readonly absences = new Map<string, Absence>();
    private readonly resolved = new Map<string, Resolved>();
    private readonly pieces = new WeakMap<Declaration, Piece>();

    /** Takes a file in, or its new text. */
    set(uri: string, text: string): SourceFile {
        const key = canonicalUri(uri);
        const known = this.files.get(key);
        if (known?.text === text) return known;
        const file = SourceFile.read(key, text, known);
        for (const piece of file.pieces) if (piece.declaration) this.pieces.set(piece.declaration, piece);
        this.files.set(key, file);
        this.absences.delete(key);
        return file;
    }

    /** Forgets a file; whoever imports it wants it again. */
    remove(uri: string): void {
        const key = canonicalUri(uri);
        this.files.delete(key);
        this.absences.delete(key);
        this.resolved.delete(key);
    }

    /** Says that an import leads to no file. */
    absent(uri: string, absence: Absence): void {
        this.absences.set(canonicalUri(uri), absence);
        this.resolved.clear();
    }

    file(uri: string): SourceFile | undefined {
        const key = canonicalUri(uri);
        const known = this.files.get(key);
        if (known || !key.startsWith(LIBRARY_SCHEME)) return known;
        const text = libraryText(decodeURIComponent(key)) ?? libraryText(key);
        return text === undefined ? undefined : this.set(key, text);
    }

    all(): Iterable<SourceFile> {
        return this.files.values();
    }

    /** The files that a file imports and that are neither known nor said to be absent. */
    wanted(uri: string): readonly string[] {
        return this.importsOf(uri).filter((target) => !this.files.has(target) && !this.absences.has(target));
    }

    /** The URIs that a file imports, in order. */
    importsOf(uri: string): readonly string[] {
        const file = this.file(uri);
        return (file?.imports ?? []).flatMap((line) => resolveImport(file?.uri ?? '', line.path.value) ?? []);
    }

    /** The known files that import a file. */
    importersOf(uri: string): readonly SourceFile[] {
        const key = canonicalUri(uri);
        return [...this.files.values()].filter((file) => this.importsOf(file.uri).includes(key));
    }

    /** The contract that a file holds, or the catalogue alone; names are resolved. */
    contract(uri: string): Contract | undefined {
        return this.resolve(uri)?.contract;
    }

    /** Everything wrong with syntax, values and names of a file, and with its structure. */
    findings(uri: string): readonly Finding[] {
        const resolved = this.resolve(uri);
        if (!resolved) return [];
        return [
            ...resolved.findings,
            ...checkStructure(
                resolved.contract,
                (declaration) => this.pieceOf(declaration)?.durations ?? [],
                resolved.kept,
            ),
        ];
    }

    /** A file and all that it imports, directly or not: what its names and its contract may depend on. */
    private closureOf(uri: string): readonly string[] {
        const closure = new Set([uri]);
        for (const member of closure) for (const target of this.importsOf(member)) closure.add(target);
        return [...closure];
    }

    surroundings(uri: string): Surroundings | undefined {
        const file = this.file(uri);
        if (!file) return undefined;
        const targets = this.importsOf(uri);
        const imported = targets.flatMap((target) => (target === file.uri ? [] : (this.files.get(target) ?? [])));
        const incomplete = imported.length < new Set(targets).size || targets.length < file.imports.length;
        return { file, imported: [...new Set(imported)], incomplete };
    }

    /** The references that a declaration makes, prose included. */
    refsOf(declaration: Declaration): readonly Ref[] {
        return this.pieces.get(declaration)?.refs ?? [];
    }

    pieceOf(declaration: Declaration): Piece | undefined {
        return this.pieces.get(declaration);
    }

    private resolve(uri: string): Resolved | undefined {
        const around = this.surroundings(uri);
        if (!around) return undefined;
        const key = around.file.uri;
        const of = this.closureOf(key).map((target) => this.files.get(target));
        const known = this.resolved.get(key);
        if (known && sameFiles(known.of, of)) return known;
        for (const imported of around.imported) if (imported !== around.file) this.resolveNamesOnly(imported.uri);
        const before = known && sameFiles(known.of.slice(1), of.slice(1)) ? known.of[0] : undefined;
        const fresh = this.resolveAnew(around, of, before, known?.kept);
        this.resolved.set(key, fresh);
        return fresh;
    }

    private readonly resolving = new Set<string>();

    /** A catalogue's own references have to lead somewhere before a contract follows them; imports may form a circle. */
    private resolveNamesOnly(uri: string): void {
        if (this.resolving.has(uri)) return;
        this.resolving.add(uri);
        this.resolve(uri);
        this.resolving.delete(uri);
    }

    private resolveAnew(around: Surroundings, of: Resolved['of'], before?: SourceFile, kept?: KeptFindings): Resolved {
        this.resolving.add(around.file.uri);
        const { findings: names, touched } = resolveFile(around, before);
        this.resolving.delete(around.file.uri);
        const { file } = around;
        const findings = [...syntaxFindings(file), ...this.importFindings(file), ...names, ...duplicateNames(file)];
        const allowances = file.pieces.flatMap((piece) => piece.allowances);
        const composed = { uri: file.uri, declarations: file.declarations, allowances };
        const contract = compose(composed, (declaration) => this.refsOf(declaration), essentials);
        return { of, findings, contract, kept: stillKept(kept, touched) };
    }

    private importFindings(file: SourceFile): readonly Finding[] {
        return file.imports.flatMap((line) => this.importFinding(file, line) ?? []);
    }

    private importFinding(file: SourceFile, line: ImportLine): Finding | undefined {
        const { value: path, span } = line.path;
        const target = resolveImport(file.uri, path);
        if (target === undefined) return finding('name/import-absolute', span, { path });
        if (target === file.uri) return finding('name/import-itself', span, { path });
        const absence = this.absences.get(target);
        if (absence === undefined || this.files.has(target)) return undefined;
        if (absence === 'missing') return finding('name/import-missing', span, { path });
        if (absence === 'outside') return finding('name/import-outside', span, { path });
        const actual = path.slice(0, path.length - fileName(target).length) + absence.actualName;
        return finding('name/import-case', span, { path, actual }, { intents: [replacement(span, `"${actual}"`)] });
    }
}

function stillKept(kept: KeptFindings | undefined, touched: ReadonlySet<Declaration> | 'all'): KeptFindings {
    if (!kept || touched === 'all') return new Map();
    for (const declaration of touched) kept.delete(declaration);
    return kept;
}

function sameFiles(one: readonly (SourceFile | undefined)[], other: readonly (SourceFile | undefined)[]): boolean {
    return one.length === other.length && one.every((file, index) => file === other[index]);
}
