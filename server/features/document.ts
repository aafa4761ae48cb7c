import { compose } from '../../language/render/index.ts';
import type { ComposedDocument, DocumentParams } from '../protocol.ts';
import { type ClientView, viewOf } from '../view.ts';

/** The contract of an open document as plain data, without the places where it was written. */
export function documentOf(source: ClientView, { uri, audience }: DocumentParams): ComposedDocument | null {
    const open = source.workspace.document(uri);
    const view = open && viewOf(source, uri, source.client);
    const contract = view?.project.contract(uri);
    if (!view || !contract || contract.declarations.length === 0) return null;
    const { today } = view;
    const composed = compose(contract, { audience, today, messages: view.wording });
    const errors = view.findings.atOnce(view.file.uri).filter(({ severity }) => severity === 'error').length;
    return { document: withoutSources(composed), today: today.toString(), errors };
}

function withoutSources(document: object): object {
    return JSON.parse(JSON.stringify(document, (key, value) => (key === 'source' ? undefined : value)));
}
