import type { Finding, Severity } from '../../language/model/finding.ts';
import type { Span } from '../../language/model/source.ts';

/** A finding as drawn: `3:12-17 sla/target-impossible W`. */
export interface Drawn {
    readonly place: string;
    /** Words that the message contains. */
    readonly words: string | undefined;
    /** `W+` has a fix, `W-` has none; undefined where it does not say. */
    readonly isFixable: boolean | undefined;
}

/** A place beside a finding as drawn: `3:12-17`. */
export interface DrawnBeside {
    readonly place: string;
    /** Words that stand at the place. */
    readonly words: string;
}

const LETTERS: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', information: 'I', hint: 'H' };
const DRAWN = /^\/\/ *(?<marks>\^+) +(?<code>[a-z]+\/[a-z-]+) +(?<level>[EWIH])(?<fix>[+-])?(?:: (?<words>.*))?$/;
const DRAWN_BESIDE = /^\/\/ *(?<marks>~+) *(?<words>.*)$/;

/**
 * Reads the findings drawn in comments under a line of code:
 *
 *     objective Uptime Availability at least 100%
 *     //                                     ^^^^ sla/target-impossible W: 100%
 *
 * The marks stand under the characters that the finding is shown on; several comments may follow one line.
 */
export function drawnIn(text: string): readonly Drawn[] {
    return marked(text).flatMap(({ place, content }) => {
        const { code, level, fix, words } = DRAWN.exec(content)?.groups ?? {};
        const isFixable = fix === undefined ? undefined : fix === '+';
        return code === undefined ? [] : [{ place: `${place} ${code} ${level}`, words, isFixable }];
    });
}

/**
 * Reads the places beside findings, which need not all be drawn:
 *
 *     commits Availability at least 99.95%
 *     //                            ~~~~~~ 99.95%
 */
export function drawnBesideIn(text: string): readonly DrawnBeside[] {
    return marked(text).flatMap(({ place, content }) => {
        const { words } = DRAWN_BESIDE.exec(content)?.groups ?? {};
        return words === undefined ? [] : [{ place, words }];
    });
}

/** Lines as fixes leave them, each in a comment of its own: `//> every 1 minute`. */
export function drawnMendedIn(text: string): readonly string[] {
    return [...text.matchAll(/^ *\/\/> *(.*)$/gm)].map((match) => match[1] ?? '');
}

/** The lines with marks, each with the place that it marks in the last line without. */
function marked(text: string): readonly { readonly place: string; readonly content: string }[] {
    let line = 0;
    return text.split('\n').flatMap((raw, index) => {
        const content = raw.trimStart();
        const { marks } = (DRAWN.exec(content) ?? DRAWN_BESIDE.exec(content))?.groups ?? {};
        if (marks === undefined) {
            if (!content.startsWith('//>')) line = index;
            return [];
        }
        const from = raw.indexOf(marks);
        return [{ place: `${line + 1}:${from}-${from + marks.length}`, content }];
    });
}

/** The same of a finding; one that goes past the end of its line is drawn to there. */
export function draw({ span, code, severity }: Finding, text: string): string {
    return `${drawPlace(span, text)} ${code} ${LETTERS[severity]}`;
}

export function drawPlace(span: Span, text: string): string {
    const before = text.slice(0, span.start).split('\n');
    const from = before.at(-1)?.length ?? 0;
    const [first = ''] = text.slice(span.start, span.end).split('\n');
    return `${before.length}:${from}-${from + Math.max(1, first.length)}`;
}
