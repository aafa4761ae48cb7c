import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Written } from '../../model/source.ts';
import { Decimal } from '../../values/decimal.ts';
import { Percent } from '../../values/percent.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/rounding-crosses-target',
    title: 'Rounding turns a miss into a promise kept',
    why: [
        'With one decimal, 99.86 % becomes 99.9 %, and a promise of 99.9 % is kept with 40 % more downtime than it says.',
        'Reported when half a step of rounding is more than a tenth of what the promise leaves: two decimals are fine for 99.9 %.',
        '',
        'A promise such as 99.95 % to one decimal is not reported: what is rounded up to it, to 100.0 %, keeps it anyway.',
        'Neither is one of 100 %, whose rounding is all the room that it has.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'With this rounding {figure} counts as {rounded} and keeps the {target} promised. Round to {decimals} decimals or more.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9% rounded to 1 decimal
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9% rounded to 2 decimals
}
`,
    *check({ facts }) {
        for (const promise of facts.promises) {
            const { roundedTo } = promise.promise;
            const crossing = roundedTo && crossingOf(promise, roundedTo);
            if (!crossing) continue;
            yield {
                span: roundedTo.span,
                values: crossing,
                related: promise.target ? [compared(promise.target.span, crossing.target)] : [],
                intents: [replacing(roundedTo.span, crossing.decimals)],
            };
        }
    },
} satisfies Rule;

function crossingOf({ target, bound }: PromiseFacts, { value: decimals }: Written<number>) {
    if (target?.type !== 'percent' || bound === undefined) return undefined;
    const tolerance = bound === 'at least' ? target.percent.complement() : target.percent;
    if (tolerance.value.isZero() || decimals >= MOST) return undefined;
    const half = halfStep(decimals);
    const figure = worstKept(target.percent, bound, decimals, half);
    const isPast = bound === 'at least' ? figure.compare(target.percent) < 0 : figure.compare(target.percent) > 0;
    if (!isPast || half.times(10).lte(tolerance.value)) return undefined;
    return {
        figure: figure.toString(),
        rounded: figure.round(decimals).toString(),
        target: target.percent.toString(),
        decimals: String(enough(tolerance.value, decimals)),
    };
}

function halfStep(decimals: number): Decimal {
    return Decimal.of(`0.${'0'.repeat(decimals)}5`);
}

/** The worst figure that rounding lifts to the target; a limit from above is reached from just below the half. */
function worstKept({ value }: Percent, bound: 'at least' | 'at most', decimals: number, half: Decimal): Percent {
    const step = half.times(2);
    const steps = value.dividedBy(step);
    if (bound === 'at least') return Percent.of(steps.ceil().times(step).minus(half));
    return Percent.of(steps.floor().times(step).plus(half.times('0.8'))).round(decimals + 1);
}

function enough(tolerance: Decimal, from: number): number {
    let decimals = from;
    while (decimals < MOST && halfStep(decimals).times(10).gt(tolerance)) decimals += 1;
    return decimals;
}

const MOST = 6;
