import type { Intent, Message, Related } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

/** Words that rules share, beside those of `messages/findings.en.ts`. */
export const SHARED_PHRASES: Readonly<Record<string, string>> = {
    'fix/add-line': 'Add `{text}`',
    'fix/swap': 'Swap the two',
    'related/origin': 'It is written here.',
    'related/compared': 'Compare `{text}`.',
};

/** Puts `text` in the place of a span: a safe fix whose title is the new text. */
export function replacing(span: Span, text: string): Intent {
    return { type: 'replace', title: { id: 'fix/replace', values: { text } }, span, text };
}

/** Adds a line to the body of a declaration; two blanks part the keyword from the rest. */
export function addingLine(declaration: { readonly span: Span }, text: string): Intent {
    const title = { id: 'fix/add-line', values: { text: text.replace(/ {2,}/, ' ') } };
    return { type: 'add-line', title, declaration: declaration.span, text };
}

/** Puts each of two things in the place of the other: they were written the wrong way round. */
export function swapping(span: Span, other: Span): Intent {
    return { type: 'swap', title: { id: 'fix/swap', values: {} }, span, other };
}

/** Puts words behind what is written. */
export function inserting({ file, end }: Span, text: string): Intent {
    const title = { id: 'fix/add-line', values: { text } };
    return { type: 'replace', title, span: { file, start: end, end }, text: ` ${text}` };
}

/** Adds a declaration after another. */
export function addingDeclaration({ span }: { readonly span: Span }, text: string, title: Message): Intent {
    return { type: 'add-declaration', title, after: span, text };
}

/** Takes something out that has no use. */
export function removing({ span }: { readonly span: Span }): Intent {
    return { type: 'remove', title: { id: 'fix/remove', values: {} }, span };
}

/** The other side, by its name. */
export function declared(thing: { readonly name: { readonly value: string; readonly span: Span } }): Related {
    return { span: thing.name.span, message: { id: 'related/declared', values: { name: thing.name.value } } };
}

/** The other side, by the text that it was compared with. */
export function compared(span: Span, text: string): Related {
    return { span, message: { id: 'related/compared', values: { text } } };
}
