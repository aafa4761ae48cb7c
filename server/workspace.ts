import { canonicalUri } from '../language/files/paths.ts';
import { Project } from '../language/files/project.ts';
import type { SourceFile } from '../language/files/source-file.ts';
import { LIBRARY_SCHEME } from '../language/names/library.ts';
import type { Host } from './host.ts';
import { Importers } from './importers.ts';
import { Lines, type TextChange } from './lines.ts';
import { patiently } from './patience.ts';

/** A document that the client has open: its text is the client's, whatever the disk holds. */
export interface OpenDocument {
    /** As the client writes it. */
    readonly uri: string;
    readonly version: number;
    readonly lines: Lines;
}

/** The texts that are known: open documents, the files of the folders, and what they import. */
export class Workspace {
    readonly project = new Project();
    /** The files below the folders, by canonical URI. */
    readonly listed = new Set<string>();
    private readonly importers = new Importers();
    private readonly documents = new Map<string, OpenDocument>();
    /** How the client writes the URIs of the documents that it has or had open. */
    private readonly spelling = new Map<string, string>();
    /** Open documents whose text the project has not been given yet. */
    private readonly stale = new Set<string>();
    /** Files that the host could not tell anything about; they are not asked for again until something happens to them. */
    private readonly unreadable = new Set<string>();
    private readonly reading = new Map<string, Promise<void>>();
    private readonly linesOfFile = new WeakMap<SourceFile, Lines>();
    private host: Host;

    constructor(host: Host) {
        this.host = host;
    }

    useHost(host: Host): void {
        this.host = host;
    }

    document(uri: string): OpenDocument | undefined {
        return this.documents.get(canonicalUri(uri));
    }

    openDocuments(): readonly string[] {
        return [...this.documents.keys()];
    }

    open(uri: string, version: number, text: string): void {
        this.take(canonicalUri(uri), { uri, version, lines: Lines.of(text) });
    }

    /** False when the document is not open. */
    change(uri: string, version: number, changes: readonly TextChange[]): boolean {
        const key = canonicalUri(uri);
        const document = this.documents.get(key);
        if (!document) return false;
        const lines = changes.reduce((text, change) => text.with(change), document.lines);
        this.take(key, { uri: document.uri, version, lines });
        return true;
    }

    private take(key: string, document: OpenDocument): void {
        this.spelling.set(key, document.uri);
        this.documents.set(key, document);
        this.stale.add(key);
    }

    /** After it the disk counts again. */
    async close(uri: string): Promise<void> {
        const key = canonicalUri(uri);
        if (!this.documents.delete(key)) return;
        this.stale.delete(key);
        if (!key.startsWith(LIBRARY_SCHEME)) await this.read(key);
    }

    /** A file as the client sees it now. */
    file(uri: string): SourceFile | undefined {
        this.flush();
        return this.project.file(uri);
    }

    lines(file: SourceFile): Lines {
        const document = this.documents.get(file.uri);
        if (document && document.lines.text === file.text) return document.lines;
        const known = this.linesOfFile.get(file) ?? Lines.of(file.text);
        this.linesOfFile.set(file, known);
        return known;
    }

    /** The URI as the client writes it. */
    clientUri(uri: string): string {
        return this.spelling.get(canonicalUri(uri)) ?? uri;
    }

    /** Gives the project the texts that were typed since. */
    flush(): void {
        for (const key of this.stale) {
            const document = this.documents.get(key);
            if (document) this.set(key, document.lines.text);
        }
        this.stale.clear();
    }

    private set(key: string, text: string): void {
        this.project.set(key, text);
        this.unreadable.delete(key);
        this.importers.note(key, this.project.importsOf(key));
    }

    /** Forgets a file that is not there any more, unless it is open. */
    forget(uri: string): void {
        const key = canonicalUri(uri);
        if (this.documents.has(key)) return;
        this.project.remove(key);
        this.importers.note(key, []);
        this.unreadable.delete(key);
        this.reading.delete(key);
    }

    /** The files whose meaning depends on a file: those that import it, and their importers in turn. */
    dependentsOf(uri: string): readonly string[] {
        this.flush();
        return this.importers.of(canonicalUri(uri));
    }

    /** Reads a file anew, unless it is open. */
    read(uri: string): Promise<void> {
        const key = canonicalUri(uri);
        if (this.documents.has(key)) return Promise.resolve();
        const reading: Promise<void> = this.readOnce(key, () => this.reading.get(key) === reading).finally(() => {
            if (this.reading.get(key) === reading) this.reading.delete(key);
        });
        this.reading.set(key, reading);
        return reading;
    }

    private async readOnce(key: string, isCurrent: () => boolean): Promise<void> {
        const result = await patiently(this.host.readFile(key));
        // The client may have opened it meanwhile, or a later event had it read again.
        if (!isCurrent() || this.documents.has(key)) return;
        const actualName = result?.actualName;
        if (result && actualName === undefined) return this.set(key, result.text);
        this.forget(key);
        if (result === undefined) this.unreadable.add(key);
        else this.project.absent(key, actualName === undefined ? 'missing' : { actualName });
    }

    /** Reads what a file imports, directly or not; undefined when everything is there already. */
    load(uri: string): Promise<void> | undefined {
        this.flush();
        return this.missing(uri).length === 0 ? undefined : this.loadAll(uri);
    }

    private async loadAll(uri: string): Promise<void> {
        for (let missing = this.missing(uri); missing.length > 0; missing = this.missing(uri)) {
            await Promise.all(missing.map((key) => this.reading.get(key) ?? this.read(key)));
        }
    }

    /** Reads the files below the folders that nobody has asked for yet; undefined when there are none. */
    readListed(): Promise<void> | undefined {
        this.flush();
        const unread = [...this.listed].filter((key) => !this.project.file(key) && !this.unreadable.has(key));
        if (unread.length === 0) return undefined;
        return Promise.all(unread.map((key) => this.reading.get(key) ?? this.read(key))).then(() => undefined);
    }

    /** What the closure of a file's imports lacks. */
    private missing(uri: string): readonly string[] {
        const seen = new Set([canonicalUri(uri)]);
        const missing: string[] = [];
        for (const key of seen) {
            for (const target of this.project.importsOf(key)) seen.add(target);
            missing.push(...this.project.wanted(key).filter((target) => !this.unreadable.has(target)));
        }
        return [...new Set(missing)];
    }

    /** The text of a file that is no contract; undefined when there is none. */
    async textOf(uri: string): Promise<string | undefined> {
        const result = await patiently(this.host.readFile(uri));
        return result && result.actualName === undefined ? result.text : undefined;
    }

    async list(folders: readonly string[]): Promise<readonly string[]> {
        const found = await patiently(this.host.listFiles(folders));
        return (found ?? []).map(canonicalUri);
    }
}
