import type { PageWord, PageWords } from '../preview/messages.ts';

/** A phrase of the page, with values in their places. */
export type Say = (word: PageWord, ...values: (string | number)[]) => string;

/** The page brings its words along, in the language of the editor. */
export function wordsOf(body: HTMLElement): Say {
    const words: PageWords = JSON.parse(body.dataset.words ?? '{}');
    return (word, ...values) =>
        words[word].replaceAll(/\{(\d)\}/g, (place, index: string) => `${values[Number(index)] ?? place}`);
}
