import type { BoundBand } from '../../analysis/credits.ts';
import { compareFigures } from '../../analysis/magnitude.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import { creditsOf, yardstick } from '../credits.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/band-beyond-target',
    title: 'A credit for a promise that was kept',
    why: [
        'A band that begins before the target pays while the promise is kept, so the target no longer says what is',
        'promised. The same holds for a band on the other side, as `above` for a promise of `at least`.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'Credits {side} {bound} are due while `{path}` keeps its {target}. Begin the band at {target}.',
        side: 'Credits {side} {bound} are due for good service: `{path}` promises {written} {target}. Put the band on the other side.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.95% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { schedule, promises } of creditsOf(contract, facts)) {
            for (const band of schedule.bands.filter((each) => each.type === 'bound')) {
                const [problem] = promises.flatMap((promise) => problemOf(band, promise) ?? []);
                if (problem === undefined) continue;
                const { sentence, path, aim } = problem;
                const [bound, target] = [valueText(band.bound), valueText(aim.target)];
                const canMend = sentence === '' && promises.length === 1;
                yield {
                    span: band.bound.span,
                    sentence,
                    values: { side: band.side, bound, path, target, written: aim.bound },
                    related: [compared(aim.target.span, target)],
                    intents: canMend ? [replacing(band.bound.span, target)] : [],
                };
            }
        }
    },
} satisfies Rule;

/** The sentence that fits; undefined where the band pays for a breach alone. */
function problemOf(band: BoundBand, promise: PromiseFacts) {
    const aim = yardstick(promise, band.bound);
    if (aim === undefined) return undefined;
    const order = compareFigures(band.bound, aim.target);
    if (order === undefined) return undefined;
    const [side, past] = aim.bound === 'at least' ? (['below', 1] as const) : (['above', -1] as const);
    const { path } = promise;
    if (band.side !== side) return { sentence: 'side', path, aim } as const;
    return order === past ? ({ sentence: '', path, aim } as const) : undefined;
}
