import type { Span } from '../model/source.ts';
import { clean } from './clean.ts';
import type { Inline, Paragraph, Reference } from './document.ts';

/** What a template or a block takes as its content. */
export type Content = string | Inline | readonly Inline[];

export function inlines(content: Content): readonly Inline[] {
    if (typeof content === 'string') {
        return [text(content)];
    }
    return isList(content) ? content : [content];
}

export function text(value: string): Inline {
    return { type: 'text', text: clean(value) };
}

export function value(shown: string, source?: Span): Inline {
    return { type: 'value', text: clean(shown), source };
}

export function strong(content: Content): Inline {
    return { type: 'strong', children: inlines(content) };
}

export function term(shown: string, source?: Span): Inline {
    return { type: 'term', text: clean(shown), source };
}

/** A reference with the number of its target beside it, once that is known. */
export function reference(target: string, shown: string, source?: Span): Reference {
    return { type: 'reference', target, text: clean(shown), number: '', numbered: true, source };
}

export function unknownName(shown: string, source?: Span): Inline {
    return { type: 'mark', reason: 'unknown name', text: clean(shown), source };
}

export function paragraph(key: string, content: Content, source?: Span): Paragraph {
    return { type: 'paragraph', key, inlines: inlines(content), source };
}

/** The words of some inlines without their marks. */
export function plainText(content: readonly Inline[]): string {
    return content.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
    switch (inline.type) {
        case 'break':
            return ' ';
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'inserted':
        case 'deleted':
            return plainText(inline.children);
        default:
            return inline.text;
    }
}

function isList(content: Inline | readonly Inline[]): content is readonly Inline[] {
    return Array.isArray(content);
}
