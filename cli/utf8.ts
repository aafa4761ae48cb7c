import { isUtf8 } from 'node:buffer';

export type Decoded =
    | { readonly text: string }
    /** Not UTF-8: the first byte that means nothing, and the text with marks in the place of such bytes. */
    | { readonly badByte: number; readonly readable: string };

/** Reads bytes as UTF-8, strictly; a byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
    if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
    return { badByte: firstBadByte(bytes), readable: new TextDecoder().decode(bytes) };
}

/** Line by line first, since no character holds the byte of a line's end. */
function firstBadByte(bytes: Uint8Array): number {
    let at = 0;
    for (;;) {
        const end = bytes.indexOf(0x0a, at);
        const line = bytes.subarray(at, end < 0 ? undefined : end + 1);
        if (!isUtf8(line)) return at + firstBadByteOfLine(line);
        if (end < 0) return bytes.length;
        at = end + 1;
    }
}

function firstBadByteOfLine(line: Uint8Array): number {
    let at = 0;
    for (let length = 1; length <= 4; length++) {
        if (!isUtf8(line.subarray(at, at + length))) continue;
        if (at + length > line.length) break;
        at += length;
        length = 0;
    }
    return at;
}
