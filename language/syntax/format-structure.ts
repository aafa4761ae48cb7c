import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';

/** What stands on a line of its own in a body. */
export type EntryKind = 'prose' | 'line' | 'objective' | 'matrix' | 'row' | 'band' | 'tier';

export interface Entry {
    readonly kind: EntryKind;
    /** How many braces are open around its owner: prose in the owner's head begins no line. */
    readonly level: number;
}

/** The places in a declaration where a line of a body begins, by offset. */
export function structureOf(node: AstNode | undefined): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>();
    if (node) collect(node, 0, entries);
    return entries;
}

function collect(node: AstNode, level: number, entries: Map<number, Entry>): void {
    for (const [feature, kind] of FEATURES) {
        const children = (node as unknown as Record<string, unknown>)[feature];
        if (!Array.isArray(children)) continue;
        for (const child of children as AstNode[]) {
            if (child.$cstNode) entries.set(child.$cstNode.offset, { kind: SPECIAL.get(child.$type) ?? kind, level });
            collect(child, level + 1, entries);
        }
    }
}

const FEATURES: readonly (readonly [string, EntryKind])[] = [
    ['lines', 'line'],
    ['description', 'prose'],
    ['rows', 'row'],
    ['bands', 'band'],
    ['caps', 'band'],
    ['tiers', 'tier'],
];

const SPECIAL: ReadonlyMap<string, EntryKind> = new Map([
    ['Objective', 'objective'],
    ['Matrix', 'matrix'],
]);

/** The braces, by offset, of bodies with at most one line that were written on one line: `{ currency 2 }`. */
export function inlineBraces(tokens: readonly IToken[], entries: ReadonlyMap<number, Entry>): ReadonlySet<number> {
    const inline = new Set<number>();
    let open: IToken | undefined;
    let held = 0;
    for (const token of tokens) {
        if (token.image === '{') {
            open = token;
            held = 0;
        } else if (token.image === '}') {
            if (open && held <= 1 && open.startLine === token.startLine)
                inline.add(open.startOffset).add(token.startOffset);
            open = undefined;
        } else if (entries.has(token.startOffset)) held++;
    }
    return inline;
}
