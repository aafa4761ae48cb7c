import type { SourceFile } from '../files/source-file.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Span, Written } from '../model/source.ts';
import { canonicalName } from '../syntax/characters.ts';
import { finding } from './finding.ts';
import { LIBRARY_SCHEME, libraryNamed } from './library.ts';

/** The library's vocabulary: to declare one of these again would silently lose coverage. */
const VOCABULARY = ['topic', 'event', 'metric', 'unit', 'region'] as const;

/** Names that are declared twice: in a file, in an sla, in a framework, or that the library has. */
export function duplicateNames(file: SourceFile): readonly Finding[] {
    return [
        ...file.sharedNames.flatMap((shared) => repeated(shared, keyOf).map(([first, second]) => twice(first, second))),
        ...file.declarations.flatMap(ownProblems),
        ...secondContracts(file.declarations),
    ];
}

const known = new WeakMap<Declaration, readonly Finding[]>();

/** What is wrong with one declaration whatever stands beside it: found once. */
function ownProblems(declaration: Declaration): readonly Finding[] {
    let problems = known.get(declaration);
    if (!problems) {
        problems = [...declaredMembers(declaration), ...redeclared(declaration)];
        known.set(declaration, problems);
    }
    return problems;
}

function keyOf(declaration: Declaration): string {
    return `${declaration.kind} ${canonicalName(declaration.name.value)}`;
}

/** Each thing whose key an earlier one has, with that earlier one. */
function repeated<T>(things: readonly T[], key: (thing: T) => string): readonly (readonly [T, T])[] {
    const seen = new Map<string, T>();
    const found: (readonly [T, T])[] = [];
    for (const thing of things) {
        const first = seen.get(key(thing));
        if (first === undefined) seen.set(key(thing), thing);
        else found.push([first, thing]);
    }
    return found;
}

function firstIs(span: Span) {
    return [{ span, message: { id: 'related/first', values: {} } }];
}

function twice(first: Declaration, second: Declaration): Finding {
    const values = { kind: second.kind, name: second.name.value };
    return finding('name/duplicate', second.name.span, values, { related: firstIs(first.name.span) });
}

interface Member {
    readonly name: Written<string>;
}

function declaredMembers(declaration: Declaration): readonly Finding[] {
    return membersOfKind(declaration)
        .flatMap((members) => repeated(members, (member) => canonicalName(member.name.value)))
        .map(([first, second]) =>
            finding(
                'name/duplicate',
                second.name.span,
                { owner: declaration.name.value, name: second.name.value },
                { id: 'name/duplicate-member', related: firstIs(first.name.span) },
            ),
        );
}

/** Each list is a name space of its own. */
function membersOfKind(declaration: Declaration): readonly (readonly Member[])[] {
    if (declaration.kind === 'framework') return [declaration.scopes, declaration.requirements];
    if (declaration.kind !== 'sla') return [];
    return [[...declaration.objectives, ...declaration.matrices.flatMap((matrix) => matrix.rows)]];
}

function redeclared(declaration: Declaration): readonly Finding[] {
    if (declaration.span.file.startsWith(LIBRARY_SCHEME) || !VOCABULARY.some((kind) => kind === declaration.kind))
        return [];
    const [original] = libraryNamed(canonicalName(declaration.name.value), [declaration.kind]);
    if (!original) return [];
    const related = [
        { span: original.name.span, message: { id: 'related/declared', values: { name: original.name.value } } },
    ];
    return [
        finding(
            'name/library',
            declaration.name.span,
            { name: declaration.name.value, kind: declaration.kind },
            { related },
        ),
    ];
}

function secondContracts(declared: readonly Declaration[]): readonly Finding[] {
    const [first, ...others] = declared.filter((declaration) => declaration.kind === 'contract');
    if (!first) return [];
    return others
        .filter((other) => keyOf(other) !== keyOf(first))
        .map((other) =>
            finding(
                'name/two-contracts',
                other.name.span,
                { name: other.name.value },
                { related: firstIs(first.name.span) },
            ),
        );
}
