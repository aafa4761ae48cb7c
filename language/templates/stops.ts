/** A part of a template: words, or a tab stop «name:words», at which somebody decides; two of one name are one. */
interface Part {
    readonly words: string;
    readonly stop?: string;
}

/** Puts values for `@names@`, in the words of tab stops too; afterwards nothing of a value is taken for a template. */
export function filled(template: string, value: (name: string) => string): readonly Part[] {
    const fill = (words: string) => words.replaceAll(/@(\w+)@/g, (_match, name: string) => value(name));
    return template.split(/(«[^»]*»)/).map((piece, index) => {
        const [, name, words] = /^«(?:([a-z]+):)?([^»]*)»$/.exec(piece) ?? [];
        if (words === undefined) return { words: fill(piece) };
        return { words: fill(words), stop: name ?? `at ${index}` };
    });
}

export function plainText(parts: readonly Part[]): string {
    return parts.map(({ words }) => words).join('');
}

/** As an LSP snippet; the cursor ends behind it. */
export function snippet(parts: readonly Part[]): string {
    const numbers = new Map<string, number>();
    const numberOf = (stop: string) => {
        const number = numbers.get(stop) ?? numbers.size + 1;
        numbers.set(stop, number);
        return number;
    };
    const texts = parts.map(({ words, stop }) =>
        stop === undefined ? escaped(words) : `\${${numberOf(stop)}:${escaped(words)}}`,
    );
    return `${texts.join('')}$0`;
}

function escaped(words: string): string {
    return words.replaceAll(/[\\$}]/g, '\\$&');
}
