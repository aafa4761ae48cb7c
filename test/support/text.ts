import { readFileSync } from 'node:fs';
import { Project } from '../../language/files/project.ts';
import type { Contract } from '../../language/model/composed.ts';
import type { Finding } from '../../language/model/finding.ts';

/** A contract read from text, and what is wrong with its syntax, values and names. */
export interface ReadContract {
    readonly contract: Contract;
    readonly findings: readonly Finding[];
}

const MAIN = 'test:/contract.mspc';

/** Reads a contract; its imports are found among the other texts, by their file names. */
export function readText(text: string, others: Readonly<Record<string, string>> = {}): ReadContract {
    const project = new Project();
    for (const [name, other] of Object.entries(others)) project.set(`test:/${name}`, other);
    project.set(MAIN, text);
    const contract = project.contract(MAIN);
    if (contract === undefined) throw new Error('a file that was just set is not known');
    return { contract, findings: project.findings(MAIN) };
}

/** The example of the law firm, with changes made to its text; each must find what it replaces. */
export function acmeLegal(...changes: readonly (readonly [from: string, to: string])[]): Contract {
    const replace = (text: string, [from, to]: readonly [string, string]) => {
        if (!text.includes(from)) throw new Error(`not in the example: ${from}`);
        return text.replace(from, to);
    };
    const text = changes.reduce(replace, example('acme-legal.mspc'));
    return readText(text, { 'vendors.mspc': example('vendors.mspc') }).contract;
}

/** The text of a file in `examples/`. */
export function example(name: string): string {
    return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
}
