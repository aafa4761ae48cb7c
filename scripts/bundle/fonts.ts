import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from '../../export/font-files.ts';

export const FONT_FOLDER = 'dist/export/fonts';

/** The packages that bring the fonts, by the beginnings of their files' names. */
export const FONT_PACKAGES: Readonly<Record<string, string>> = {
    SourceSerif4: 'node_modules/@expo-google-fonts/source-serif-4',
    NotoSerif: 'node_modules/@expo-google-fonts/noto-serif',
};

/** Puts the fonts of exported PDFs where every front door finds them. */
export function copyFonts(): void {
    mkdirSync(FONT_FOLDER, { recursive: true });
    for (const name of Object.values(fontFiles)) copyFileSync(fontFile(name), join(FONT_FOLDER, name));
}

/** `SourceSerif4_400Regular_Italic.ttf` lies in the folder `400Regular_Italic`. */
function fontFile(name: string): string {
    const [, family = '', face = ''] = /^([^_]+)_(.+)\.ttf$/.exec(name) ?? [];
    return join(FONT_PACKAGES[family] ?? '', face, name);
}
