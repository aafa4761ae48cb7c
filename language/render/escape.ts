/** Text as the content of an HTML element or of a quoted attribute. */
export function escapeHtml(text: string): string {
    return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

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
    const written = Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [` ${key}="${escapeHtml(`${value}`)}"`],
    );
    return `<${name}${written.join('')}>${content}</${name}>`;
}
