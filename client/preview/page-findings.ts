import type { PreviewFinding } from '../../server/protocol.ts';
import type { PageFinding, Severity } from './messages.ts';
import { stretchesOf } from './places.ts';
import type { View } from './view.ts';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** The findings of a view for its page, the gravest first. */
export function pageFindings({ findings, blocks, text }: View): PageFinding[] {
    const lineOf = lineCounter(text);
    return named(findings, blocks)
        .map(({ id, finding, places }) => ({
            id,
            severity: finding.severity,
            code: finding.code,
            message: finding.message,
            line: lineOf(finding.start),
            places,
        }))
        .sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
}

/** The finding that a page calls by an id. */
export function findingOf({ findings, blocks }: View, wanted: string): PreviewFinding | undefined {
    return named(findings, blocks).find(({ id }) => id === wanted)?.finding;
}

/** An id is made of what is found and where in its origin, so it stays when the origin moves. */
function named(findings: readonly PreviewFinding[], blocks: View['blocks']) {
    const seen = new Map<string, number>();
    const stretches = stretchesOf(blocks);
    return findings.map((finding) => {
        const places = stretches(finding);
        const name = JSON.stringify([finding.code, finding.message, places[0]]);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { id: `${name}${count}`, finding, places };
    });
}

/** For offsets that rise. */
function lineCounter(text: string): (offset: number) => number {
    let [line, at] = [1, 0];
    return (offset) => {
        for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        return line;
    };
}
