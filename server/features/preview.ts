import { describeFinding, type Finding } from '../../language/index.ts';
import { clean } from '../../language/render/clean.ts';
import { compose, type HtmlBlock, htmlBlocks } from '../../language/render/index.ts';
import type { Preview, PreviewBlock, PreviewFinding, PreviewParams } from '../protocol.ts';
import { type ClientView, type View, viewOf } from '../view.ts';

/** The contract of an open document as people read it, block by block, with what is wrong with it. */
export function preview(source: ClientView, { uri, known }: PreviewParams): Preview | null {
    const document = source.workspace.document(uri);
    const view = document && viewOf(source, uri, source.client);
    const contract = view?.project.contract(uri);
    if (!document || !view || !contract) return null;
    const composed = compose(contract, { today: view.today, messages: view.wording });
    const isKnown = new Set(known);
    return {
        uri: document.uri,
        version: document.version,
        title: composed.title,
        language: composed.language,
        kind: contract.header ? 'contract' : 'catalogue',
        blocks: htmlBlocks(composed).map((block) => blockOf(view, block, isKnown)),
        findings: findingsOf(view),
    };
}

function blockOf(view: View, block: HtmlBlock, isKnown: ReadonlySet<string>): PreviewBlock {
    const { key, hash, html, source, origins } = block;
    const own = source?.file === view.file.uri ? { start: source.start, end: source.end } : {};
    const parts = [...origins].map(([part, span]) => ({
        key: part,
        ...(span.file !== view.file.uri && { uri: view.workspace.clientUri(span.file) }),
        start: span.start,
        end: span.end,
    }));
    return { key, hash, ...(!isKnown.has(hash) && { html }), ...own, ...(parts.length > 0 && { origins: parts }) };
}

function findingsOf(view: View): PreviewFinding[] {
    const ofText = new Set(view.project.findings(view.file.uri));
    return view.findings
        .atOnce(view.file.uri)
        .flatMap((finding) => (finding.span.file === view.file.uri ? previewFinding(view, finding, ofText) : []))
        .sort((one, other) => one.start - other.start);
}

/** Messages quote the contract, and what is quoted could garble the words around it. */
function previewFinding(view: View, finding: Finding, ofText: ReadonlySet<Finding>): PreviewFinding[] {
    const { severity, code, span } = finding;
    if (severity === 'hint') return [];
    const message = clean(describeFinding(finding, view.words));
    const isBroken = severity === 'error' && ofText.has(finding);
    return [{ severity, code, message, start: span.start, end: span.end, ...(isBroken && { broken: true }) }];
}
