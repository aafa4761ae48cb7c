import type { Inline } from './document.ts';
import { element, escapeHtml } from './escape.ts';
import type { Locator } from './locator.ts';

/** Inlines as HTML; text of a contract is escaped without exception. */
export function htmlInlines(inlines: readonly Inline[], locator: Locator): string {
    return inlines.map((inline) => htmlInline(inline, locator)).join('');
}

function htmlInline(inline: Inline, locator: Locator): string {
    switch (inline.type) {
        case 'text':
            return escapeHtml(inline.text);
        case 'strong':
            return element('strong', {}, htmlInlines(inline.children, locator));
        case 'emphasis':
            return element('em', {}, htmlInlines(inline.children, locator));
        case 'inserted':
            return element('ins', {}, htmlInlines(inline.children, locator));
        case 'deleted':
            return element('del', {}, htmlInlines(inline.children, locator));
        case 'code':
            return element('code', {}, escapeHtml(inline.text));
        case 'break':
            return '<br>';
        case 'link':
            return element('a', LINK(inline.url), htmlInlines(inline.children, locator));
        case 'reference':
            return element(
                'a',
                { href: fragment(inline.target), ...locator.attributes(inline.source) },
                escapeHtml(inline.text),
            );
        case 'number of':
            return escapeHtml(inline.text);
        case 'term':
            return element('dfn', locator.attributes(inline.source), escapeHtml(inline.text));
        case 'value':
            return valueSpan(inline.text, locator.attributes(inline.source));
        case 'mark':
            return element(
                'mark',
                { class: inline.reason.replace(' ', '-'), ...locator.attributes(inline.source) },
                escapeHtml(inline.text),
            );
    }
}

function valueSpan(text: string, attributes: ReturnType<Locator['attributes']>): string {
    return Object.keys(attributes).length > 0
        ? element('span', { class: 'value', ...attributes }, escapeHtml(text))
        : escapeHtml(text);
}

const LINK = (url: string) => ({ href: url, rel: 'noopener noreferrer nofollow' });

/** A link within the page. A name may hold what would be read as an escape. */
function fragment(anchor: string): string {
    return `#${anchor.replaceAll('%', '%25')}`;
}
