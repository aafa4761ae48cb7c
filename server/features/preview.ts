import { Temporal } from 'temporal-polyfill';
import { compose, type HtmlBlock, htmlBlocks } from '../../language/render/index.ts';
import type { Preview, PreviewBlock, PreviewParams } from '../protocol.ts';
import { type View, type ViewSource, viewOf } from '../view.ts';

/** The contract of an open document as people read it, block by block. */
export function preview(source: ViewSource, { uri }: PreviewParams): Preview | null {
    const document = source.workspace.document(uri);
    const view = document && viewOf(source, uri, { client: {}, asksAgain: false, ownCommands: false });
    const contract = view?.project.contract(uri);
    if (!document || !view || !contract || contract.declarations.length === 0) return null;
    const composed = compose(contract, { today: Temporal.Now.plainDateISO() });
    return {
        uri: document.uri,
        version: document.version,
        title: composed.title,
        language: composed.language,
        blocks: htmlBlocks(composed).map((block) => blockOf(view, block)),
        errors: view.findings
            .atOnce(view.file.uri)
            .filter(({ severity, span }) => severity === 'error' && span.file === view.file.uri).length,
    };
}

function blockOf(view: View, { key, hash, html, source, origins }: HtmlBlock): PreviewBlock {
    const own = source?.file === view.file.uri ? { start: source.start, end: source.end } : {};
    const parts = [...origins].map(([part, span]) => ({
        key: part,
        ...(span.file !== view.file.uri && { uri: view.workspace.clientUri(span.file) }),
        start: span.start,
        end: span.end,
    }));
    return { key, hash, html, ...own, ...(parts.length > 0 && { origins: parts }) };
}
