import type { IToken } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { GrammarAST as ast } from 'langium';
import type { Declaration } from '../../../language/model/declaration.ts';
import type { Kind, Named } from '../../../language/model/named.ts';
import type { Sla } from '../../../language/model/sla.ts';
import { libraryNames } from '../../../language/names/library.ts';
import { declarationsNamed } from '../../../language/names/resolve.ts';
import { canonicalName } from '../../../language/syntax/characters.ts';
import { completionKindOf } from '../../names/symbol-kinds.ts';
import type { View } from '../../view.ts';
import { shown } from '../../words.ts';
import type { Cursor } from './cursor.ts';
import { ruleOf } from './expected.ts';
import { importable } from './imports.ts';
import type { Proposal } from './items.ts';
import { byOpen } from './open-topics.ts';
import { unitProposals } from './units.ts';
import { timesUsed, undeclared } from './usage.ts';

/** The names that a cross reference of the grammar may take here, the nearest first. */
export function nameProposals(cursor: Cursor, reference: GrammarAST.CrossReference): readonly Proposal[] {
    const type = reference.type.ref;
    const kinds = kindsOf(type);
    if (type?.name === 'Unit') return unitProposals(cursor, ruleOf(reference));
    if (type?.name === 'Scope') return scopes(cursor);
    if (type?.name === 'RowSubject') return rowSubjects(cursor, kinds);
    if (kinds.includes('objective') && !kinds.includes('sla')) return promised(cursor);
    if (cursor.typed.includes('.')) return members(cursor.view, cursor.typed);
    return references(cursor, kinds);
}

/** What a reference may name: declared things, names that still lack their declaration, and those of other catalogues. */
function references(cursor: Cursor, kinds: readonly Kind[]): readonly Proposal[] {
    const { view, line } = cursor;
    const written = writtenOn(cursor);
    const known = declared(view, kinds);
    const preferred = PREFERRED[line[0]?.image ?? ''];
    const missing = undeclared(cursor, kinds).map((name) => pending(view, name, kinds, 1));
    const others = importable(view, kinds, new Set(known.map(({ label }) => label)));
    const used = byUse(view, known);
    const ranked = kinds.length === 1 && kinds[0] === 'topic' ? byOpen(view, used) : used;
    return [...ranked, ...missing, ...others]
        .filter(({ label }) => !written.has(label) && (label !== ownName(cursor) || line[0]?.image === 'precedence'))
        .map((each) => (preferred && !preferred.some((kind) => each.detail?.startsWith(kind)) ? later(each) : each));
}

/** Where any kind may stand, those that a line of this word usually names. */
const PREFERRED: Readonly<Record<string, readonly Kind[]>> = {
    precedence: ['contract', 'sla', 'processing', 'clause'],
    incorporates: ['contract', 'sla', 'clause', 'define', 'control'],
};

function later(proposal: Proposal): Proposal {
    return { ...proposal, rank: proposal.rank + 3 };
}

function writtenOn({ line, tokens, view, from }: Cursor): ReadonlySet<string> {
    const names = (some: readonly IToken[]) =>
        some.filter(({ tokenType }) => tokenType.name === 'NAME').map(({ image }) => image);
    const above = tokens.at(-1)?.image === ',' && line.length === 0 ? tokens : line;
    return view.file.text[from - 1] === undefined ? new Set() : new Set(names(above));
}

/** Where data is kept in most contracts, for files that name no region yet. */
const USUAL_REGIONS: ReadonlySet<string> = new Set(['EU', 'EEA', 'UK', 'US', 'CH']);

/** Of things that are equally near, those that the file uses most. */
function byUse(view: View, proposals: readonly Proposal[]): readonly Proposal[] {
    const used = timesUsed(view);
    const times = ({ label }: Proposal) => used.get(label) ?? (USUAL_REGIONS.has(label) ? 0.5 : 0);
    return proposals
        .map((each) => ({ ...each, rank: each.rank === 3 && times(each) > 0 ? 2 : each.rank }))
        .toSorted((one, other) => (one.rank === 2 ? times(other) - times(one) : 0));
}

/** Behind the word of a declaration: the names of its kind that are referred to and not declared yet. */
export function newNames(cursor: Cursor): readonly Proposal[] {
    const kind = cursor.tokens[0]?.image as Kind;
    return undeclared(cursor, [kind]).map((name) => pending(cursor.view, name, [kind], 0));
}

function pending({ words }: View, name: string, [kind]: readonly Kind[], rank: number): Proposal {
    const detail = shown({ id: 'completion.undeclared', values: {} }, words);
    return { label: name, rank, kind: completionKindOf(kind ?? 'define'), detail };
}

function ownName({ piece }: Cursor): string | undefined {
    return piece?.declaration?.name.value;
}

/** The kinds behind a type of the grammar: `Excludable` is a maintenance or an exclusion. */
function kindsOf(type: GrammarAST.AbstractType | undefined): readonly Kind[] {
    if (!ast.isType(type)) return type ? kindsOfRule(type) : [];
    return [...new Set(referredTypes(type.type).flatMap(kindsOf))];
}

function referredTypes(definition: GrammarAST.TypeDefinition): readonly GrammarAST.AbstractType[] {
    if (ast.isUnionType(definition)) return definition.types.flatMap(referredTypes);
    return ast.isSimpleType(definition) && definition.typeRef?.ref ? [definition.typeRef.ref] : [];
}

/** `Declaration` is the union of what its rule calls. */
function kindsOfRule(rule: GrammarAST.AbstractType): readonly Kind[] {
    if (rule.name !== 'Declaration') return [rule.name.toLowerCase() as Kind];
    return DECLARED;
}

/** What is declared under a name of its own, so that it can be referred to from anywhere. */
export const DECLARED: readonly Kind[] = [
    'contract',
    'party',
    'define',
    'calendar',
    'service',
    'priority',
    'fee',
    'maintenance',
    'exclusion',
    'sla',
    'monitor',
    'report',
    'control',
    'notice',
    'processing',
    'clause',
    'vendor',
    'scaling',
    'change',
    'metric',
    'unit',
    'region',
    'event',
    'topic',
    'framework',
];

/** Declarations of some kinds: the file's own, those of its imports, the library's. */
export function declared(view: View, kinds: readonly Kind[]): readonly Proposal[] {
    const { file, imported } = view.around;
    const wanted = new Set(kinds);
    const own = [...file.declaredNames()].filter(({ kind }) => wanted.has(kind));
    const others = imported.flatMap((each) => [...each.declaredNames()]).filter(({ kind }) => wanted.has(kind));
    const library = libraryNames().filter(({ kind }) => wanted.has(kind));
    return [
        ...own.flatMap((declaration) => namedProposal(view, declaration, 1)),
        ...others.flatMap((declaration) => namedProposal(view, declaration, 2)),
        ...library.map((each) => libraryProposal(view, each)),
    ];
}

/** Found by what it is called in the language of the editor too. */
function libraryProposal(view: View, { name, kind, title }: NameFacts): Proposal {
    const words = said(view, title);
    const made = proposal(view, { name, kind, title: words }, 3);
    return words === title ? made : { ...made, filter: `${name} ${words}` };
}

/** What the library calls a thing, in the language of the editor. */
function said({ words }: View, title: string | undefined): string | undefined {
    return title === undefined ? undefined : (words.document.library?.[title] ?? title);
}

function namedProposal(view: View, declaration: Declaration, rank: number): readonly Proposal[] {
    const { value: name } = declaration.name;
    return name === '' ? [] : [proposal(view, { name, kind: declaration.kind, title: declaration.title?.value }, rank)];
}

export interface NameFacts {
    readonly name: string;
    readonly kind: Kind;
    readonly title: string | undefined;
}

export function proposal(view: View, { name, kind, title }: NameFacts, rank: number): Proposal {
    return {
        label: name,
        rank,
        kind: completionKindOf(kind),
        detail: title ? `${kind}: ${title}` : kind,
        data: { type: 'name', uri: view.file.uri, kind, name },
    };
}

/** Objectives and rows, with the path that leads to them; inside an sla its own need none. */
function promised(cursor: Cursor): readonly Proposal[] {
    const { view, typed, piece } = cursor;
    if (typed.includes('.')) return members(view, typed, piece?.declaration);
    const own = piece?.declaration?.kind === 'sla' ? memberProposals(view, piece.declaration, '', 0) : [];
    const { file, imported } = view.around;
    const watched = cursor.line[0]?.image === 'watches' ? watchedIn(view) : new Set<string>();
    const written = writtenOn(cursor);
    const others = file.declarations.filter((declaration) => declaration !== piece?.declaration);
    const proposals = [
        ...own,
        ...slasOf(others).flatMap((sla) => memberProposals(view, sla, `${sla.name.value}.`, 1)),
        ...slasOf(imported.flatMap((each) => each.declarations)).flatMap((sla) =>
            memberProposals(view, sla, `${sla.name.value}.`, 2),
        ),
    ];
    return proposals
        .filter(({ label }) => !written.has(label))
        .map((each) => (watched.has(each.label) ? later(each) : each));
}

/** What a monitor watches already: the others are wanted first. */
function watchedIn({ file }: View): ReadonlySet<string> {
    return new Set(
        file.declarations.flatMap((each) => (each.kind === 'monitor' ? each.watches.map(({ text }) => text) : [])),
    );
}

function slasOf(declarations: readonly Declaration[]): readonly Sla[] {
    return declarations.filter((declaration) => declaration.kind === 'sla');
}

/** What follows a dot: `Levels.` its objectives and rows, `Levels.P1.` the cells of the row. */
export function members(view: View, typed: string, own?: Declaration): readonly Proposal[] {
    const [head = '', second = '', ...more] = typed.split('.');
    const row = own?.kind === 'sla' && more.length === 0 ? cells(view, own, head, `${head}.`) : [];
    if (row.length > 0) return row;
    const sla = declarationsNamed(canonicalName(head), ['sla'], view.around)[0];
    if (sla?.kind !== 'sla') return [];
    return more.length > 0 ? cells(view, sla, second, `${head}.${second}.`) : memberProposals(view, sla, `${head}.`, 1);
}

function memberProposals(view: View, sla: Sla, prefix: string, rank: number): readonly Proposal[] {
    const rows = sla.matrices.flatMap((matrix) => matrix.rows);
    const inOrder = [...sla.objectives, ...rows].toSorted((one, other) => one.span.start - other.span.start);
    return inOrder.map((member) => memberProposal(view, member, prefix, rank));
}

function cells(view: View, sla: Sla, name: string, prefix: string): readonly Proposal[] {
    const row = sla.matrices.flatMap((matrix) => matrix.rows).find((each) => each.name.value === name);
    return (row?.cells ?? []).flatMap((cell) => (cell ? memberProposal(view, cell, prefix, 1) : []));
}

function memberProposal(view: View, member: Named, prefix: string, rank: number): Proposal {
    const path = prefix + member.name.value;
    const title = member.kind === 'objective' ? member.metric.text : undefined;
    return { ...proposal(view, { name: path, kind: member.kind, title }, rank) };
}

/** `PCI-DSS for`: the scopes of the framework before; inside a framework its own. */
function scopes({ view, line, piece }: Cursor): readonly Proposal[] {
    const own = piece?.declaration;
    const framework = own?.kind === 'framework' ? own : frameworkBefore(view, line);
    if (framework?.kind !== 'framework') return [];
    return framework.scopes.map(({ name, meaning }) =>
        proposal(view, { name: name.value, kind: 'scope', title: meaning?.value }, 1),
    );
}

function frameworkBefore(view: View, line: readonly IToken[]): Declaration | undefined {
    const at = line.findLastIndex(({ image }) => image === 'for');
    return declarationsNamed(canonicalName(line[at - 1]?.image ?? ''), ['framework'], view.around)[0];
}

/** The priorities and services that have no row in the matrix yet. */
function rowSubjects(cursor: Cursor, kinds: readonly Kind[]): readonly Proposal[] {
    const begin = cursor.tokens.findLastIndex(({ image }) => image === 'matrix');
    const written = new Set(cursor.tokens.slice(begin).map(({ image }) => image));
    return declared(cursor.view, kinds).filter(({ label }) => !written.has(label));
}
