import type { IToken } from 'chevrotain';
import type * as ast from '../generated/ast.ts';
import type { Allowance } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import { lower } from '../model/lower/lower.ts';
import { Lowering } from '../model/lower/lowering.ts';
import type { CitationRef, NameRef } from '../model/lower/name-ref.ts';
import type { Prose } from '../model/reference.ts';
import type { Origin, SliceSpan, Written } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { DECLARATION_WORDS, wordAt } from '../syntax/declaration-line.ts';
import { type Parsed, parse } from '../syntax/parse.ts';
import type { Problem } from '../syntax/problem.ts';
import type { Duration } from '../values/duration.ts';
import { allowancesIn, isAllowance } from './allowances.ts';

/** `import "vendors.mspc"` */
export interface ImportLine {
    readonly path: Written<string>;
    readonly span: SliceSpan;
}

/** What one piece of a file holds, read once and kept while its text is unchanged. */
export interface Piece {
    readonly text: string;
    readonly origin: Origin;
    readonly declaration: Declaration | undefined;
    readonly import: ImportLine | undefined;
    readonly problems: readonly Problem[];
    readonly refs: readonly NameRef[];
    readonly citations: readonly CitationRef[];
    readonly values: readonly Value[];
    readonly durations: readonly Written<Duration>[];
    readonly prose: readonly Prose[];
    readonly allowances: readonly Allowance[];
    /** What was meant to be declared here and could not be read: a kind, or anything. */
    readonly lost: DeclarationKind | 'import' | 'anything' | undefined;
}

/** Parses and lowers the text of one piece. */
export function readPiece(text: string, origin: Origin): Piece {
    const parsed = parse(text);
    const lowering = new Lowering(origin);
    const facts = { doc: docOf(parsed.comments, parsed.node), damaged: parsed.damaged };
    const node = parsed.node;
    const declaration = node && node.$type !== 'Import' ? lower(lowering, node as ast.Declaration, facts) : undefined;
    if (declaration && (lowering.incomplete || lowering.problems.length > 0)) markDamaged(declaration);
    for (const ref of lowering.refs) ref.owner = declaration;
    return {
        text,
        origin,
        declaration,
        import: node?.$type === 'Import' ? importOf(lowering, node as ast.Import) : undefined,
        problems: [...parsed.problems, ...lowering.problems],
        refs: lowering.refs,
        citations: lowering.citations,
        values: lowering.values,
        durations: lowering.durations,
        prose: lowering.prose,
        allowances: allowancesIn(text, parsed.comments, lowering),
        lost: lostOf(text, parsed.tokens[0] ?? undefined, declaration, node?.$type === 'Import', parsed.namesInDoubt),
    };
}

/** A value that means nothing is left out: what seems to be missing is not. */
function markDamaged(declaration: Declaration): void {
    (declaration as { damaged: boolean }).damaged = true;
}

function importOf(lowering: Lowering, node: ast.Import): ImportLine {
    return { path: lowering.text(node.path), span: lowering.span(node) };
}

function lostOf(
    text: string,
    first: IToken | undefined,
    declaration: Declaration | undefined,
    isImport: boolean,
    namesInDoubt: Parsed['namesInDoubt'],
): Piece['lost'] {
    if (isImport) return undefined;
    if (namesInDoubt === 'others') return 'anything';
    if (declaration) return declaration.name.value === '' || namesInDoubt ? declaration.kind : undefined;
    const start = first?.startOffset ?? text.search(/\S/);
    if (start < 0) return undefined;
    const word = wordAt(text, codeStart(text));
    if (word === 'import') return 'import';
    if (DECLARATION_WORDS.has(word)) return word as DeclarationKind;
    return /[^\s}]/.test(withoutComments(text)) ? 'anything' : undefined;
}

const COMMENTS = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

function withoutComments(text: string): string {
    return text.replace(COMMENTS, (comment) => ' '.repeat(comment.length));
}

function codeStart(text: string): number {
    return Math.max(0, withoutComments(text).search(/\S/));
}

/** The content of the `/** … *​/` that stands right above the declaration. */
function docOf(
    comments: readonly IToken[],
    node: { readonly $cstNode?: { readonly offset: number } } | undefined,
): string | undefined {
    const start = node?.$cstNode?.offset ?? 0;
    const isAbove = ({ startOffset, image }: IToken) => startOffset < start && !isAllowance(image);
    const above = comments.filter(isAbove).at(-1);
    if (!above?.image.startsWith('/**') || above.image === '/**/') return undefined;
    const lines = above.image.slice(3, -2).split('\n');
    return lines
        .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
        .join('\n')
        .trim();
}
