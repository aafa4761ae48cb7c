import { fileURLToPath, pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { type Contract, canonicalUri, type Finding, findingsOf, Project } from '../language/index.ts';
import type { RuleConfig } from '../language/rules/index.ts';
import { Disk, type OnDisk, whyUnread } from './disk.ts';
import { Lines } from './lines.ts';
import type { Decoded } from './utf8.ts';

/** A file whose bytes say all there is to say about it. */
interface Refused {
    readonly finding: Finding;
    /** The same, to follow a colon. */
    readonly why: string;
    readonly text: string;
}

/** A text as it was read, and as it was changed. */
interface Change {
    readonly before: string;
    readonly after: string;
}

/** Texts of this many characters stay in memory; what was not used for longest goes first. */
const KEPT_CHARACTERS = 300_000;

interface WorkspaceOptions {
    readonly keptCharacters?: number;
    /** Where files are read from. */
    readonly disk?: Disk;
}

/** Fills a project from the disk: a file, and all that it imports, however far. */
export class Workspace {
    readonly project = new Project();
    private readonly disk: Disk;
    private readonly today: Temporal.PlainDate;
    private readonly keptCharacters: number;
    private readonly refused = new Map<string, Refused>();
    /** By URI, what files hold instead of what the disk has. */
    readonly changes = new Map<string, Change>();
    private readonly unreadable = new Map<string, string>();
    /** The files that the project holds, in the order of their last use, with their lengths. */
    private readonly held = new Map<string, number>();

    constructor(today: string, { keptCharacters = KEPT_CHARACTERS, disk = new Disk() }: WorkspaceOptions = {}) {
        this.today = Temporal.PlainDate.from(today);
        this.disk = disk;
        this.keptCharacters = keptCharacters;
    }

    /** Reads a file with its imports; its URI. */
    open(path: string): string {
        const uri = uriOf(path);
        if (!this.knows(uri)) this.take(uri, this.changed(uri) ?? this.disk.readAnyCase(path));
        this.forgetOld(this.load(uri));
        return uri;
    }

    /** The same for a file whose content comes from elsewhere. */
    openAs(path: string, content: Decoded): string {
        this.take(uriOf(path), content);
        return this.open(path);
    }

    /** Gives a file that was opened another text, whatever the disk holds. */
    change(uri: string, text: string): void {
        const before = this.changes.get(uri)?.before ?? this.project.file(uri)?.text ?? '';
        this.changes.set(uri, { before, after: text });
        this.take(uri, { text, marked: false });
    }

    /** What is wrong with a file that was opened; what it imports may be too broken to be read. */
    findings(uri: string, config?: RuleConfig): readonly Finding[] {
        const refused = this.refused.get(uri)?.finding;
        return refused ? [refused] : findingsOf(this.project, uri, { today: this.today, config });
    }

    contract(uri: string): Contract | undefined {
        return this.project.contract(uri);
    }

    /** The text in which a finding stands. */
    lines(uri: string): Lines {
        return new Lines(this.refused.get(uri)?.text ?? this.project.file(uri)?.text ?? '');
    }

    /** Findings that keep whole files from being read, for files that were met only in imports. */
    refusals(): readonly Finding[] {
        return [...this.refused.values()].map((each) => each.finding);
    }

    /** The URIs of what could not be read, with the reason. */
    problems(): ReadonlyMap<string, string> {
        return this.unreadable;
    }

    /** Why there is no text of a file, to follow a colon. */
    whyUnread(uri: string): string | undefined {
        return this.unreadable.get(uri) ?? this.refused.get(uri)?.why;
    }

    /** The files that a file needs, itself first. */
    private load(root: string): ReadonlySet<string> {
        const needed = new Set([root]);
        for (const uri of needed) {
            this.read(uri);
            for (const target of this.project.importsOf(uri)) if (target.startsWith('file:')) needed.add(target);
        }
        return needed;
    }

    private read(uri: string): void {
        const length = this.held.get(uri);
        if (length !== undefined) this.use(uri, length);
        else if (!this.knows(uri)) this.take(uri, this.changed(uri) ?? this.disk.read(fileURLToPath(uri)));
    }

    private changed(uri: string): Decoded | undefined {
        const change = this.changes.get(uri);
        return change && { text: change.after, marked: false };
    }

    private knows(uri: string): boolean {
        return this.held.has(uri) || this.refused.has(uri) || this.unreadable.has(uri);
    }

    private take(uri: string, found: OnDisk): void {
        if ('text' in found) {
            this.project.set(uri, found.text);
            this.use(uri, found.text.length);
        } else if ('badByte' in found)
            this.refuse(found, encodingFinding(uri, found.badByte, found.at), found.readable);
        else if ('tooLarge' in found) this.refuse(found, sizeFinding(uri, found.tooLarge), '');
        else if ('unreadable' in found) this.unreadable.set(uri, found.unreadable);
        else this.project.absent(uri, 'actualName' in found ? { actualName: found.actualName } : 'missing');
    }

    private refuse(found: Parameters<typeof whyUnread>[0], finding: Finding, text: string): void {
        this.refused.set(finding.span.file, { finding, text, why: whyUnread(found) });
    }

    private use(uri: string, length: number): void {
        this.held.delete(uri);
        this.held.set(uri, length);
    }

    private forgetOld(needed: ReadonlySet<string>): void {
        let total = 0;
        for (const length of this.held.values()) total += length;
        for (const [uri, length] of this.held) {
            if (total <= this.keptCharacters) return;
            if (needed.has(uri)) continue;
            this.project.remove(uri);
            this.held.delete(uri);
            total -= length;
        }
    }
}

function uriOf(path: string): string {
    return canonicalUri(pathToFileURL(path).href);
}

/** The mark that stands for the bad bytes is where the finding stands. */
function encodingFinding(uri: string, badByte: number, at: number): Finding {
    return refusal('syntax/encoding', { file: uri, start: at, end: at + 1 }, { offset: badByte });
}

function sizeFinding(uri: string, bytes: number): Finding {
    const values = { size: Math.ceil(bytes / 1_000_000), limit: 5 };
    return refusal('syntax/file-too-large', { file: uri, start: 0, end: 0 }, values);
}

function refusal(code: string, span: Finding['span'], values: Finding['message']['values']): Finding {
    return { code, severity: 'error', span, message: { id: code, values }, related: [], intents: [] };
}
