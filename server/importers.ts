/** Which files import which: kept as files change, so that a key in a large workspace costs no search. */
export class Importers {
    private readonly imports = new Map<string, readonly string[]>();
    private readonly importers = new Map<string, Set<string>>();

    /** Tells what a file imports now. */
    note(file: string, imports: readonly string[]): void {
        for (const target of this.imports.get(file) ?? []) this.importers.get(target)?.delete(file);
        if (imports.length === 0) this.imports.delete(file);
        else this.imports.set(file, imports);
        for (const target of imports) this.add(target, file);
    }

    private add(target: string, file: string): void {
        const known = this.importers.get(target);
        if (known) known.add(file);
        else this.importers.set(target, new Set([file]));
    }

    /** The files that import a file, directly or not. */
    of(file: string): readonly string[] {
        const found = new Set<string>([file]);
        for (const target of found) for (const importer of this.importers.get(target) ?? []) found.add(importer);
        found.delete(file);
        return [...found];
    }
}
