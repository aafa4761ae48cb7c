import type { Piece } from '../../language/files/piece.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import type { NameRef } from '../../language/model/lower/name-ref.ts';
import type { Named } from '../../language/model/named.ts';
import type { Span, Written } from '../../language/model/source.ts';
import { declarationsNamed, type Surroundings } from '../../language/names/resolve.ts';
import { canonicalName } from '../../language/syntax/characters.ts';

/** One place where a name is written, and what it stands for there. */
export interface Occurrence {
    readonly named: Named;
    readonly text: string;
    readonly span: Span;
    readonly role: 'declaration' | 'reference';
    /** The reference that it is written in, with the kinds that its place takes. */
    readonly ref?: NameRef;
}

/** Every name in a piece, prose and citations included; of a path each part. Its references must be resolved. */
export function occurrencesIn(piece: Piece, around: Surroundings): readonly Occurrence[] {
    return [
        ...(piece.declaration ? declaredBy(piece.declaration) : []),
        ...piece.refs.flatMap((ref) => partsOf(ref, around)),
        ...piece.citations.flatMap(({ requirement, code }) =>
            requirement ? [{ named: requirement, text: code.value, span: code.span, role: 'reference' as const }] : [],
        ),
    ];
}

/** The name at an offset of the file; right behind a name counts as on it. */
export function occurrenceAt(piece: Piece, around: Surroundings, offset: number): Occurrence | undefined {
    const near = occurrencesIn(piece, around).filter(({ span }) => span.start <= offset && offset <= span.end);
    return near.find(({ span }) => offset < span.end) ?? near[0];
}

function declaredBy(declaration: Declaration): readonly Occurrence[] {
    if (declaration.kind === 'waive') return [];
    return [declaration, ...membersOf(declaration)]
        .flatMap((named) => namesOf(named).map((name) => declared(named, name)))
        .filter(({ text }) => text !== '');
}

function declared(named: Named, name: Written<string>): Occurrence {
    return { named, text: name.value, span: name.span, role: 'declaration' };
}

/** What is declared inside; a row is named after what it is for, and no declaration of its own. */
function membersOf(declaration: Declaration): readonly Named[] {
    if (declaration.kind === 'sla') return declaration.objectives;
    if (declaration.kind === 'framework') return [...declaration.scopes, ...declaration.requirements];
    return [];
}

/** A unit has two names. */
export function namesOf(named: Named): readonly Written<string>[] {
    return named.kind === 'unit' && named.plural ? [named.name, named.plural] : [named.name];
}

function partsOf(ref: NameRef, around: Surroundings): readonly Occurrence[] {
    const texts = ref.text.split('.');
    const targets = targetsOf(ref, texts, around);
    let start = ref.span.start;
    return texts.flatMap((text, index) => {
        const span = { file: ref.span.file, start, end: start + text.length };
        start += text.length + 1;
        const named = targets[index];
        return named && text !== '' ? [{ named, text, span, role: 'reference' as const, ref }] : [];
    });
}

/** What each part of a path stands for: from the end backwards, or the head alone when the end leads nowhere. */
function targetsOf(ref: NameRef, texts: readonly string[], around: Surroundings): readonly (Named | undefined)[] {
    if (ref.target) return chainOf(ref.target).slice(-texts.length);
    if (texts.length < 2) return [];
    return declarationsNamed(canonicalName(texts[0] ?? ''), ['sla'], around).slice(0, 1);
}

function chainOf(named: Named): readonly Named[] {
    if (named.kind === 'cell') return [named.sla, named.row, named];
    if (named.kind === 'objective' || named.kind === 'row') return [named.sla, named];
    return [named];
}
