import { create, type Font } from 'fontkit';
import type { Face, Style } from './look.ts';

/** The font files of a PDF, as TrueType or OpenType. Only what a document uses of them gets into it. */
export interface Fonts {
    readonly regular: Uint8Array;
    readonly italic: Uint8Array;
    readonly bold: Uint8Array;
    readonly boldItalic: Uint8Array;
    /** Asked in this order for a character that the others lack. */
    readonly fallbacks: readonly Uint8Array[];
}

/** Text that is set in one font. */
interface Piece {
    readonly text: string;
    readonly font: string;
}

/** Measures text, and chooses the font for each character. */
export class Typesetter {
    readonly document: PDFKit.PDFDocument;
    /** Characters for which no font has a shape. */
    readonly missing = new Set<string>();
    private readonly faces: ReadonlyMap<string, Font>;
    private readonly fallbacks: readonly (readonly [string, Font])[];
    private readonly widths = new Map<string, number>();
    private readonly chosen = new Map<string, string>();

    constructor(document: PDFKit.PDFDocument, fonts: Fonts) {
        this.document = document;
        const { fallbacks, ...faces } = fonts;
        this.faces = new Map(Object.entries(faces).map(([name, data]) => [name, this.register(name, data)]));
        this.fallbacks = fallbacks.map((data, index) => {
            const name = `fallback${index + 1}`;
            return [name, this.register(name, data)];
        });
    }

    width(text: string, style: Style): number {
        return this.pieces(text, style.face).reduce((sum, piece) => sum + this.pieceWidth(piece) * style.size, 0);
    }

    /** The text in runs of one font each. */
    pieces(text: string, face: Face): readonly Piece[] {
        if (PLAIN.test(text)) return [{ text, font: face }];
        const pieces: { text: string; font: string }[] = [];
        for (const character of text) {
            const font = this.fontOf(character, face);
            const last = pieces.at(-1);
            if (last?.font === font) last.text += character;
            else pieces.push({ text: character, font });
        }
        return pieces;
    }

    private register(name: string, data: Uint8Array): Font {
        const opened = create(data as Buffer);
        const font = 'fonts' in opened ? opened.fonts[0] : opened;
        if (font === undefined) throw new Error('A collection of fonts holds none.');
        const isCollection = font !== opened;
        this.document.registerFont(name, data as Buffer, isCollection ? font.postscriptName : undefined);
        return font;
    }

    private fontOf(character: string, face: Face): string {
        const key = `${face}${character}`;
        const font = this.chosen.get(key) ?? this.choose(character, face);
        this.chosen.set(key, font);
        return font;
    }

    private choose(character: string, face: Face): string {
        const code = character.codePointAt(0) ?? 0;
        if (INVISIBLE.test(character) || this.faces.get(face)?.hasGlyphForCodePoint(code)) return face;
        const fallback = this.fallbacks.find(([, font]) => font.hasGlyphForCodePoint(code));
        if (fallback === undefined) this.missing.add(character);
        return fallback?.[0] ?? face;
    }

    /** For a size of 1. Words come again and again, so they are measured once. */
    private pieceWidth({ text, font }: Piece): number {
        const key = `${font}\n${text}`;
        const known = this.widths.get(key);
        if (known !== undefined) return known;
        const width = this.document.font(font).fontSize(1000).widthOfString(text) / 1000;
        this.widths.set(key, width);
        return width;
    }
}

/** What every face has. */
const PLAIN = /^[\x20-\x7E]*$/;
const INVISIBLE = /^[\p{Cf}\p{M}]$/u;
