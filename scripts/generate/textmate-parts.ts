// What the patterns of the TextMate grammar are put together from.
import { DECLARATION_WORDS } from '../../language/syntax/declaration-line.ts';

export interface Pattern {
    readonly name?: string;
    readonly contentName?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly captures?: Captures;
    readonly beginCaptures?: Captures;
    readonly endCaptures?: Captures;
    readonly patterns?: readonly Pattern[];
    readonly include?: string;
}

export type Captures = Readonly<Record<string, { readonly name: string }>>;

export const NAME = String.raw`[\p{Lu}\p{Lt}\p{Lo}\x{10D0}-\x{10FF}](?:[\p{L}\p{M}\p{Nd}_\x{200C}\x{200D}-]*[\p{L}\p{M}\p{Nd}_\x{200C}\x{200D}])?`;
export const BEFORE = String.raw`(?<![\p{L}\p{M}\p{Nd}_.-])`;
export const AFTER = String.raw`(?![\p{L}\p{M}\p{Nd}_])`;
export const AFTER_NAME = String.raw`(?![\p{L}\p{M}\p{Nd}_.-])`;
export const NUMBER = '-?[0-9](?:[0-9_]|[,.](?=[0-9]))*';
export const HEAD = String.raw`(?:^|(?<=\{))[ \t]*`;

export const DECLARATIONS = any([...DECLARATION_WORDS]);
export const FOLLOWERS = String.raw`(?=[ \t]*(?:$|["{:]|//|/\*|(?:for|of|as|or|in|because|until|approved)\b))`;

/** Where a text or body that was not closed ends: a line that begins a declaration in its first column. */
export const NEXT_DECLARATION = String.raw`(?=^(?:import[ \t]*"|(?:${[...DECLARATION_WORDS].join('|')})[ \t]+${NAME}${FOLLOWERS}))`;

/** An alternation in a group, as whole words. */
export function any(words: readonly string[]): string {
    return `(?:${words.join('|')})`;
}

export function whole(words: readonly string[]): string {
    return String.raw`(?<![\p{L}\p{M}\p{Nd}_])${any(words)}${AFTER}`;
}

/** `name` for group 1, and so on. */
export function groups(...names: readonly string[]): Captures {
    return Object.fromEntries(names.map((name, index) => [String(index + 1), { name: `${name}.mspc` }]));
}

export const include = (...names: readonly string[]): Pattern[] => names.map((name) => ({ include: `#${name}` }));
