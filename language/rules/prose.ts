import { groupedBy, memoised } from '../analysis/memo.ts';
import { plainText } from '../analysis/plain-prose.ts';
import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Prose } from '../model/reference.ts';
import type { Span, Written } from '../model/source.ts';

/** The prose of a declaration, with its plain text: references and literal text are masked in it. */
export interface Passage {
    readonly declaration: Declaration;
    readonly prose: Prose;
    readonly plain: string;
}

export function passagesOf(contract: Contract): readonly Passage[] {
    return contract.declarations.flatMap((declaration) => {
        const prose = declaration.description;
        return prose ? [{ declaration, prose, plain: plainText(prose) }] : [];
    });
}

/** Where a part of the plain text is written. */
export function spanIn({ prose }: Passage, start: number, length: number): Span {
    const from = prose.content.start + start;
    return { file: prose.content.file, start: from, end: from + length };
}

/** The texts in quotation marks of a declaration, wherever in it they stand. */
export const quotedTexts: (declaration: Declaration) => readonly Written<string>[] = memoised((declaration) => {
    const found: Written<string>[] = [];
    gather({ ...declaration }, found);
    return found;
});

/** The plain prose of a declaration and its texts in quotation marks. */
export function textsOf(declaration: Declaration): readonly string[] {
    const prose = declaration.description;
    const quoted = quotedTexts(declaration).map(({ value }) => value);
    return prose ? [plainText(prose), ...quoted] : quoted;
}

/** The declarations whose texts hold a word, or its plural. */
export function writersOf(word: string, contract: Contract): readonly Declaration[] {
    return writers(contract).get(word) ?? [];
}

const writers = memoised(({ declarations }: Contract) => groupedBy(declarations, wordsIn));

function wordsIn(declaration: Declaration): readonly string[] {
    const words = textsOf(declaration).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    return words.flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/es$/, '')]);
}

/** Names and prose are no texts in quotation marks; the rest leads to other things. */
const UNQUOTED = new Set(['name', 'description', 'span', 'sla', 'row', 'framework', 'requirement']);

function gather(value: unknown, found: Written<string>[]): void {
    if (typeof value !== 'object' || value === null) return;
    if ('target' in value && 'text' in value) return;
    if ('value' in value && 'span' in value) {
        if (typeof value.value === 'string') found.push(value as Written<string>);
        return;
    }
    for (const [key, part] of Object.entries(value)) if (!UNQUOTED.has(key)) gather(part, found);
}
