import type { Contract } from '../model/composed.ts';
import type { Span } from '../model/source.ts';
import { type Passage, passagesOf, spanIn } from './prose.ts';
import { type Term, termAt, termsOf } from './terms.ts';

/** Words that are a declared name or title, and the reference that belongs in their place. */
interface Unlinked {
    readonly term: Term;
    readonly span: Span;
}

/** The names that prose of the contract's own file writes in plain words; a thing's own description is left alone. */
export function* unlinkedTerms(contract: Contract): Iterable<Unlinked> {
    const terms = termsOf(contract);
    for (const passage of passagesOf(contract)) {
        if (passage.prose.span.file === contract.uri) yield* unlinkedIn(passage, terms);
    }
}

function* unlinkedIn(passage: Passage, terms: ReturnType<typeof termsOf>): Iterable<Unlinked> {
    let done = 0;
    for (const { 0: word, index } of passage.plain.matchAll(/[\p{L}\p{N}]+/gu)) {
        if (index < done) continue;
        const found = termAt(passage.plain, index, terms.get(word) ?? []);
        if (found === undefined || found.term.declaration === passage.declaration) continue;
        done = index + found.length;
        yield { term: found.term, span: spanIn(passage, index, found.length) };
    }
}
