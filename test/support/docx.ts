import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

export interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly (Element | string)[];
}

/** The parts of a package of Word, each XML part read strictly. */
export interface Package {
    readonly names: readonly string[];
    part(name: string): Element;
    bytes(name: string): Uint8Array;
}

export function packageOf(file: Uint8Array): Package {
    const parts = unzipSync(file);
    const bytes = (name: string) => {
        const found = parts[name];
        if (found === undefined) throw new Error(`no part ${name}`);
        return found;
    };
    return { names: Object.keys(parts), bytes, part: (name) => parseXml(strFromU8(bytes(name))) };
}

export function parseXml(text: string): Element {
    const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
    const open = [root];
    const parser = sax.parser(true);
    parser.onerror = (error) => {
        throw error;
    };
    parser.onopentag = ({ name, attributes }) => {
        const element = { name, attributes: attributes as Record<string, string>, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
    };
    parser.onclosetag = () => {
        open.pop();
    };
    parser.ontext = (part) => {
        open.at(-1)?.children.push(part);
    };
    parser.write(text).close();
    const [document] = root.children.filter((child) => typeof child !== 'string');
    if (document === undefined) throw new Error('an empty document');
    return document;
}

/** All elements of that name, in the order of the text. */
export function all(element: Element, name: string): readonly Element[] {
    return element.children.flatMap((child) =>
        typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
    );
}

export function textOf(element: Element): string {
    return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The paragraphs of the body as their texts, without numbers, which Word counts itself. */
export function paragraphsOf(document: Element): readonly string[] {
    return all(document, 'w:p').map((paragraph) => all(paragraph, 'w:t').map(textOf).join(''));
}
