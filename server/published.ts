import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** More than anyone reads, and than an editor takes without pausing. */
const MAX_DIAGNOSTICS = 1_000;

/**
 * What the client has been told. A contract's check can find something in a catalogue, so a file's diagnostics have
 * several sources; each is replaced by itself.
 */
export class Published {
    /** By file, then by the file whose check found them. */
    private readonly diagnostics = new Map<string, Map<string, readonly Diagnostic[]>>();
    private readonly sent = new Map<string, PublishDiagnosticsParams>();
    private readonly send: (params: PublishDiagnosticsParams) => void;

    constructor(send: (params: PublishDiagnosticsParams) => void) {
        this.send = send;
    }

    /** Takes in what the check of `source` found, by file; tells the files whose diagnostics it changed. */
    take(source: string, found: ReadonlyMap<string, readonly Diagnostic[]>): readonly string[] {
        const changed = new Set(found.keys());
        for (const [file, sources] of this.diagnostics) if (sources.delete(source)) changed.add(file);
        for (const [file, diagnostics] of found) this.of(file).set(source, diagnostics);
        return [...changed];
    }

    private of(file: string): Map<string, readonly Diagnostic[]> {
        const known = this.diagnostics.get(file) ?? new Map<string, readonly Diagnostic[]>();
        this.diagnostics.set(file, known);
        return known;
    }

    /** Sends the diagnostics of a file, unless the client has just these. */
    publish(file: string, uri: string, version: number | undefined): void {
        const next = { uri, version, diagnostics: this.merged(file) };
        const last = this.sent.get(file);
        const isNothing = next.diagnostics.length === 0 && version === undefined;
        if (last ? isSame(last, next) : isNothing) return;
        if (isNothing) this.sent.delete(file);
        else this.sent.set(file, next);
        this.send(next);
    }

    private merged(file: string): Diagnostic[] {
        const sources = [...(this.diagnostics.get(file)?.values() ?? [])];
        const first = sources[0];
        if (sources.length < 2) return (first ?? []).slice(0, MAX_DIAGNOSTICS);
        const each = new Map(sources.flat().map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
        return [...each.values()].slice(0, MAX_DIAGNOSTICS);
    }
}

/** Texts are compared only where the version leaves it open. */
function isSame(one: PublishDiagnosticsParams, other: PublishDiagnosticsParams): boolean {
    return one.version === other.version && one.uri === other.uri && JSON.stringify(one) === JSON.stringify(other);
}
