import { isBlank } from './characters.ts';
import type { Slip } from './slips.ts';

/** Slips of these kinds on one line are one habit, shown once and mended at once. */
const ONE_HABIT: ReadonlySet<Slip['code']> = new Set([
    'quotes',
    'dash',
    'look-alike',
    'mark',
    'day',
    'hours-to',
    'slash',
    'time-form',
    'invisible',
    'character',
]);

/** Replacements of one character, shown with the word that they stand in. */
const IN_WORDS: ReadonlySet<Slip['code']> = new Set(['dash', 'look-alike']);

/**
 * The slips that are worth telling, in the order of the text: what is part of a larger one comes with it, and on a line
 * with an unclosed text the others come of that.
 */
export function tellingSlips(slips: readonly Slip[], text: string): readonly Slip[] {
    const ordered = [...slips].sort((one, other) => one.start - other.start || other.end - one.end);
    const told: Slip[] = [];
    for (const line of byLine(ordered, text)) {
        const unclosed = line.filter((slip) => slip.code === 'text-unclosed');
        told.push(...(unclosed.length > 0 ? unclosed : merged(withoutParts(line), text)));
    }
    return told;
}

function* byLine(slips: readonly Slip[], text: string): Iterable<readonly Slip[]> {
    let line: Slip[] = [];
    let end = -1;
    for (const slip of slips) {
        if (slip.start > end) {
            if (line.length > 0) yield line;
            line = [];
            const newline = text.indexOf('\n', slip.start);
            end = newline < 0 ? text.length : newline;
        }
        line.push(slip);
    }
    if (line.length > 0) yield line;
}

function withoutParts(line: readonly Slip[]): readonly Slip[] {
    let reached = -1;
    return line.filter((slip) => {
        const isPart = slip.end <= reached && slip.code !== 'bidi-control';
        reached = Math.max(reached, slip.end);
        return !isPart;
    });
}

function merged(line: readonly Slip[], text: string): readonly Slip[] {
    const groups = new Map<Slip['code'], Slip[]>();
    const others: Slip[] = [];
    for (const slip of line) {
        const group = groups.get(slip.code);
        if (group) group.push(slip);
        else if (ONE_HABIT.has(slip.code)) groups.set(slip.code, [slip]);
        else others.push(slip);
    }
    return [...others, ...[...groups.values()].map((group) => joined(group, text))].sort(
        (one, other) => one.start - other.start,
    );
}

/** One slip from the first to the last, with all that is to be mended between them. */
function joined(group: readonly Slip[], text: string): Slip {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) throw new Error('A group of slips is never empty');
    const wide = IN_WORDS.has(first.code);
    const start = wide ? wordEnd(text, first.start, -1) : first.start;
    const end = wide ? wordEnd(text, last.end - 1, 1) + 1 : last.end;
    if (first.code === 'character') return { ...first, end: adjacentEnd(group) };
    return { code: first.code, start, end, fix: mendedText(group, text, start, end) };
}

function adjacentEnd(group: readonly Slip[]): number {
    let end = group[0]?.end ?? 0;
    for (const slip of group) if (slip.start === end) end = slip.end;
    return end;
}

function mendedText(group: readonly Slip[], text: string, start: number, end: number): string {
    const parts: string[] = [];
    let at = start;
    for (const slip of group) {
        parts.push(text.slice(at, slip.start), slip.fix ?? '');
        at = slip.end;
    }
    return [...parts, text.slice(at, end)].join('');
}

/** The last offset of the run without blanks that goes from `at` in a direction. */
function wordEnd(text: string, at: number, step: 1 | -1): number {
    let end = at;
    while (end + step >= 0 && end + step < text.length && !isBlank(text.charCodeAt(end + step))) end += step;
    return end;
}
