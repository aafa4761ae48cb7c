import { OPEN_PREVIEW_COMMAND } from '../../protocol.ts';
import { shown } from '../../words.ts';
import type { Lenses } from '../code-lenses.ts';

/** On the contract: its preview, where the client has one. */
export const previewLenses: Lenses = (view) =>
    view.file.declarations.flatMap(({ kind, name }) => {
        if (kind !== 'contract' || !view.ownCommands) return [];
        const title = shown({ id: 'lens.preview', values: {} }, view.words);
        return [{ range: view.lines.rangeOf(name.span), command: { title, command: OPEN_PREVIEW_COMMAND } }];
    });
