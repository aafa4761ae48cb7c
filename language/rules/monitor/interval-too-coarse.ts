import type { Facts } from '../../analysis/facts.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { coverageOf, intervalFor } from '../../analysis/sampling.ts';
import { type Monitor, promisesOf } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import type { Duration } from '../../values/duration.ts';
import { windowText } from '../../values/window.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { reckonedText } from '../wording.ts';

export default {
    id: 'monitor/interval-too-coarse',
    title: 'Samples too rare to prove the promise',
    why: [
        'A promise of 99.99% a month leaves 4.32 minutes of downtime. A probe that looks every five minutes can miss',
        'an outage that breaks it; with fewer than two samples in the budget, one failed sample cannot be told from a',
        'breach.',
        '',
        'The budget is that of a window of 30, 90 or 365 days, excluded time not taken off. A promise that another',
        'monitor watches often enough, or as often as that one pleases, is proved by that one and not reported.',
    ].join('\n'),
    levels: ['error', 'warning'],
    sentences: {
        '': '`{path}` allows {budget} of downtime ({window}), and measuring every {interval} can miss all of it. Measure at least every {needed}.',
        sparse: '`{path}` allows {budget} of downtime ({window}), in which measuring every {interval} takes one sample: a single failed one cannot be told from a breach. Measure at least every {needed}.',
        hopeless:
            '`{path}` allows {budget} of downtime ({window}), which no samples can prove, least of all every {interval}. Measure without a break, or promise less.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.99%
}
monitor UptimeProbe {
    watches Levels.Uptime
    every 5 minutes
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.99%
}
monitor UptimeProbe {
    watches Levels.Uptime
    every 1 minute
}
`,
    *check({ contract, facts }) {
        for (const monitor of contract.all('monitor')) {
            const { every } = monitor;
            const found = every && tightest(monitor, facts);
            const coverage = found && coverageOf(found.budget, every.value);
            if (!found || coverage === undefined || coverage === 'enough') continue;
            const { promise, budget } = found;
            const needed = intervalFor(budget);
            yield {
                span: every.span,
                severity: coverage === 'none' ? 'error' : 'warning',
                sentence: needed === undefined ? 'hopeless' : coverage === 'none' ? '' : 'sparse',
                values: {
                    path: promise.path,
                    budget: reckonedText(budget),
                    window: windowText(promise.window.window),
                    interval: every.value.toString(),
                    needed: needed?.toString() ?? '',
                },
                related: promise.target ? [compared(promise.target.span, valueText(promise.target))] : [],
                intents: needed ? [replacing(every.span, needed.toString())] : [],
            };
        }
    },
} satisfies Rule;

/** The promise with the least downtime of those that this monitor alone would have to prove. */
function tightest(monitor: Monitor, facts: Facts): { promise: PromiseFacts; budget: Duration } | undefined {
    return monitor.watches
        .flatMap(({ target }) => promisesOf(target))
        .flatMap((each) => {
            const budget = each.target && facts.budget(each)?.nominal.budget;
            const isProved =
                budget &&
                facts.monitorsOf(each).some(({ every }) => !every || coverageOf(budget, every.value) === 'enough');
            return budget && !isProved && !budget.isZero() ? [{ promise: facts.of(each), budget }] : [];
        })
        .toSorted((one, other) => one.budget.compareSameKind(other.budget) ?? 0)[0];
}
