import { diffArrays } from 'diff';
import type { WordRun } from './change.ts';

/** Above this many words two texts are taken as a whole. */
const MOST_WORDS = 20_000;
/** Edits after which two texts count as two: the cost grows with their square. */
const MOST_EDITS = 4_000;

/** What changed between two texts, word by word and mark by mark. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
    return runsOf(tokens(before), tokens(after));
}

/** The same for any pieces, with the text of each. */
export function runsOf(before: readonly string[], after: readonly string[]): readonly WordRun[] {
    const parts =
        before.length + after.length > MOST_WORDS
            ? undefined
            : diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
    if (parts === undefined) return whole(before.join(''), after.join(''));
    return parts.map(({ added, removed, value }) => ({
        type: added ? 'inserted' : removed ? 'deleted' : 'same',
        text: value.join(''),
    }));
}

/** Words, blanks and marks of their own, so that a comma after a word does not make it another word. */
export function tokens(text: string): readonly string[] {
    return text.match(/[\p{L}\p{M}\p{N}_]+(?:[.,'’][\p{L}\p{M}\p{N}_]+)*|\s+|./gsu) ?? [];
}

function whole(before: string, after: string): readonly WordRun[] {
    const runs: WordRun[] = [
        { type: 'deleted', text: before },
        { type: 'inserted', text: after },
    ];
    return runs.filter(({ text }) => text !== '');
}
