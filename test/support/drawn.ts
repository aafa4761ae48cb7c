import type { Finding, Severity } from '../../language/model/finding.ts';

/** A finding as drawn: `3:12-17 sla/target-impossible W`. */
export interface Drawn {
    readonly place: string;
    /** Words that the message contains. */
    readonly words: string | undefined;
}

const LETTERS: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', information: 'I', hint: 'H' };
const DRAWN = /^\/\/ *(?<marks>\^+) +(?<code>[a-z]+\/[a-z-]+) +(?<level>[EWIH])(?:: (?<words>.*))?$/;

/**
 * Reads the findings drawn in comments under a line of code:
 *
 *     objective Uptime Availability at least 100%
 *     //                                     ^^^^ sla/target-impossible W: 100%
 *
 * The marks stand under the characters that the finding is shown on; several comments may follow one line.
 */
export function drawnIn(text: string): readonly Drawn[] {
    const drawn: Drawn[] = [];
    let line = 0;
    text.split('\n').forEach((content, index) => {
        const found = DRAWN.exec(content.trimStart());
        if (!found?.groups) {
            line = index;
            return;
        }
        const from = content.indexOf('^');
        const { marks = '', code, level, words } = found.groups;
        drawn.push({ place: `${line + 1}:${from}-${from + marks.length} ${code} ${level}`, words });
    });
    return drawn;
}

/** The same of a finding; one that goes past the end of its line is drawn to there. */
export function draw({ span, code, severity }: Finding, text: string): string {
    const before = text.slice(0, span.start).split('\n');
    const from = before.at(-1)?.length ?? 0;
    const [first = ''] = text.slice(span.start, span.end).split('\n');
    return `${before.length}:${from}-${from + Math.max(1, first.length)} ${code} ${LETTERS[severity]}`;
}
