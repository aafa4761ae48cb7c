import type { Prose, ProseReference } from '../model/reference.ts';
import { clean } from './clean.ts';

/*
 * The references of a prose are found before its Markdown is parsed. While that happens, each stands as a pair of
 * private characters with its index between them, which Markdown takes for a word and `clean` keeps out of contracts.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const TOKEN = /\uE000(\d+)\uE001/;

/** The text of a prose with a token for each of its references. */
export function withTokens(prose: Prose): string {
    const pieces: string[] = [];
    let at = 0;
    for (const [index, { span }] of prose.references.entries()) {
        const start = span.start - prose.content.start;
        pieces.push(clean(prose.text.slice(at, start)), `${OPEN}${index}${CLOSE}`);
        at = span.end - prose.content.start;
    }
    return [...pieces, clean(prose.text.slice(at))].join('');
}

/** The pieces of a text that stand between tokens, and the references that the tokens stand for. */
export function splitTokens(text: string, prose: Prose): readonly (string | ProseReference)[] {
    return text
        .split(TOKEN)
        .map((piece, index) => (index % 2 === 0 ? piece : (prose.references[Number(piece)] ?? '')))
        .filter((piece) => piece !== '');
}

/** The text as it was written, where a token stands for no reference. */
export function withoutTokens(text: string, prose: Prose): string {
    return splitTokens(text, prose)
        .map((piece) => (typeof piece === 'string' ? piece : written(piece, prose)))
        .join('');
}

function written({ span }: ProseReference, prose: Prose): string {
    return prose.text.slice(span.start - prose.content.start, span.end - prose.content.start);
}
