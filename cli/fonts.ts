import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFonts } from '../export/font-files.ts';
import type { Fonts } from '../export/index.ts';

/** Beside the built command; in the built files of the project when its sources are run. */
const FOLDERS = ['../export/fonts/', '../dist/export/fonts/'];

/** The fonts that come along, and more to be asked after them. */
export async function bundledFonts(more: readonly Uint8Array[]): Promise<Fonts> {
    const urls = FOLDERS.map((folder) => new URL(folder, import.meta.url));
    const folder = urls.find((url) => existsSync(fileURLToPath(url))) ?? urls[0];
    return readFonts((name) => readFileSync(new URL(name, folder)), more);
}

/** Where systems and their packages keep fonts for Chinese, Japanese and Korean. */
const PLACES = [
    '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc',
    '/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc',
    '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf',
    '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
    '/System/Library/Fonts/Supplemental/Songti.ttc',
    '/System/Library/Fonts/PingFang.ttc',
    '/Library/Fonts/Arial Unicode.ttf',
    '/System/Library/Fonts/Supplemental/Arial Unicode.ttf',
    'C:\\Windows\\Fonts\\msyh.ttc',
    'C:\\Windows\\Fonts\\simsun.ttc',
    'C:\\Windows\\Fonts\\malgun.ttf',
];

/** Fonts of this machine for what those that come along lack. */
export function systemFonts(): readonly Uint8Array[] {
    return PLACES.filter((place) => existsSync(place)).map((place) => readFileSync(place));
}
