import { readingsOf } from './dates.ts';
import type { Problem } from './problem.ts';
import type { Slip } from './slips.ts';

/** The finding for a slip: it names what was written, and mends it or offers its two readings. */
export function slipProblem(slip: Slip, text: string): Problem {
    const written = text.slice(slip.start, slip.end);
    const readings = slip.code === 'date-form' && slip.fix === undefined ? readingsOf(written) : undefined;
    if (readings) return twoReadings(slip, written, readings);
    const mended = slip.fix?.trim() === '' ? undefined : slip.fix?.trim();
    return {
        code: `syntax/${slip.code}`,
        id: mended === undefined ? `syntax/${slip.code}` : `syntax/${slip.code}.fixable`,
        from: slip.start,
        to: slip.end,
        values: { written: shortened(written), fix: mended ?? '' },
        ...(slip.fix !== undefined && { fix: { from: slip.start, to: slip.end, text: slip.fix } }),
    };
}

function twoReadings(slip: Slip, written: string, readings: readonly [string, string]): Problem {
    const [from, to] = [slip.start, slip.end];
    const [one, other] = readings;
    return {
        code: `syntax/${slip.code}`,
        id: `syntax/${slip.code}.either`,
        from,
        to,
        values: { written, one, other },
        choices: readings.map((text) => ({ from, to, text })),
    };
}

/** Enough of a text to recognise it. */
export function shortened(text: string): string {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
