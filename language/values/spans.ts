/** A half-open stretch of numbers: `start` belongs to it, `end` doesn't. Minutes or epoch milliseconds. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** The same stretches in order, without overlaps, gaps of nothing, or empty ones. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
    const merged: Span[] = [];
    for (const span of spans.filter(isSome).sort((one, other) => one.start - other.start)) {
        const last = merged.at(-1);
        if (last === undefined || last.end < span.start) {
            merged.push(span);
        } else if (last.end < span.end) {
            merged[merged.length - 1] = { start: last.start, end: span.end };
        }
    }
    return merged;
}

/** What of them lies within a stretch. */
export function clipSpans(spans: readonly Span[], { start, end }: Span): readonly Span[] {
    return spans.map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) })).filter(isSome);
}

/** What of a stretch lies outside of merged ones. */
export function gapsBetween(merged: readonly Span[], within: Span): readonly Span[] {
    const inside = clipSpans(merged, within);
    const starts = [within.start, ...inside.map((span) => span.end)];
    return starts.map((start, index) => ({ start, end: inside[index]?.start ?? within.end })).filter(isSome);
}

/** The total of merged stretches. */
export function spanTotal(merged: readonly Span[]): number {
    return merged.reduce((total, span) => total + span.end - span.start, 0);
}

function isSome(span: Span): boolean {
    return span.start < span.end;
}
