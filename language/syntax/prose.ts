/** One `[[…]]` in the content of prose, by offsets into that content. */
export interface ProseMark {
    readonly start: number;
    readonly end: number;
    /** What is referred to, without blanks around it; may be empty while it is being typed. */
    readonly target: string;
    readonly targetStart: number;
    /** The text shown in its place, after `|`. */
    readonly shown: string | undefined;
}

/** Code that Markdown shows as it stands: fences, then spans of one or more backticks. */
const CODE =
    /^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)[\s\S]*?[^`]\2(?!`)/gm;

/** Finds the references in prose; total: an unfinished `[[` and a `]]` alone are text. */
export function proseMarks(content: string): readonly ProseMark[] {
    if (!content.includes('[[')) return [];
    const code = content.includes('`') || content.includes('~~~') ? codeRanges(content) : [];
    const marks: ProseMark[] = [];
    for (let at = content.indexOf('[['); at >= 0; ) {
        const mark = isLiteral(content, at, code) ? undefined : markAt(content, at);
        if (mark) marks.push(mark);
        at = content.indexOf('[[', mark ? mark.end : at + 2);
    }
    return marks;
}

function codeRanges(content: string): readonly (readonly [number, number])[] {
    return [...content.matchAll(CODE)].map((match) => [match.index, match.index + match[0].length] as const);
}

function isLiteral(content: string, at: number, code: readonly (readonly [number, number])[]): boolean {
    return isEscaped(content, at) || code.some(([start, end]) => at >= start && at < end);
}

/** An odd number of backslashes before it. */
function isEscaped(content: string, at: number): boolean {
    let count = 0;
    while (content.charCodeAt(at - 1 - count) === 92) count++;
    return count % 2 === 1;
}

function markAt(content: string, start: number): ProseMark | undefined {
    const close = content.indexOf(']]', start + 2);
    if (close < 0) return undefined;
    const inside = content.slice(start + 2, close);
    if (inside.includes('[[') || inside.includes('\n\n')) return undefined;
    const bar = inside.indexOf('|');
    const written = bar < 0 ? inside : inside.slice(0, bar);
    const target = written.trim();
    return {
        start,
        end: close + 2,
        target,
        targetStart: start + 2 + written.indexOf(target),
        shown: bar < 0 ? undefined : inside.slice(bar + 1).trim(),
    };
}
