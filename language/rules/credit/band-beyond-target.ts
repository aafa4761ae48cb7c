import { compareFigures } from '../../analysis/magnitude.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Band } from '../../model/sla.ts';
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
            for (const band of schedule.bands.filter(({ type }) => type === 'bound')) {
                const promise = promises.find((each) => problemOf(band, each) !== undefined);
                const sentence = promise && problemOf(band, promise);
                const aim = promise && band.type === 'bound' ? yardstick(promise, band.bound) : undefined;
                if (!promise || !aim || band.type !== 'bound' || sentence === undefined) continue;
                const [bound, target] = [valueText(band.bound), valueText(aim.target)];
                const canMend = sentence === '' && promises.length === 1;
                yield {
                    span: band.bound.span,
                    sentence,
                    values: { side: band.side, bound, path: promise.path, target, written: aim.bound },
                    related: [compared(aim.target.span, target)],
                    intents: canMend ? [replacing(band.bound.span, target)] : [],
                };
            }
        }
    },
} satisfies Rule;

/** The sentence that fits: none where the band pays for a breach alone. */
function problemOf(band: Band, promise: PromiseFacts): '' | 'side' | undefined {
    const aim = band.type === 'bound' ? yardstick(promise, band.bound) : undefined;
    if (band.type !== 'bound' || aim === undefined) return undefined;
    const { target, bound } = aim;
    const order = compareFigures(band.bound, target);
    if (order === undefined) return undefined;
    if (band.side !== (bound === 'at least' ? 'below' : 'above')) return 'side';
    return order === (bound === 'at least' ? 1 : -1) ? '' : undefined;
}
