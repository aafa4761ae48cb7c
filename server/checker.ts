import type { Diagnostic } from 'vscode-languageserver';
import { canonicalUri } from '../language/files/paths.ts';
import type { Background } from './background.ts';
import { check } from './check.ts';
import type { Guard } from './guard.ts';
import type { Published } from './published.ts';
import type { Workspace } from './workspace.ts';

/** A check that took this long or less follows each key at once. */
const CHEAP = 8;
/** Slower ones wait for the next keys, at most so long. */
const LONGEST_WAIT = 30;
/** How long diagnostics wait for imports to be read; names of a file that is not read yet are not reported. */
const PATIENCE = 500;

export interface CheckerEvents {
    /** An open document has been checked. */
    readonly checked: (uri: string, version: number) => void;
}

/** Checks files as they change: the one being typed first, those that depend on it when there is time. */
export class Checker {
    private readonly due = new Set<string>();
    private readonly waitingSince = new Map<string, number>();
    private timer: ReturnType<typeof setTimeout> | undefined;
    private lastCost = 0;
    private readonly workspace: Workspace;
    private readonly background: Background;
    private readonly published: Published;
    private readonly guard: Guard;
    private readonly events: CheckerEvents;

    constructor(
        workspace: Workspace,
        background: Background,
        published: Published,
        guard: Guard,
        events: CheckerEvents,
    ) {
        this.workspace = workspace;
        this.background = background;
        this.published = published;
        this.guard = guard;
        this.events = events;
    }

    /** A file's text has changed, or it is there no more. */
    changed(uri: string): void {
        const key = canonicalUri(uri);
        if (this.workspace.document(key)) this.soon(key);
        else this.later(key);
        this.dependentsLater(key);
    }

    /** The client has closed it: what it was told of the open document is taken back or renewed. */
    closed(uri: string): void {
        const key = canonicalUri(uri);
        if (this.workspace.document(key)) return;
        this.due.delete(key);
        this.checkNow(key);
        this.dependentsLater(key);
    }

    /** Everything is to be looked at again. */
    all(): void {
        for (const key of this.workspace.openDocuments()) this.soon(key);
        for (const key of this.workspace.listed) if (!this.workspace.document(key)) this.later(key);
    }

    stop(): void {
        clearTimeout(this.timer);
        this.due.clear();
    }

    private soon(key: string): void {
        this.due.add(key);
        const wait = this.lastCost <= CHEAP ? 0 : Math.min(LONGEST_WAIT, this.lastCost);
        this.timer ??= setTimeout(() => this.guard.run('check', () => this.checkDue()), wait);
    }

    private later(key: string): void {
        this.background.add(`check ${key}`, async () => {
            if (this.workspace.document(key)) return this.soon(key);
            await this.workspace.load(key);
            this.checkNow(key);
        });
    }

    /** Which files depend on this one is found out when there is time, too. */
    private dependentsLater(key: string): void {
        this.background.add(`dependents of ${key}`, () => {
            for (const dependent of this.workspace.dependentsOf(key)) this.later(dependent);
        });
    }

    private checkDue(): void {
        this.timer = undefined;
        const keys = [...this.due];
        this.due.clear();
        const begin = performance.now();
        for (const key of keys) this.guard.run('check', () => this.checkWhenLoaded(key));
        this.lastCost = performance.now() - begin;
    }

    private checkWhenLoaded(key: string): void {
        const loading = this.workspace.load(key);
        if (loading) loading.finally(() => this.soon(key)).catch((error) => this.guard.tell('load', error));
        if (!loading || this.hasWaited(key)) this.checkNow(key);
        else setTimeout(() => this.waitingSince.has(key) && this.soon(key), PATIENCE);
    }

    private hasWaited(key: string): boolean {
        const now = performance.now();
        const since = this.waitingSince.get(key) ?? now;
        this.waitingSince.set(key, since);
        return now - since >= PATIENCE;
    }

    private checkNow(key: string): void {
        this.waitingSince.delete(key);
        const document = this.workspace.document(key);
        const changed = this.published.take(key, this.found(key));
        for (const file of new Set([key, ...changed])) this.publish(file);
        if (document) this.events.checked(document.uri, document.version);
    }

    private found(key: string): ReadonlyMap<string, readonly Diagnostic[]> {
        const wanted = this.workspace.document(key) || this.workspace.listed.has(key);
        return wanted ? check(this.workspace, key) : new Map();
    }

    private publish(key: string): void {
        const document = this.workspace.document(key);
        this.published.publish(key, this.workspace.clientUri(key), document?.version);
    }
}
