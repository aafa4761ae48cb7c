export function byId(id: string): HTMLElement;
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T;
export function byId(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const element = document.getElementById(id);
    if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
    return element;
}

/** What didn't change is not written again: a screen reader would say it again. */
export function setText(element: HTMLElement, text: string): void {
    if (element.textContent !== text) element.textContent = text;
}

export function make<K extends keyof HTMLElementTagNameMap>(
    name: K,
    kind: string,
    ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(name);
    element.className = kind;
    element.append(...content);
    return element;
}

export function button(kind: string, ...content: (Node | string)[]): HTMLButtonElement {
    const element = make('button', kind, ...content);
    element.type = 'button';
    return element;
}

/** What stands between backticks in a message is from the contract. */
export function quoted(message: string): (Node | string)[] {
    return message.split('`').map((part, index) => (index % 2 === 0 ? part : make('code', '', part)));
}
