import { isAllowedInPicture, PICTURE_ELEMENTS } from './sanitize-picture.ts';

/**
 * The server escapes all that a contract says; this is the second line of defence. Whatever is not on these lists goes,
 * with what is in it.
 */
const ELEMENTS = new Set(
    (
        'a abbr b blockquote br caption code dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
        'header hr i ins li mark nav ol p pre s section small span strong sub summary sup table tbody td tfoot th thead ' +
        'time tr u ul var wbr'
    ).split(' '),
);

const ATTRIBUTES = new Set(
    'class colspan data-end data-key data-origin data-place data-start datetime dir href lang rel role rowspan scope start title'.split(
        ' ',
    ),
);

const LINK = /^(?:#|https?:\/\/|mailto:)/i;

/** The element of a block, safe to show; several elements, or bare text, are put into one. */
export function elementOf(html: string): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = html;
    const { content } = template;
    for (const element of content.querySelectorAll('*')) clean(element);
    const [only, ...more] = content.children;
    if (only instanceof HTMLElement && more.length === 0 && content.textContent === only.textContent) return only;
    const block = document.createElement('div');
    block.append(content);
    return block;
}

/** In a tree that is taken apart the element may be gone already; to remove it again does no harm. */
function clean(element: Element): void {
    const isPicture = element instanceof SVGElement;
    const elements = isPicture ? PICTURE_ELEMENTS : ELEMENTS;
    if (!(isPicture || element instanceof HTMLElement) || !elements.has(element.localName)) {
        element.remove();
        return;
    }
    const isAllowed = isPicture ? isAllowedInPicture : isAllowedInText;
    for (const { name, value } of [...element.attributes]) {
        if (!isAllowedAnywhere(name, value) && !isAllowed(name, value)) element.removeAttribute(name);
    }
}

function isAllowedAnywhere(name: string, value: string): boolean {
    // The page's own ids have no dot, and those of a contract have one.
    if (name === 'id') return value.includes('.');
    return name.startsWith('aria-');
}

function isAllowedInText(name: string, value: string): boolean {
    return name === 'href' ? LINK.test(value) : ATTRIBUTES.has(name);
}
