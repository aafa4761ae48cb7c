import type { Fonts } from './pdf/typesetter.ts';

/**
 * The fonts that come along, by their use: Source Serif 4 for Latin, Greek and Cyrillic, and Noto Serif for letters of
 * these that it lacks. Both are under the SIL Open Font License.
 */
export const fontFiles = {
    regular: 'SourceSerif4_400Regular.ttf',
    italic: 'SourceSerif4_400Regular_Italic.ttf',
    bold: 'SourceSerif4_600SemiBold.ttf',
    boldItalic: 'SourceSerif4_600SemiBold_Italic.ttf',
    fallback: 'NotoSerif_400Regular.ttf',
} as const;

/** Reads them; `more` are asked after them. */
export async function readFonts(
    read: (name: string) => Uint8Array | Promise<Uint8Array>,
    more: readonly Uint8Array[] = [],
): Promise<Fonts> {
    const { fallback, ...faces } = fontFiles;
    const [regular, italic, bold, boldItalic, last] = await Promise.all(
        [faces.regular, faces.italic, faces.bold, faces.boldItalic, fallback].map(read),
    );
    if (!regular || !italic || !bold || !boldItalic || !last) throw new Error('A font is missing.');
    return { regular, italic, bold, boldItalic, fallbacks: [last, ...more] };
}
