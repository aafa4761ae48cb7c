/**
 * The door of this layer: a document becomes a file. The libraries behind Word and PDF are large, so each is loaded when
 * it is needed; the language server never loads them.
 */
import { type Document, htmlPage, markdown } from '../language/render/index.ts';
import type { ExportOptions } from './options.ts';
import type { Fonts } from './pdf/typesetter.ts';

export type { ExportOptions } from './options.ts';
export type { Fonts } from './pdf/typesetter.ts';

export const exportFormats = ['html', 'md', 'docx', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Exported {
    readonly bytes: Uint8Array;
    /** Characters for which none of the fonts has a shape; only a PDF brings its fonts along. */
    readonly missing: readonly string[];
}

/** `fonts` are asked for when a PDF is made. */
export async function exportDocument(
    document: Document,
    format: ExportFormat,
    options: ExportOptions & { readonly fonts: () => Fonts | Promise<Fonts> },
): Promise<Exported> {
    switch (format) {
        case 'html':
            return complete(new TextEncoder().encode(htmlPage(document)));
        case 'md':
            return complete(new TextEncoder().encode(markdown(document)));
        case 'docx':
            return complete(await (await import('./docx/docx.ts')).docx(document, options));
        case 'pdf':
            return (await import('./pdf/pdf.ts')).pdf(document, { ...options, fonts: await options.fonts() });
    }
}

function complete(bytes: Uint8Array): Exported {
    return { bytes, missing: [] };
}
