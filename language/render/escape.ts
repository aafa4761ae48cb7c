/** Text as the content of an HTML element or of a quoted attribute. */
export function escapeHtml(text: string): string {
    return UNSAFE.test(text) ? text.replaceAll(EVERY_UNSAFE, (character) => ENTITIES[character] ?? '') : text;
}

const UNSAFE = /[&<>"']/;
const EVERY_UNSAFE = /[&<>"']/g;

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

/** An element; an attribute that is undefined is left out, all others are escaped. */
export function element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string,
): string {
    let written = '';
    for (const key in attributes) {
        const value = attributes[key];
        written += value === undefined ? '' : ` ${key}="${escapeHtml(`${value}`)}"`;
    }
    return `<${name}${written}>${content}</${name}>`;
}
