import { findingSteps } from '../language/findings.ts';
import type { Finding } from '../language/index.ts';
import type { Contract } from '../language/model/composed.ts';
import { SliceSpan } from '../language/model/source.ts';
import type { RuleConfig } from '../language/rules/index.ts';
import { atOnce, type Steps } from '../language/rules/steps.ts';
import type { Clock } from './clock.ts';
import type { Guard } from './guard.ts';
import type { Workspace } from './workspace.ts';

interface Checked {
    /** The check speaks of this contract; one that was composed anew needs another. */
    readonly contract: Contract;
    readonly day: string;
    readonly config: RuleConfig;
    readonly all: readonly Finding[];
    /** What the rules found, apart from errors of syntax and names. */
    readonly byRules: readonly Finding[];
}

/**
 * What is wrong with each file. In a long contract all rules take longer than a key does, so there are two answers:
 * everything, and what can be told at once.
 */
export class Findings {
    private readonly checked = new Map<string, Checked>();
    private readonly workspace: Workspace;
    private readonly guard: Guard;
    private readonly clock: Clock;
    /** Which rules a file is checked by. */
    readonly configOf: (key: string) => RuleConfig;

    constructor(workspace: Workspace, guard: Guard, clock: Clock, configOf: (key: string) => RuleConfig) {
        this.workspace = workspace;
        this.guard = guard;
        this.clock = clock;
        this.configOf = configOf;
    }

    /** Everything. */
    all(key: string): readonly Finding[] {
        return atOnce(this.steps(key)) ?? [];
    }

    /** The same in steps, between which messages may be read: undefined as soon as one of them has changed something. */
    *steps(key: string): Steps<readonly Finding[] | undefined> {
        const contract = this.contract(key);
        if (!contract) return [];
        const known = this.current(key);
        if (known) return known.all;
        const today = this.clock().toPlainDate();
        const config = this.configOf(key);
        const log = (rule: string, error: unknown) => this.guard.tell(`rule ${rule}`, error);
        const steps = findingSteps(this.workspace.project, key, { today, config, log });
        for (let step = steps.next(); this.contract(key) === contract; step = steps.next()) {
            if (step.done) return this.keep(key, { contract, day: today.toString(), config, all: step.value });
            yield;
        }
        return undefined;
    }

    private keep(key: string, checked: Omit<Checked, 'byRules'>): readonly Finding[] {
        const own = new Set(this.workspace.project.findings(key));
        const byRules = checked.all.filter((finding) => !own.has(finding));
        this.checked.set(key, { ...checked, byRules });
        return checked.all;
    }

    /** Errors of syntax and names as of now; of what the rules found before all that stands in unchanged declarations. */
    atOnce(key: string): readonly Finding[] {
        const contract = this.contract(key);
        if (!contract) return [];
        const known = this.current(key);
        if (known) return known.all;
        const before = this.checked.get(key)?.byRules ?? [];
        return [...this.workspace.project.findings(key), ...before.filter(({ span }) => this.stands(span))];
    }

    /** Whether the rules have been asked since the last change. */
    isComplete(key: string): boolean {
        return this.current(key) !== undefined;
    }

    forget(key: string): void {
        this.checked.delete(key);
    }

    private contract(key: string): Contract | undefined {
        this.workspace.flush();
        return this.workspace.project.contract(key);
    }

    private current(key: string): Checked | undefined {
        const known = this.checked.get(key);
        if (!known || known.contract !== this.contract(key) || known.config !== this.configOf(key)) return undefined;
        return known.day === this.clock().toPlainDate().toString() ? known : undefined;
    }

    /** A declaration that an edit has only moved takes its spans along; one that was changed is not the file's any more. */
    private stands(span: Finding['span']): boolean {
        if (!(span instanceof SliceSpan)) return false;
        return this.workspace.project.file(span.file)?.pieceAt(span.start)?.origin === span.origin;
    }
}
