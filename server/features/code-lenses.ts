import type { CodeLens } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { coverageLenses } from './code-lenses/coverage.ts';

/** The lenses of one kind in a file. */
export type Lenses = (view: View) => readonly CodeLens[];

/** Each kind by its setting `mspc.codeLens.*`. */
export const CODE_LENSES: Readonly<Record<string, Lenses>> = {
    coverage: coverageLenses,
};

/** What the editor shows above the lines of a contract. */
export function codeLenses(view: View): CodeLens[] {
    return Object.entries(CODE_LENSES)
        .filter(([kind]) => !view.switchedOff?.has(`codeLens.${kind}`))
        .flatMap(([, lenses]) => lenses(view));
}
