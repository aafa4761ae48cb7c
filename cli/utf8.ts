import { isUtf8 } from 'node:buffer';

export type Decoded =
    /** `marked`: a byte order mark came before the text. */
    | { readonly text: string; readonly marked: boolean }
    /** Not UTF-8: the first byte that means nothing, and the text up to the end of its line, with a mark at `at`. */
    | { readonly badByte: number; readonly at: number; readonly readable: string };

const MARK = [0xef, 0xbb, 0xbf];

/** Reads bytes as UTF-8, strictly; a byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
    if (isUtf8(bytes))
        return { text: new TextDecoder().decode(bytes), marked: MARK.every((byte, at) => bytes[at] === byte) };
    const badByte = firstBadByte(bytes);
    const at = new TextDecoder().decode(bytes.subarray(0, badByte)).length;
    const end = bytes.indexOf(0x0a, badByte);
    return { badByte, at, readable: new TextDecoder().decode(bytes.subarray(0, end < 0 ? undefined : end)) };
}

export function encode(text: string, marked: boolean): Buffer {
    return Buffer.from(marked ? `\uFEFF${text}` : text);
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
