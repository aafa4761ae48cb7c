import * as vscode from 'vscode';
import { PASTE_REQUEST, type PasteParams } from '../../server/protocol.ts';
import type { Server } from '../server.ts';

const PLAIN = 'text/plain';

/** Lists, tables and addresses from Word, Excel and mail are pasted as a contract writes them; undo gives them as they were. */
export function paste(server: Server): vscode.Disposable {
    const kind = vscode.DocumentDropOrPasteEditKind.Text.append('mspc');
    const provider: vscode.DocumentPasteEditProvider = {
        provideDocumentPasteEdits: async (document, ranges, transfer, _context, token) => {
            const [range, ...others] = ranges;
            const text = await transfer.get(PLAIN)?.asString();
            if (!range || others.length > 0 || !text) return undefined;
            const params: PasteParams = { uri: document.uri.toString(), position: positionOf(range.start), text };
            const laid = await server.request<string | null>(PASTE_REQUEST, params, token);
            if (typeof laid !== 'string') return undefined;
            return [new vscode.DocumentPasteEdit(laid, vscode.l10n.t('Paste as a contract writes it'), kind)];
        },
    };
    return vscode.languages.registerDocumentPasteEditProvider('mspc', provider, {
        providedPasteEditKinds: [kind],
        pasteMimeTypes: [PLAIN],
    });
}

/** As the protocol has it. */
function positionOf({ line, character }: vscode.Position): PasteParams['position'] {
    return { line, character };
}
