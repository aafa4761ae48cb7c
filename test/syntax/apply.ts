import type { TextEdit } from '../../language/syntax/format.ts';

/** A text after its edits, which are in order and apart. */
export function applied(text: string, edits: readonly TextEdit[]): string {
    let out = '';
    let at = 0;
    for (const edit of edits) {
        if (edit.start < at) throw new Error(`Two edits overlap at ${edit.start}`);
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}
