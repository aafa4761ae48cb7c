import type { WordRun } from './change.ts';
import { inTurn, type Run, replaced, runsOf } from './runs.ts';

/** What changed between two texts, word by word and mark by mark. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
    const runs = wordsChanged(
        tokens(before),
        tokens(after),
        (word) => word,
        (word) => word,
    );
    return runs.map(({ type, items }) => ({ type, text: items.join('') }));
}

/** Words, blanks and marks of their own, so that a comma after a word does not make it another word. */
export function tokens(text: string): readonly string[] {
    return text.match(/[\p{L}\p{M}\p{N}_]+(?:[.,'’][\p{L}\p{M}\p{N}_]+)*%?|\s+|./gsu) ?? [];
}

/** Below this share of common words, one text has taken the place of the other. */
const LEAST_COMMON = 0.25;

/** The same for words that are more than their text. */
export function wordsChanged<T>(
    before: readonly T[],
    after: readonly T[],
    keyOf: (word: T) => string,
    textOf: (word: T) => string,
): readonly Run<T>[] {
    const isWord = (word: T) => /[\p{L}\p{N}]/u.test(textOf(word));
    const runs = runsOf(before, after, keyOf);
    const common = runs.flatMap(({ type, items }) => (type === 'same' ? items.filter(isWord) : [])).length;
    const most = Math.max(before.filter(isWord).length, after.filter(isWord).length);
    if (common < most * LEAST_COMMON) return replaced(before, after);
    return inTurn(peeled(inTurn(withoutScraps(runs, isWord)), keyOf));
}

/** What stays between two changes and is no word (a blank, a comma) belongs to the change: people read words. */
function withoutScraps<T>(runs: readonly Run<T>[], isWord: (word: T) => boolean): readonly Run<T>[] {
    return runs.flatMap((run, index): readonly Run<T>[] => {
        const isInside = index > 0 && index < runs.length - 1;
        if (run.type !== 'same' || !isInside || run.items.some(isWord)) return [run];
        return [
            { type: 'deleted', items: run.items },
            { type: 'inserted', items: run.items },
        ];
    });
}

/** What a deletion and the insertion after it end with in common stays. */
function peeled<T>(runs: readonly Run<T>[], keyOf: (word: T) => string): readonly Run<T>[] {
    return runs.flatMap((run, index): readonly Run<T>[] => {
        const [last, next] = [runs[index - 1], runs[index + 1]];
        if (run.type === 'deleted' && next?.type === 'inserted')
            return kept(run.type, run.items.slice(0, run.items.length - commonEnd(run.items, next.items, keyOf)));
        if (run.type !== 'inserted' || last?.type !== 'deleted') return [run];
        const from = run.items.length - commonEnd(last.items, run.items, keyOf);
        return [...kept(run.type, run.items.slice(0, from)), ...kept('same', run.items.slice(from))];
    });
}

function kept<T>(type: Run<T>['type'], items: readonly T[]): readonly Run<T>[] {
    return items.length === 0 ? [] : [{ type, items }];
}

function commonEnd<T>(one: readonly T[], other: readonly T[], keyOf: (word: T) => string): number {
    let count = 0;
    while (count < Math.min(one.length, other.length)) {
        const [mine, theirs] = [one.at(-1 - count), other.at(-1 - count)];
        if (mine === undefined || theirs === undefined || keyOf(mine) !== keyOf(theirs)) break;
        count += 1;
    }
    return count;
}
