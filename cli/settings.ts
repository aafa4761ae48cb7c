import { dirname, join } from 'node:path';
import { describe, englishInterface } from '../language/index.ts';
import {
    CONFIG_FILE,
    type ConfigLayer,
    type ConfigProblem,
    DEFAULT_CONFIG,
    layered,
    parseConfig,
    type RuleConfig,
} from '../language/rules/index.ts';
import { Disk, type OnDisk, whyUnread } from './disk.ts';
import { Lines } from './lines.ts';
import { shownPath } from './paths.ts';

/** The settings that hold for a file. */
export interface FileSettings {
    readonly config: RuleConfig;
    /** Whether all of what the settings say could be read. */
    readonly sound: boolean;
}

/** Finds for each file the `mspc.config.json` nearest above it; what the command line sets goes over all of them. */
export class Settings {
    private readonly folder: string;
    private readonly layer: ConfigLayer;
    private readonly disk = new Disk();
    private readonly byFolder = new Map<string, FileSettings>();
    private readonly found: string[] = [];

    constructor(folder: string, layer: ConfigLayer) {
        this.folder = folder;
        this.layer = layer;
    }

    of(path: string): FileSettings {
        return this.inFolder(dirname(path));
    }

    /** What is wrong with the settings that were met, one sentence each. */
    problems(): readonly string[] {
        return this.found;
    }

    private inFolder(folder: string): FileSettings {
        const known = this.byFolder.get(folder);
        if (known) return known;
        const settings = this.here(join(folder, CONFIG_FILE)) ?? this.above(folder);
        this.byFolder.set(folder, settings);
        return settings;
    }

    private above(folder: string): FileSettings {
        const parent = dirname(folder);
        return parent === folder ? this.made(DEFAULT_CONFIG, true) : this.inFolder(parent);
    }

    /** A file that is there and cannot be read still is the one that counts. */
    private here(path: string): FileSettings | undefined {
        const read = this.disk.read(path);
        if ('missing' in read || 'actualName' in read) return undefined;
        if (!('text' in read)) return this.unread(path, read);
        const { config, problems } = parseConfig(read.text);
        const lines = new Lines(read.text);
        this.found.push(...problems.map((problem) => this.sentence(path, lines, problem)));
        return this.made(config, problems.length === 0);
    }

    private unread(path: string, read: Exclude<OnDisk, { text: string }>): FileSettings {
        this.found.push(`"${shownPath(this.folder, path)}" cannot be read: ${whyUnread(read)}.`);
        return this.made(DEFAULT_CONFIG, false);
    }

    private sentence(path: string, lines: Lines, { message, start }: ConfigProblem): string {
        const { line, character } = lines.position(start);
        return `${shownPath(this.folder, path)}:${line + 1}:${character + 1}  ${describe(message, englishInterface)}`;
    }

    private made(config: RuleConfig, sound: boolean): FileSettings {
        return { config: layered(config, this.layer), sound };
    }
}
