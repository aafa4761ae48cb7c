import type { CodeLens } from 'vscode-languageserver';
import type { Server } from '../server.ts';
import { type View, viewOf } from '../view.ts';
import { coverageLenses } from './code-lenses/coverage.ts';
import { previewLenses } from './code-lenses/preview.ts';
import { countedLens, referenceLenses } from './code-lenses/references.ts';
import { watchedLenses } from './code-lenses/watched.ts';

/** The lenses of one kind in a file. */
export type Lenses = (view: View) => readonly CodeLens[];

/** Each kind by its setting `mspc.codeLens.*`. */
export const CODE_LENSES: Readonly<Record<string, Lenses>> = {
    preview: previewLenses,
    references: referenceLenses,
    watched: watchedLenses,
    coverage: coverageLenses,
};

/** What the editor shows above the lines of a contract. */
export function codeLenses(view: View): CodeLens[] {
    return Object.entries(CODE_LENSES)
        .filter(([kind]) => !view.switchedOff?.has(`codeLens.${kind}`))
        .flatMap(([, lenses]) => lenses(view));
}

/** Puts in what a lens says, where finding it out takes a while. */
export function resolveCodeLens(source: Server, lens: CodeLens): CodeLens {
    const view = typeof lens.data?.uri === 'string' ? viewOf(source, lens.data.uri, source.client) : undefined;
    return view ? countedLens(view, lens) : lens;
}
