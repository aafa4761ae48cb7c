import { canonicalUri } from '../language/files/paths.ts';
import type { InterfaceWords } from '../language/messages/interface.ts';
import type { Background } from './background.ts';
import { diagnosticsByFile } from './check.ts';
import type { Configs } from './configs.ts';
import type { Findings } from './findings.ts';
import type { Guard } from './guard.ts';
import type { Published } from './published.ts';
import type { Workspace } from './workspace.ts';

/** A check that takes no longer than this, in milliseconds, follows each key in full. */
const CHEAP = 12;
/** The keys of a fast typist are so far apart: while they come as fast, a first answer that takes longer waits for the next one. */
const KEYS_APART = 30;
/** Characters that are checked in a millisecond, for a file that has not been checked yet. */
const LIKELY_SPEED = 4_000;
/** How long diagnostics wait for imports to be read; names of a file that is not read yet are not reported. */
const PATIENCE = 500;

export interface CheckerParts {
    readonly workspace: Workspace;
    readonly configs: Configs;
    readonly findings: Findings;
    readonly background: Background;
    readonly published: Published;
    readonly guard: Guard;
    /** Known when the client has told its locale. */
    readonly words: () => InterfaceWords;
    /** An open document has been read anew. */
    readonly checked: (uri: string, version: number) => void;
}

/** Checks files as they change: the one being typed first, those that depend on it when there is time. */
export class Checker {
    private readonly due = new Set<string>();
    private readonly waitingSince = new Map<string, number>();
    /** What the last check of everything took, by file, in milliseconds. */
    readonly costs = new Map<string, number>();
    private timer: ReturnType<typeof setTimeout> | undefined;
    private lastCost = 0;
    private lastEnd = 0;
    private readonly parts: CheckerParts;

    constructor(parts: CheckerParts) {
        this.parts = parts;
    }

    /** A file's text has changed, or it is there no more. */
    changed(uri: string): void {
        const key = canonicalUri(uri);
        if (this.parts.workspace.document(key)) this.soon(key);
        else this.later(key);
        this.dependentsLater(key);
    }

    /** Everything is to be looked at again. */
    all(): void {
        const { workspace } = this.parts;
        for (const key of workspace.openDocuments()) this.soon(key);
        for (const key of workspace.listed) if (!workspace.document(key)) this.later(key);
    }

    /** The client has closed it: what it was told of the open document is taken back or renewed. */
    closed(uri: string): void {
        const key = canonicalUri(uri);
        if (this.parts.workspace.document(key)) return;
        this.due.delete(key);
        this.checkNow(key);
        this.dependentsLater(key);
    }

    /** Reads what a file needs and checks it in full. */
    async now(uri: string): Promise<void> {
        const key = canonicalUri(uri);
        await this.loading(key);
        this.checkNow(key);
    }

    stop(): void {
        clearTimeout(this.timer);
        this.due.clear();
    }

    private soon(key: string): void {
        this.due.add(key);
        const isBurst = performance.now() - this.lastEnd < KEYS_APART;
        const wait = isBurst && this.lastCost > KEYS_APART ? KEYS_APART : 0;
        this.timer ??= setTimeout(() => this.parts.guard.run('check', () => this.checkDue()), wait);
    }

    private later(key: string): void {
        const { background, workspace } = this.parts;
        background.add(`check ${key}`, async () => {
            if (workspace.document(key)) return this.soon(key);
            await this.loading(key);
            await this.checkInGaps(key);
        });
    }

    /** Which files depend on this one is found out when there is time, too. */
    private dependentsLater(key: string): void {
        this.parts.background.add(`dependents of ${key}`, () => {
            for (const dependent of this.parts.workspace.dependentsOf(key)) this.later(dependent);
        });
    }

    private checkDue(): void {
        this.timer = undefined;
        const keys = [...this.due];
        this.due.clear();
        const begin = performance.now();
        for (const key of keys) this.parts.guard.run('check', () => this.checkWhenLoaded(key));
        this.lastEnd = performance.now();
        this.lastCost = this.lastEnd - begin;
    }

    private checkWhenLoaded(key: string): void {
        const { guard } = this.parts;
        const loading = this.loading(key);
        if (loading) loading.finally(() => this.soon(key)).catch((error) => guard.tell('load', error));
        if (!loading || this.hasWaited(key)) this.checkTyped(key);
        else setTimeout(() => this.waitingSince.has(key) && this.soon(key), PATIENCE);
    }

    /** What a check needs and has not been read; undefined when all is there. */
    private loading(key: string): Promise<unknown> | undefined {
        const parts = [this.parts.workspace.load(key), this.parts.configs.load(key)].filter(
            (part) => part !== undefined,
        );
        return parts.length === 0 ? undefined : Promise.all(parts);
    }

    private hasWaited(key: string): boolean {
        const now = performance.now();
        const since = this.waitingSince.get(key) ?? now;
        this.waitingSince.set(key, since);
        return now - since >= PATIENCE;
    }

    /** Where all rules take long, what can be told at once goes first and the rest follows between the keys. */
    private checkTyped(key: string): void {
        const { workspace, findings, background, checked } = this.parts;
        const document = workspace.document(key);
        if (document) checked(document.uri, document.version);
        const cost = this.costs.get(key) ?? (document?.lines.text.length ?? 0) / LIKELY_SPEED;
        if (cost <= CHEAP) this.checkNow(key);
        else this.publish(key, findings.atOnce(key));
        if (!findings.isComplete(key)) background.add(`check ${key}`, () => this.checkInGaps(key));
    }

    private checkNow(key: string): void {
        this.waitingSince.delete(key);
        const begin = performance.now();
        if (this.isWanted(key)) this.publish(key, this.parts.findings.all(key));
        else this.takeBack(key);
        this.costs.set(key, performance.now() - begin);
    }

    /** Rule by rule, so that no key waits for all of them; where something changes meanwhile it begins anew. */
    private async checkInGaps(key: string): Promise<void> {
        const { findings, background } = this.parts;
        this.waitingSince.delete(key);
        const steps = findings.steps(key);
        for (let cost = 0; this.isWanted(key); await background.pause()) {
            const begin = performance.now();
            const { done, value } = steps.next();
            cost += performance.now() - begin;
            if (!done) continue;
            if (!value) return background.add(`check ${key}`, () => this.checkInGaps(key));
            this.costs.set(key, cost);
            return this.publish(key, value);
        }
        this.takeBack(key);
    }

    private isWanted(key: string): boolean {
        return this.parts.workspace.document(key) !== undefined || this.parts.workspace.listed.has(key);
    }

    private takeBack(key: string): void {
        this.parts.findings.forget(key);
        this.send([key, ...this.parts.published.take(key, new Map())]);
    }

    private publish(key: string, found: ReturnType<Findings['all']>): void {
        const { workspace, published, words } = this.parts;
        const byFile = diagnosticsByFile(workspace, key, found, words());
        this.send([key, ...published.take(key, byFile)]);
    }

    private send(keys: readonly string[]): void {
        const { workspace, published } = this.parts;
        for (const key of new Set(keys))
            published.publish(key, workspace.clientUri(key), workspace.document(key)?.version);
    }
}
