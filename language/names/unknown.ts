import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Framework } from '../model/library.ts';
import type { CitationRef, NameRef } from '../model/lower/name-ref.ts';
import type { Kind } from '../model/named.ts';
import type { Row } from '../model/sla.ts';
import { canonicalName } from '../syntax/characters.ts';
import { timeUnitFor } from '../syntax/time-words.ts';
import { nearest } from '../syntax/vocabulary.ts';
import { finding, replacement } from './finding.ts';
import { libraryNames } from './library.ts';
import { membersOf } from './members.ts';
import type { Surroundings } from './resolve.ts';
import { declarationsNamed } from './resolve.ts';
import { MEMBER_KINDS } from './resolve-piece.ts';

/** What to say of a name that means nothing; nothing when it may stand in a part that could not be read. */
export function unknownName(ref: NameRef, around: Surroundings): Finding | undefined {
    if (ref.text === '' || ref.text.endsWith('.')) return ref.text === '' ? undefined : unfinishedPath(ref, around);
    if (ref.kinds.includes('scope')) return unknownScope(ref);
    const unit = ref.kinds.includes('unit') ? timeUnitFor(ref.text, '2') : undefined;
    if (unit !== undefined) return unitOfTime(ref, unit);
    if (mayBeLost(ref, around)) return undefined;
    if (around.manyUnknown) return unguessed(ref);
    const path = ref.text.split('.').map(canonicalName);
    return path.length > 1 || needsMember(ref) ? unknownMember(ref, path, around) : unknownDeclaration(ref, around);
}

/** With hundreds of unknown names it is not one of them that is misspelt: no guesses. */
function unguessed(ref: NameRef): Finding {
    const kind = needsMember(ref) ? 'objective' : kindOf(ref);
    const values = { ...(kind !== undefined && { kind }), name: ref.text };
    return finding('name/unknown', ref.span, values, { id: kind === undefined ? 'name/unknown.any' : 'name/unknown' });
}

function unitOfTime(ref: NameRef, unit: string): Finding {
    const values = { written: ref.text, suggestion: unit };
    return finding('name/unit-of-time', ref.span, values, { intents: [replacement(ref.span, unit)] });
}

function needsMember(ref: NameRef): boolean {
    return ref.kinds.length > 0 && ref.kinds.every((kind) => MEMBER_KINDS.has(kind));
}

/** An import that cannot be followed or a declaration that cannot be read may hold the name. */
function mayBeLost(ref: NameRef, around: Surroundings): boolean {
    if (around.incomplete || around.file.hasLost('import')) return true;
    const kinds = needsMember(ref) || ref.text.includes('.') ? ['sla' as const, ...ref.kinds] : ref.kinds;
    return [around.file, ...around.imported].some((file) =>
        kinds.length === 0 ? file.hasLostSomething : kinds.some((kind) => file.hasLost(kind as DeclarationKind)),
    );
}

function unfinishedPath(ref: NameRef, around: Surroundings): Finding | undefined {
    return mayBeLost(ref, around)
        ? undefined
        : finding('name/unknown', ref.span, { name: ref.text }, { id: 'name/unknown.any' });
}

function unknownScope(ref: NameRef): Finding | undefined {
    const framework = ref.framework ? ref.framework.target : ref.owner;
    if (framework?.kind !== 'framework' || framework.damaged) return undefined;
    return memberFinding(
        ref,
        framework.name.value,
        ref.text,
        framework.scopes.map((scope) => scope.name.value),
        '',
    );
}

/** `Levels.Uptme`: the sla is known, its member is not. */
function unknownMember(ref: NameRef, path: readonly string[], around: Surroundings): Finding | undefined {
    const [head = '', ...rest] = path;
    const named = declarationsNamed(head, ['sla'], around)[0];
    const owner = rest.length > 0 && named ? named : ref.owner;
    if (owner?.kind !== 'sla') return unknownHead(ref, path, around);
    if (owner.damaged) return undefined;
    const inside = owner === named ? rest : path;
    const { objectives, rows } = membersOf(owner);
    const row = inside.length > 1 ? rows.get(inside[0] ?? '') : undefined;
    const prefix = ref.text.slice(0, ref.text.lastIndexOf('.') + 1);
    if (row && isShort(row)) return undefined;
    if (row)
        return memberFinding(
            ref,
            row.name.value,
            inside.at(-1) ?? '',
            row.cells.flatMap((cell) => cell?.name.value ?? []),
            prefix,
        );
    const names = [...objectives.values(), ...rows.values()].map((member) => member.name.value);
    return memberFinding(ref, owner.name.value, inside.join('.'), names, owner === named ? `${head}.` : '');
}

/** A row that lacks cells has its own message. */
function isShort(row: Row): boolean {
    const matrix = row.sla.matrices.find((one) => one.rows.includes(row));
    return matrix !== undefined && row.cells.length < matrix.metrics.length;
}

function memberFinding(
    ref: NameRef,
    owner: string,
    name: string,
    candidates: readonly string[],
    prefix: string,
): Finding {
    const suggestion = nearest(name, candidates);
    if (suggestion === undefined)
        return finding('name/unknown', ref.span, { owner, name }, { id: 'name/unknown.member' });
    return finding(
        'name/unknown',
        ref.span,
        { owner, name, suggestion: prefix + suggestion },
        {
            id: 'name/unknown.member-suggest',
            intents: [replacement(ref.span, prefix + suggestion)],
        },
    );
}

/** A member named without its sla: says which sla has it. */
function unknownHead(ref: NameRef, path: readonly string[], around: Surroundings): Finding {
    const slas = visible(around).filter((declaration) => declaration.kind === 'sla');
    const holder = path.length === 1 ? slas.find((sla) => hasMember(sla, path[0] ?? '')) : undefined;
    const suggestion = holder ? `${holder.name.value}.${ref.text}` : misspeltHead(ref, path, slas);
    const kind = needsMember(ref) ? 'objective' : 'sla';
    if (suggestion === undefined) return finding('name/unknown', ref.span, { kind, name: ref.text });
    return suggest(ref, kind, suggestion);
}

function misspeltHead(ref: NameRef, path: readonly string[], slas: readonly Declaration[]): string | undefined {
    const near = nearest(
        path[0] ?? '',
        slas.map((sla) => sla.name.value),
    );
    return near === undefined ? undefined : near + ref.text.slice((path[0] ?? '').length);
}

function hasMember(sla: Declaration, name: string): boolean {
    if (sla.kind !== 'sla') return false;
    const { objectives, rows } = membersOf(sla);
    return objectives.has(name) || rows.has(name);
}

function unknownDeclaration(ref: NameRef, around: Surroundings): Finding {
    const kind = kindOf(ref);
    const suggestion = titled(ref) ?? nearest(ref.text, candidatesFor(ref, around));
    if (kind === undefined) return suggestAny(ref, suggestion);
    if (suggestion !== undefined) return suggest(ref, kind, suggestion);
    const other = declarationsNamed(canonicalName(ref.text), [], around)[0];
    if (other) {
        const related = [{ span: other.name.span, message: { id: 'related/declared', values: { name: ref.text } } }];
        return finding(
            'name/unknown',
            ref.span,
            { wanted: kind, name: ref.text, found: other.kind },
            { id: 'name/unknown.other-kind', related },
        );
    }
    return finding('name/unknown', ref.span, { kind, name: ref.text });
}

/** What belongs here, as the table of kinds has it: `service|vendor` where either may stand. */
function kindOf(ref: NameRef): string | undefined {
    return ref.kinds.length === 0 ? undefined : ref.kinds.join('|');
}

/** What the library has under that title: `DE` for `Germany`. */
function titled(ref: NameRef): string | undefined {
    const title = ref.text.toLowerCase();
    const fits = (kind: Kind) => ref.kinds.includes(kind);
    return libraryNames().find((entry) => fits(entry.kind) && entry.title.toLowerCase() === title)?.name;
}

function suggest(ref: NameRef, kind: string, suggestion: string): Finding {
    return finding(
        'name/unknown',
        ref.span,
        { kind, name: ref.text, suggestion },
        {
            id: 'name/unknown.suggest',
            intents: [replacement(ref.span, suggestion)],
        },
    );
}

function suggestAny(ref: NameRef, suggestion: string | undefined): Finding {
    if (suggestion === undefined)
        return finding('name/unknown', ref.span, { name: ref.text }, { id: 'name/unknown.any' });
    return finding(
        'name/unknown',
        ref.span,
        { name: ref.text, suggestion },
        {
            id: 'name/unknown.any-suggest',
            intents: [replacement(ref.span, suggestion)],
        },
    );
}

function visible(around: Surroundings): readonly Declaration[] {
    return [around.file, ...around.imported].flatMap((file) => [...file.declaredNames()]);
}

function candidatesFor(ref: NameRef, around: Surroundings): readonly string[] {
    const fits = (kind: Kind) => ref.kinds.length === 0 || ref.kinds.includes(kind);
    const own = visible(around)
        .filter((declaration) => fits(declaration.kind))
        .map((declaration) => declaration.name.value);
    const library = libraryNames()
        .filter((entry) => fits(entry.kind))
        .flatMap((entry) => [entry.name, entry.plural]);
    return [...own, ...library].filter((name) => name !== '' && name !== ref.text);
}

export function unknownCitation(citation: CitationRef, framework: Framework, _around: Surroundings): Finding {
    const code = citation.code.value;
    const values = { framework: framework.name.value, code };
    const suggestion = nearest(
        code,
        framework.requirements.map((requirement) => requirement.name.value),
    );
    if (suggestion === undefined) return finding('name/citation-unknown', citation.code.span, values);
    return finding(
        'name/citation-unknown',
        citation.code.span,
        { ...values, suggestion },
        {
            id: 'name/citation-unknown.suggest',
            intents: [replacement(citation.code.span, suggestion)],
        },
    );
}
