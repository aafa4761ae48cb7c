import type { TextEdit } from '../language/index.ts';

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
    const parts: string[] = [];
    let at = 0;
    for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return parts.join('') + text.slice(at);
}
