/**
 * A message: fixed wording with named values, `{name}`. A part in square brackets may hold others and stands only
 * when every value named directly in it is given. A message whose words depend on a number has plural forms.
 */
export type Message = string | PluralForms;

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

export type PluralForms = { readonly other: string } & { readonly [form in PluralForm]?: string };

/** The names of the values that a message takes. */
export type ValueNames<M extends Message> = M extends string ? NamesIn<M> : NamesIn<Extract<M[keyof M], string>>;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

export type Part =
    | { readonly type: 'words'; readonly text: string }
    | { readonly type: 'value'; readonly name: string }
    | { readonly type: 'optional'; readonly parts: readonly Part[] };

/** What a filled template is made of: plain strings, or pieces of a document. */
export interface Filling<T> {
    readonly words: (text: string) => T;
    /** The value of that name; undefined when it is not given. */
    readonly value: (name: string) => readonly T[] | undefined;
    /** Stands for a value that the sentence needs. */
    readonly missing: () => T;
}

const parsed = new Map<string, readonly Part[]>();

/** Puts values into a template. */
export function fill<T>(template: string, filling: Filling<T>): readonly T[] {
    return fillParts(partsOf(template), filling);
}

/** The parts of a template, in their order. */
export function partsOf(template: string): readonly Part[] {
    const known = parsed.get(template) ?? parseTemplate(template);
    parsed.set(template, known);
    return known;
}

function fillParts<T>(parts: readonly Part[], filling: Filling<T>): readonly T[] {
    return parts.flatMap((part) => fillPart(part, filling));
}

function fillPart<T>(part: Part, filling: Filling<T>): readonly T[] {
    switch (part.type) {
        case 'words':
            return [filling.words(part.text)];
        case 'value':
            return filling.value(part.name) ?? [filling.missing()];
        case 'optional':
            return isGiven(part.parts, filling) ? fillParts(part.parts, filling) : [];
    }
}

function isGiven<T>(parts: readonly Part[], filling: Filling<T>): boolean {
    return parts.every((part) => part.type !== 'value' || filling.value(part.name) !== undefined);
}

function parseTemplate(template: string): readonly Part[] {
    const open: Part[][] = [[]];
    for (const [token] of template.matchAll(/\{\w+\}|[[\]]|[^{[\]]+/g)) {
        parseToken(token, open);
    }
    return open[0] ?? [];
}

function parseToken(token: string, open: Part[][]): void {
    if (token === '[') {
        open.push([]);
        return;
    }
    const inner = token === ']' ? open.pop() : undefined;
    open.at(-1)?.push(inner === undefined ? leaf(token) : { type: 'optional', parts: inner });
}

function leaf(token: string): Part {
    return token.startsWith('{') ? { type: 'value', name: token.slice(1, -1) } : { type: 'words', text: token };
}
