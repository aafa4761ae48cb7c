import { unlinkedTerms } from '../../rules/unlinked-terms.ts';
import type { Refactor } from './refactoring.ts';

/** Writes every name that prose of the file has in plain words as a reference; offered in prose, where there are several. */
export const linkNames: Refactor = ({ file, contract, start, end }) => {
    const prose = file.pieceAt(start)?.prose.some(({ span }) => span.start <= start && end <= span.end);
    const found = prose ? [...unlinkedTerms(contract)] : [];
    if (found.length < 2) return [];
    const edits = found.map(({ span, term }) => ({
        file: file.uri,
        start: span.start,
        end: span.end,
        text: term.link,
    }));
    return [{ title: { id: 'refactor/link-names', values: { count: found.length } }, edits: () => edits }];
};
