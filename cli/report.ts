import type { Severity } from '../language/index.ts';
import type { Diagnostic, Shown } from './diagnostic.ts';

export interface Totals {
    readonly files: number;
    readonly findings: Readonly<Record<Severity, number>>;
}

/** Whether a finding counts for the exit code. */
export type Fails = (diagnostic: Pick<Diagnostic, 'severity'>) => boolean;

/** A format in which findings are given out: file by file, then what closes it. */
export interface Report {
    /** All of what was found in a file, which may be nothing; it comes once for each file. */
    add(file: string, found: readonly Shown[]): void;
    end(totals: Totals): void;
}
