import type { Slip } from './slips.ts';

/** Marks that turn the direction of text around and can make a contract read differently from what it says. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const NON_ASCII = /[\u0080-\uffff]/;
/** Marks without width, and characters of control. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

export function isInvisible(character: string): boolean {
    return INVISIBLE.test(character);
}

/** They are errors wherever they stand, in texts too. */
export function bidiControls(text: string): readonly Slip[] {
    if (!NON_ASCII.test(text)) return [];
    return [...text.matchAll(BIDI_CONTROL)].map(({ index }) => ({
        code: 'bidi-control',
        start: index,
        end: index + 1,
        fix: '',
    }));
}
