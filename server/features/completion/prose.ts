import type { CompletionList } from 'vscode-languageserver';
import { citationProposals } from './citations.ts';
import type { Cursor } from './cursor.ts';
import { importable } from './imports.ts';
import { listOf, type Proposal } from './items.ts';
import { DECLARED, declared, members } from './names.ts';

/** Inside `[[` the names that prose may refer to; nothing in the rest of it. */
export function proseList(cursor: Cursor): CompletionList {
    const opened = cursor.typed.lastIndexOf('[[');
    const inside = cursor.typed.slice(opened + 2);
    if (opened < 0 || /\]\]|\||\n/.test(inside)) return listOf(cursor, []);
    const from = cursor.from + opened + 2 + (inside.length - inside.trimStart().length);
    const mark: Cursor = { ...cursor, typed: inside.trimStart(), from };
    return listOf(mark, closed(mark, proposals(mark)));
}

function proposals({ view, typed, piece }: Cursor): readonly Proposal[] {
    if (typed.includes(':')) return citationProposals(view, typed);
    if (typed.includes('.')) return members(view, typed, piece?.declaration);
    const known = declared(view, DECLARED);
    return [...known, ...importable(view, DECLARED, new Set(known.map(({ label }) => label)))];
}

/** The brackets that close it, unless they stand there. */
function closed({ view, to }: Cursor, proposals: readonly Proposal[]): readonly Proposal[] {
    if (/^\s*(?:\||\]\])/.test(view.file.text.slice(to, to + 40))) return proposals;
    return proposals.map((proposal) => ({ ...proposal, insert: `${proposal.insert ?? proposal.label}]]` }));
}
