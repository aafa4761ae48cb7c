import { Temporal } from 'temporal-polyfill';
import { describe } from '../../language/describe.ts';
import { applyEdits, editOf } from '../../language/edit/apply.ts';
import { Project } from '../../language/files/project.ts';
import { englishInterface } from '../../language/interface/english.ts';
import type { Finding, Intent, Message } from '../../language/model/finding.ts';
import { type RunOptions, runRules } from '../../language/rules/run.ts';

export const TODAY = Temporal.PlainDate.from('2026-03-01');
export const MAIN = 'file:///work/contract.mspc';

/** The words of a message of a rule, of its related places and fixes. */
export function words(message: Message): string {
    return describe(message, englishInterface);
}

export interface Checked {
    /** Errors of syntax, names and values. */
    readonly structural: readonly Finding[];
    readonly findings: readonly Finding[];
}

/** Runs all rules over a text; `others` are the files it imports, by name. An exception in a rule fails the test. */
export function check(
    text: string,
    options: Partial<RunOptions> = {},
    others: Readonly<Record<string, string>> = {},
): Checked {
    const project = new Project();
    for (const [name, other] of Object.entries(others)) project.set(`file:///work/${name}`, other);
    project.set(MAIN, text);
    const contract = project.contract(MAIN);
    if (contract === undefined) throw new Error('no contract');
    const findings = runRules(contract, {
        today: TODAY,
        refsOf: (declaration) => project.refsOf(declaration),
        isLost: (kind) => project.file(MAIN)?.hasLost(kind) ?? false,
        log: (id, error) => {
            throw new Error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
        },
        ...options,
    });
    return { structural: project.findings(MAIN), findings };
}

/** One line for each finding: `12 sla/target-impossible warning: …`. */
export function lines(findings: readonly Finding[], text: string): readonly string[] {
    return findings.map(({ code, severity, span, message }) => {
        const line = text.slice(0, span.start).split('\n').length;
        return `${line} ${code} ${severity} «${text.slice(span.start, span.end)}»: ${words(message)}`;
    });
}

export function applyIntents(text: string, intents: readonly Intent[]): string {
    return applyEdits(
        text,
        intents.map((intent) => editOf(intent, text)),
    );
}
