import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.ts';
import type { DeclarationBase } from '../declaration.ts';
import type { Prose } from '../reference.ts';
import type { Written } from '../source.ts';
import { firstWord, type Lowering } from './lowering.ts';

/** A declaration's syntax, whatever its kind. */
export interface DeclarationNode extends AstNode {
    readonly name?: string;
    readonly title?: ast.Text;
    readonly description?: readonly ast.Prose[];
}

/** What `lower` knows of a piece besides its tree. */
export interface PieceFacts {
    readonly doc: string | undefined;
    readonly damaged: boolean;
}

/** The fields that every declaration has. */
export function baseOf(lowering: Lowering, node: DeclarationNode, facts: PieceFacts): DeclarationBase {
    const name = nameOf(lowering, node, node.name ?? '');
    return {
        span: lowering.span(node),
        name,
        title: lowering.optionalText(node.title),
        description: descriptionOf(lowering, node.description, name.value),
        doc: facts.doc,
        damaged: facts.damaged,
    };
}

/** A declared name; one in lower case is read on, so that it costs no second error. */
export function nameOf(lowering: Lowering, node: AstNode, value: string, property = 'name'): Written<string> {
    const span = lowering.spanOf(node, property);
    if (/^\p{Ll}/u.test(value)) {
        const fix = value.charAt(0).toUpperCase() + value.slice(1);
        lowering.report('syntax/lower-case-name', span, { fix }, { fix: { from: span.from, to: span.to, text: fix } });
    }
    if (value.includes('.')) {
        const fix = value.replaceAll('.', '');
        lowering.report('syntax/name-path', span, { fix }, { fix: { from: span.from, to: span.to, text: fix } });
    }
    return { value, span };
}

export function descriptionOf(
    lowering: Lowering,
    nodes: readonly ast.Prose[] | undefined,
    name: string,
): Prose | undefined {
    const [first, second] = nodes ?? [];
    if (second) lowering.report('syntax/prose-twice', lowering.span(second), { name });
    return lowering.proseOf(first);
}

/** The lines of a body by type; a line that may stand once and stands twice is reported. */
export class Lines<L extends AstNode> {
    private readonly lowering: Lowering;
    private readonly lines: readonly L[];
    private readonly owner: string;

    constructor(lowering: Lowering, node: DeclarationNode & { readonly lines?: readonly L[] }) {
        this.lowering = lowering;
        this.lines = node.lines ?? [];
        this.owner = node.name ?? '';
    }

    all<T extends L['$type']>(type: T): readonly Extract<L, { readonly $type: T }>[] {
        return this.lines.filter((line): line is Extract<L, { readonly $type: T }> => line.$type === type);
    }

    one<T extends L['$type']>(type: T): Extract<L, { readonly $type: T }> | undefined {
        const [first, ...others] = this.all(type);
        for (const other of others) this.reportTwice(first, other);
        return first;
    }

    private reportTwice(first: AstNode | undefined, other: AstNode): void {
        const span = this.lowering.keyword(other);
        const earlier = this.lowering.keyword(first ?? other);
        this.lowering.report(
            'syntax/line-twice',
            span,
            { line: firstWord(other), name: this.owner },
            { related: { from: earlier.from, to: earlier.to, id: 'related/first' } },
        );
    }
}
