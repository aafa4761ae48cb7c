import type { Piece } from '../files/piece.ts';
import type { Declaration } from '../model/declaration.ts';
import type { CitationRef, NameRef } from '../model/lower/name-ref.ts';
import type { Named } from '../model/named.ts';
import { canonicalName } from '../syntax/characters.ts';
import { cellNamed, memberNamed, requirementOf, scopeNamed } from './members.ts';

/** Finds the declarations that a single name may stand for, where it is written. */
export type Look = (ref: NameRef) => readonly Declaration[];

/** Resolves what needs no message: the library's own references. */
export function resolvePiece(piece: Piece, look: Look): void {
    for (const ref of piece.refs) ref.target = ref.kinds.includes('scope') ? scopeOf(ref) : look(ref)[0];
    for (const citation of piece.citations) resolveCitation(citation);
}

export function resolveCitation(citation: CitationRef): void {
    const framework = citation.framework.target;
    citation.requirement = framework?.kind === 'framework' ? requirementOf(framework, citation.code.value) : undefined;
}

/** A scope belongs to the framework that it follows, or that it stands in. */
export function scopeOf(ref: NameRef): Named | undefined {
    const framework = ref.framework ? ref.framework.target : ref.owner;
    return framework?.kind === 'framework' ? scopeNamed(framework, canonicalName(ref.text)) : undefined;
}

export const MEMBER_KINDS: ReadonlySet<string> = new Set(['objective', 'row', 'cell']);

/** `P1.ResponseTime` from the members of one sla. */
export function memberAt(sla: Declaration | undefined, path: readonly string[]): Named | undefined {
    if (sla?.kind !== 'sla' || path.length === 0 || path.length > 2) return undefined;
    const [first = '', second] = path;
    const member = memberNamed(sla, first);
    if (second === undefined) return member;
    return member?.kind === 'row' ? cellNamed(member, second) : undefined;
}
