import type { Span } from '../model/source.ts';
import type { Inline } from './document.ts';
import { element, escapeHtml } from './escape.ts';

/** The attributes that tell where something was written. */
export type Locate = (source: Span | undefined) => Readonly<Record<string, string | number | undefined>>;

/** Inlines as HTML; text of a contract is escaped without exception. */
export function htmlInlines(inlines: readonly Inline[], locate: Locate): string {
    return inlines.map((inline) => htmlInline(inline, locate)).join('');
}

function htmlInline(inline: Inline, locate: Locate): string {
    switch (inline.type) {
        case 'text':
            return escapeHtml(inline.text);
        case 'strong':
            return element('strong', {}, htmlInlines(inline.children, locate));
        case 'emphasis':
            return element('em', {}, htmlInlines(inline.children, locate));
        case 'code':
            return element('code', {}, escapeHtml(inline.text));
        case 'break':
            return '<br>';
        case 'link':
            return element('a', LINK(inline.url), htmlInlines(inline.children, locate));
        case 'reference':
            return element('a', { href: fragment(inline.target), ...locate(inline.source) }, escapeHtml(inline.text));
        case 'term':
            return element('dfn', locate(inline.source), escapeHtml(inline.text));
        case 'value':
            return inline.source === undefined
                ? escapeHtml(inline.text)
                : element('span', { class: 'value', ...locate(inline.source) }, escapeHtml(inline.text));
        case 'mark':
            return element(
                'mark',
                { class: inline.reason.replace(' ', '-'), ...locate(inline.source) },
                escapeHtml(inline.text),
            );
    }
}

const LINK = (url: string) => ({ href: url, rel: 'noopener noreferrer nofollow' });

/** A link within the page. A name may hold what would be read as an escape. */
function fragment(anchor: string): string {
    return `#${anchor.replaceAll('%', '%25')}`;
}
