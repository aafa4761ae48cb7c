import { canonicalUri } from '../language/files/paths.ts';
import type { Background } from './background.ts';
import type { Checker } from './checker.ts';
import type { Workspace } from './workspace.ts';

/** So many files are read at once. */
const BATCH = 32;

/** The folders of the workspace and the contracts in them, read when there is time. */
export class Folders {
    private readonly folders: Set<string>;
    private readonly workspace: Workspace;
    private readonly checker: Checker;
    private readonly background: Background;

    constructor(folders: Set<string>, workspace: Workspace, checker: Checker, background: Background) {
        this.folders = folders;
        this.workspace = workspace;
        this.checker = checker;
        this.background = background;
    }

    get all(): readonly string[] {
        return [...this.folders];
    }

    /** The folders that are open from the start. */
    begin(folders: readonly string[]): void {
        for (const folder of folders) this.folders.add(folder);
    }

    change(added: readonly string[], removed: readonly string[]): void {
        for (const folder of removed) this.folders.delete(folder);
        for (const folder of added) this.folders.add(folder);
        this.scan();
    }

    /** Lists the files again and takes in what has changed. */
    scan(): void {
        this.background.add('scan', () => this.compare());
    }

    private async compare(): Promise<void> {
        const found = new Set(await this.workspace.list([...this.folders]));
        const gone = [...this.workspace.listed].filter((key) => !found.has(key));
        const fresh = [...found].filter((key) => !this.workspace.listed.has(key));
        for (const key of gone) this.removed(key);
        for (const key of fresh) this.workspace.listed.add(key);
        for (let at = 0; at < fresh.length; at += BATCH) this.readLater(fresh.slice(at, at + BATCH));
    }

    private readLater(keys: readonly string[]): void {
        this.background.add(`read ${keys[0]}`, async () => {
            const unread = keys.filter((key) => !this.workspace.project.file(key));
            await Promise.all(unread.map((key) => this.workspace.read(key)));
            for (const key of keys) this.checker.changed(key);
        });
    }

    /** A file was made, changed or deleted outside of the editor. */
    async touched(uri: string): Promise<void> {
        const key = canonicalUri(uri);
        if (this.workspace.document(key)) return;
        await this.workspace.read(key);
        if (this.workspace.project.file(key)) this.workspace.listed.add(key);
        this.checker.changed(key);
    }

    removed(uri: string): void {
        const key = canonicalUri(uri);
        this.workspace.listed.delete(key);
        this.workspace.forget(key);
        this.checker.changed(key);
    }
}
