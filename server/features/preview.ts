import { compose, type HtmlBlock, htmlBlocks } from '../../language/render/index.ts';
import type { Preview, PreviewBlock, PreviewParams } from '../protocol.ts';
import { type ViewSource, viewOf } from '../view.ts';

/** The contract of an open document as people read it, block by block. */
export function preview(source: ViewSource, { uri }: PreviewParams): Preview | null {
    const document = source.workspace.document(uri);
    const view = document && viewOf(source, uri, { client: {}, asksAgain: false });
    const contract = view?.project.contract(uri);
    if (!document || !view || !contract || contract.declarations.length === 0) return null;
    const composed = compose(contract);
    return {
        uri: document.uri,
        version: document.version,
        title: composed.title,
        language: composed.language,
        blocks: htmlBlocks(composed).map((block) => blockOf(block, view.file.uri)),
        errors: view.findings
            .atOnce(view.file.uri)
            .filter(({ severity, span }) => severity === 'error' && span.file === view.file.uri).length,
    };
}

function blockOf({ key, hash, html, source }: HtmlBlock, file: string): PreviewBlock {
    return { key, hash, html, ...(source?.file === file && { start: source.start, end: source.end }) };
}
