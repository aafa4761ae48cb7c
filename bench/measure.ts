/** The least, the median and the 95th percentile of repeated runs, in milliseconds. */
export interface Timing {
    /** What it takes when nothing else wants the machine. */
    readonly least: number;
    readonly median: number;
    readonly p95: number;
}

export function summarise(samples: readonly number[]): Timing {
    const sorted = [...samples].sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { least: at(0), median: at(0.5), p95: at(0.95) };
}

/** Times a function; the first runs warm the code up and do not count, nor does what prepares each. */
export function time(run: () => void, repeats: number, warmUp = 3, prepare: () => void = () => {}): Timing {
    const samples: number[] = [];
    for (let i = -warmUp; i < repeats; i++) {
        prepare();
        const start = performance.now();
        run();
        if (i >= 0) samples.push(performance.now() - start);
    }
    return summarise(samples);
}

/** How often something is repeated, so that long texts do not take for ever. */
export function repeatsFor(lines: number): number {
    return lines >= 50_000 ? 9 : lines >= 10_000 ? 25 : 60;
}

export function shown({ median, p95 }: Timing): string {
    return `${number(median)} (p95 ${number(p95)})`;
}

export function number(value: number): string {
    return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Prints rows as a Markdown table. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
    console.log(`\n## ${title}\n`);
    console.log(`| ${head.join(' | ')} |`);
    console.log(`|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`);
    for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
