import type { Severity } from '../language/index.ts';
import type { Shown } from './diagnostic.ts';

export interface Totals {
    readonly files: number;
    readonly findings: Readonly<Record<Severity, number>>;
}

/** A format in which findings are given out: file by file, then what closes it. */
export interface Report {
    add(found: readonly Shown[]): void;
    end(totals: Totals): void;
}
