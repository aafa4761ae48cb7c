import type { Intent, Related } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

/** Words that rules share, beside those of `messages/findings.en.ts`. */
export const SHARED_PHRASES: Readonly<Record<string, string>> = {
    'fix/add-line': 'Add `{text}`',
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

/** The other side, by its name. */
export function declared(thing: { readonly name: { readonly value: string; readonly span: Span } }): Related {
    return { span: thing.name.span, message: { id: 'related/declared', values: { name: thing.name.value } } };
}

/** The other side, by the text that it was compared with. */
export function compared(span: Span, text: string): Related {
    return { span, message: { id: 'related/compared', values: { text } } };
}
