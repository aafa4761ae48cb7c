import type { Facts } from '../../analysis/facts.ts';
import { monthsNeeded, recordsGone } from '../../analysis/retention.ts';
import { type Monitor, promisesOf } from '../../model/sla.ts';
import { windowText } from '../../values/window.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'monitor/kept-too-short',
    title: 'Measurements are gone before credits can be claimed',
    why: [
        'A claim is proved by what was measured. The records of the first day of a window are needed until the claim',
        'period, which runs from the end of the window, is over: thirty days of claim after a month need sixty-one',
        'days.',
        '',
        'Reckoned in dates over the windows of the first year; one that is too short is enough. Where the sla has no',
        'claim period the window itself counts. A `kept` that is not stated is not reported, nor one against windows',
        'of hours.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The measurements of `{path}` of {start} are gone on {gone}, while credits for them can be claimed until {needed} ({window}, claim within {claim}). Keep them for {enough}.',
        window: 'The measurements of `{path}` of {start} are gone on {gone}, before their own window ends on {needed} ({window}). Keep them for {enough}.',
    },
    fixable: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    claim within 30 days
}
monitor UptimeProbe {
    watches Levels.Uptime
    kept 60 days
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    claim within 30 days
}
monitor UptimeProbe {
    watches Levels.Uptime
    kept 13 months
}
`,
    *check({ contract, facts }) {
        for (const monitor of contract.all('monitor')) {
            const { kept } = monitor;
            if (kept === undefined) continue;
            const promises = promised(monitor, facts);
            const gaps = promises.flatMap((promise) => ({ promise, gone: recordsGone(kept.value, promise, contract) }));
            const found = gaps.find(({ gone }) => gone !== undefined);
            if (!found?.gone) continue;
            const { promise, gone } = found;
            const { claim } = promise.sla;
            const enough = monthsNeeded(promises, contract).toString();
            yield {
                span: kept.span,
                sentence: claim ? '' : 'window',
                values: {
                    path: promise.path,
                    start: gone.start.toString(),
                    gone: gone.gone.toString(),
                    needed: gone.needed.toString(),
                    window: windowText(promise.window.window),
                    claim: claim?.within.value.toString() ?? '',
                    enough,
                },
                related: claim ? [compared(claim.within.span, claim.within.value.toString())] : [],
                intents: [replacing(kept.span, enough)],
            };
        }
    },
} satisfies Rule;

function promised({ watches }: Monitor, facts: Facts) {
    const all = watches.flatMap(({ target }) => promisesOf(target)).map(facts.of);
    return all.filter(({ target }) => target !== undefined);
}
