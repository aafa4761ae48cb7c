import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFonts } from '../../export/font-files.ts';
import { type ExportFormat, exportDocument } from '../../export/index.ts';
import type { Document } from '../../language/render/index.ts';
import { FONT_PACKAGES } from '../../scripts/bundle/fonts.ts';

export const TODAY = '2026-06-01';

/** As the command line makes it, with the fonts from where they are installed. */
export async function exported(document: Document, format: ExportFormat): Promise<Uint8Array> {
    return (await exportWith(document, format)).bytes;
}

export function exportWith(document: Document, format: ExportFormat) {
    return exportDocument(document, format, { today: TODAY, fonts: () => readFonts(font) });
}

function font(name: string): Uint8Array {
    const [, family = '', face = ''] = /^([^_]+)_(.+)\.ttf$/.exec(name) ?? [];
    return readFileSync(resolve(FONT_PACKAGES[family] ?? '', face, name));
}
