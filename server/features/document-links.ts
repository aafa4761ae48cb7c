import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { addressOf } from '../../language/analysis/addresses.ts';
import { fileName, resolveImport } from '../../language/files/paths.ts';
import type { Piece } from '../../language/files/piece.ts';
import type { InterfaceWords } from '../../language/messages/interface.ts';
import type { Requirement } from '../../language/model/library.ts';
import type { Span } from '../../language/model/source.ts';
import { safeUrl } from '../../language/render/url.ts';
import type { View } from '../view.ts';
import { shown } from '../words.ts';
import { hostOf } from './document-links/host.ts';
import { linksIn } from './document-links/written.ts';

/** Imports lead to their files, citations to where the law can be read, addresses in texts to where they say. */
export function documentLinks(view: View, _params: DocumentLinkParams): DocumentLink[] {
    return [
        ...imports(view),
        ...view.file.pieces.flatMap((piece) => [...citations(view, piece), ...written(view, piece)]),
    ];
}

function imports({ file, project, workspace, lines, words }: View): readonly DocumentLink[] {
    return file.imports.flatMap(({ path: { value, span } }) => {
        const target = resolveImport(file.uri, value);
        if (target === undefined || !project.file(target)) return [];
        const tooltip = tooltipOf(words, 'file', { file: fileName(target) });
        return [{ range: lines.rangeOf(inside(span)), target: workspace.clientUri(target), tooltip }];
    });
}

/** Codes in citations, and in a framework of one's own the codes of its requirements. */
function citations(view: View, { citations, declaration }: Piece): readonly DocumentLink[] {
    const declared = declaration?.kind === 'framework' ? declaration.requirements : [];
    return [
        ...citations.flatMap(({ requirement, code }) => (requirement ? lawLink(view, code.span, requirement) : [])),
        ...declared.flatMap((requirement) => lawLink(view, inside(requirement.name.span), requirement)),
    ];
}

function lawLink(
    { lines, words }: View,
    span: Pick<Span, 'start' | 'end'>,
    requirement: Requirement,
): readonly DocumentLink[] {
    const target = safeUrl(addressOf(requirement) ?? '');
    if (target === undefined) return [];
    const values = { framework: requirement.framework.name.value, code: requirement.name.value, host: hostOf(target) };
    return [{ range: lines.rangeOf(span), target, tooltip: tooltipOf(words, 'law', values) }];
}

function written({ lines, words }: View, piece: Piece): readonly DocumentLink[] {
    const origin = piece.origin.offset;
    return linksIn(piece).map(({ start, end, target }) => ({
        range: lines.rangeOf({ start: start + origin, end: end + origin }),
        target,
        tooltip: target.startsWith('mailto:')
            ? tooltipOf(words, 'mail', { address: target.slice('mailto:'.length) })
            : tooltipOf(words, 'page', { host: hostOf(target) }),
    }));
}

/** Without the quotes of a text, also where the closing one is missing. */
function inside({ start, end }: Span): Pick<Span, 'start' | 'end'> {
    return { start: start + 1, end: Math.max(start + 1, end - 1) };
}

function tooltipOf(words: InterfaceWords, id: string, values: Readonly<Record<string, string>>): string {
    return shown({ id: `link.${id}`, values }, words);
}
