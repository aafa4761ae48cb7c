import { diffLines } from 'diff';
import type { TextEdit } from './apply.ts';

/** The edits that make one text of another: whole lines, so that what is left alone stays as it is in an editor. */
export function differences(file: string, before: string, after: string): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    for (const { added, removed, value } of diffLines(before, after)) {
        if (added) edits.push({ file, start: at, end: at, text: value });
        if (removed) edits.push({ file, start: at, end: at + value.length, text: '' });
        if (!added) at += value.length;
    }
    return edits;
}
