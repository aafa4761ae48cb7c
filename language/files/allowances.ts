import type { IToken } from 'chevrotain';
import type { Allowance } from '../model/composed.ts';
import type { Lowering } from '../model/lower/lowering.ts';

const ALLOW =
    /^\/\/\s*mspc-allow\b[ \t]*(?<rule>[^\s:]*)(?:[ \t]+until[ \t]+(?<until>[^\s:]*))?[ \t]*(?::[ \t]*(?<reason>.*))?/;

/** Whether a comment silences a rule. */
export function isAllowance(comment: string): boolean {
    return ALLOW.test(comment);
}

/** Reads the comments `// mspc-allow <rule-id> [until <date>]: reason`; each speaks of the next line of code. */
export function allowancesIn(text: string, comments: readonly IToken[], lowering: Lowering): readonly Allowance[] {
    return comments.flatMap((comment) => {
        const match = ALLOW.exec(comment.image);
        return match?.groups ? [allowance(text, comment, match.groups, lowering)] : [];
    });
}

function allowance(
    text: string,
    comment: IToken,
    parts: Record<string, string | undefined>,
    lowering: Lowering,
): Allowance {
    const start = comment.startOffset;
    const rule = parts.rule ?? '';
    const ruleAt = start + comment.image.indexOf(rule, comment.image.indexOf('mspc-allow') + 10);
    const until = parts.until;
    const untilAt = until === undefined ? 0 : start + comment.image.indexOf(until, ruleAt - start + rule.length + 6);
    const [from, to] = nextLineOfCode(text, start + comment.image.length);
    return {
        span: lowering.at(start, start + comment.image.trimEnd().length),
        rule,
        ruleSpan: lowering.at(ruleAt, ruleAt + rule.length),
        until: until === undefined ? undefined : { text: until, span: lowering.at(untilAt, untilAt + until.length) },
        reason: (parts.reason ?? '').trim(),
        line: lowering.at(from, to),
    };
}

const SKIPPED = /^\s*(?:\/\/.*|\/\*.*\*\/\s*)?$/;

function nextLineOfCode(text: string, after: number): readonly [number, number] {
    let start = text.indexOf('\n', after) + 1;
    while (start > 0 && start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        if (!SKIPPED.test(text.slice(start, end))) return [start, endOfProse(text, start, end)];
        start = newline + 1;
    }
    return [text.length, text.length];
}

/** Prose has no place for a comment: what begins on a line is one line of code up to its closing quotes. */
function endOfProse(text: string, start: number, end: number): number {
    const quotes = text.slice(start, end).split('"""').length - 1;
    const close = quotes % 2 === 1 ? text.indexOf('"""', end) : -1;
    return close < 0 ? end : close + 3;
}
