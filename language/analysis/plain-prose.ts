import type { Prose } from '../model/reference.ts';
import { memoised } from './memo.ts';

/** Stands for a character that is no plain text: it is no letter, blank or punctuation. */
export const MASK = '\uFFFC';

/** What Markdown shows as it stands or does not show: code, the addresses of links, escaped characters. */
const LITERAL = [
    /^ *(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ *\k<fence>[`~]*[ \t]*\r?$|$(?![\s\S]))/gm,
    /(?<!`)(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`)/g,
    /(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g,
    /^ *\[[^\]\n]+\]:[^\n]*$/gm,
    /<[^<>\s]+>|\b[a-z][a-z+.-]*:\/\/[^\s<>]+/gi,
    /\\[!-/:-@[-`{-~]/g,
];

/**
 * The text of a prose with its references and all that is literal masked, so that what is found in it stands at the
 * same place as in the prose.
 */
export const plainText: (prose: Prose) => string = memoised((prose) => {
    const literal = LITERAL.reduce(
        (text, pattern) => text.replaceAll(pattern, (found) => mask(found)),
        withoutReferences(prose),
    );
    return withoutIndentedCode(literal);
});

function withoutReferences({ text, content, references }: Prose): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { span } of references) {
        const [start, end] = [span.start - content.start, span.end - content.start];
        pieces.push(text.slice(at, start), mask(text.slice(start, end)));
        at = end;
    }
    return [...pieces, text.slice(at)].join('');
}

/** Line ends stay. */
function mask(text: string): string {
    return text.replaceAll(/[^\r\n]/g, MASK);
}

/** Lines that stand four blanks further in than the prose, after an empty one, are code. */
function withoutIndentedCode(text: string): string {
    const lines = text.split('\n');
    const indents = lines.flatMap((line, index) => (index > 0 && line.trim() !== '' ? [indentOf(line)] : []));
    const least = Math.min(...indents) + 4;
    let isCode = false;
    return lines
        .map((line, index) => {
            if (line.trim() === '') return line;
            isCode = index > 0 && indentOf(line) >= least && (isCode || lines[index - 1]?.trim() === '');
            return isCode ? mask(line) : line;
        })
        .join('\n');
}

function indentOf(line: string): number {
    return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}
