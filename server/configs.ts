import { canonicalUri } from '../language/files/paths.ts';
import { CONFIG_FILE, DEFAULT_CONFIG, parseConfig, type ReadConfig, type RuleConfig } from '../language/rules/index.ts';
import type { Workspace } from './workspace.ts';

/** The section `mspc` of an editor's settings, as far as it concerns the rules. */
export interface EditorSettings {
    readonly rules?: { readonly preset?: unknown; readonly severity?: unknown };
    readonly essentials?: unknown;
}

/** A file of settings, as it was read. */
export interface ConfigFile extends ReadConfig {
    readonly uri: string;
    readonly text: string;
}

/** The settings of the rules: of the nearest `mspc.config.json` above a file, up to its folder of the workspace. */
export class Configs {
    /** By folder; null where there is none. */
    private readonly read = new Map<string, ConfigFile | null>();
    /** What the editor's settings say, by folder of the workspace; it counts for contracts that no file speaks for. */
    private settings: ReadonlyMap<string, RuleConfig> = new Map();
    private readonly workspace: Workspace;
    private readonly roots: ReadonlySet<string>;

    constructor(workspace: Workspace, roots: ReadonlySet<string>) {
        this.workspace = workspace;
        this.roots = roots;
    }

    /** As far as it has been read; the same object while nothing has changed. */
    of(key: string): RuleConfig {
        return this.fileFor(key)?.config ?? this.settings.get(this.rootOf(key) ?? '') ?? DEFAULT_CONFIG;
    }

    /** The file whose settings count for a contract, as far as it has been read; undefined where none does. */
    fileFor(key: string): ConfigFile | undefined {
        for (const folder of this.foldersAbove(key)) {
            const file = this.read.get(folder);
            if (file) return file;
        }
        return undefined;
    }

    /** All that have been read. */
    files(): readonly ConfigFile[] {
        return [...this.read.values()].filter((file) => file !== null);
    }

    /**
     * Takes the editor's settings `mspc.*`, by folder of the workspace, and by '' those of files outside; what cannot be
     * understood counts as not set. True when they have changed.
     */
    useSettings(settings: ReadonlyMap<string, EditorSettings>): boolean {
        const before = JSON.stringify([...this.settings]);
        this.settings = new Map([...settings].map(([root, each]) => [root && canonicalUri(root), configIn(each)]));
        return JSON.stringify([...this.settings]) !== before;
    }

    /** Reads what has not been read yet; undefined when there is nothing to read. */
    load(key: string): Promise<void> | undefined {
        const unread = this.foldersAbove(key).filter((folder) => !this.read.has(folder));
        if (unread.length === 0) return undefined;
        return Promise.all(unread.map((folder) => this.readIn(folder))).then(() => undefined);
    }

    /** A file was made, changed or deleted; true when it holds settings. */
    touched(uri: string): boolean {
        if (!uri.endsWith(`/${CONFIG_FILE}`)) return false;
        this.read.delete(folderOf(canonicalUri(uri)));
        return true;
    }

    private async readIn(folder: string): Promise<void> {
        const uri = `${folder}/${CONFIG_FILE}`;
        const text = await this.workspace.textOf(uri);
        this.read.set(folder, text === undefined ? null : { uri, text, ...parseConfig(text) });
    }

    private foldersAbove(key: string): readonly string[] {
        const root = this.rootOf(key);
        const folders = [folderOf(key)];
        for (let folder = folderOf(key); root !== undefined && folder.length > root.length; ) {
            folder = folderOf(folder);
            folders.push(folder);
        }
        return folders;
    }

    /** Of folders in one another the inner one. */
    private rootOf(key: string): string | undefined {
        const above = [...this.roots].map(canonicalUri).filter((each) => key.startsWith(`${each}/`));
        return above.sort((one, other) => other.length - one.length)[0];
    }
}

function configIn({ rules, essentials }: EditorSettings): RuleConfig {
    return parseConfig(JSON.stringify({ preset: rules?.preset, rules: rules?.severity, essentials })).config;
}

function folderOf(uri: string): string {
    return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
