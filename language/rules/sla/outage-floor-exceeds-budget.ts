import { intervalFor } from '../../analysis/sampling.ts';
import type { Sla } from '../../model/sla.ts';
import type { Duration } from '../../values/duration.ts';
import { windowText } from '../../values/window.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';
import { reckonedText } from '../wording.ts';

export default {
    id: 'sla/outage-floor-exceeds-budget',
    title: 'No outage short enough to fit the promise counts',
    why: [
        '`outages count from 10 minutes` leaves shorter ones out. Where the promise itself leaves less time than that,',
        'as 99.99 % of a month does with 4.32 minutes, a service may fail for nine minutes as often as it likes.',
        '',
        'A month counts 30 days, a quarter 90, a year 365; excluded maintenance is not taken off. A promise of 100 %',
        'is left aside: there the floor says which outages are meant. The fix is a usual time of which two fit into it.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'Outages count from {floor}, while {target} leaves {budget} of downtime {window}: an outage can use up all of it and not count. Count from less.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    outages count from 10 minutes
    objective Uptime Availability at least 99.99%
}
`,
    good: `
sla Levels for Servers {
    outages count from 1 minute
    objective Uptime Availability at least 99.99%
}
`,
    *check(subject) {
        for (const sla of subject.contract.all('sla')) {
            const floor = sla.outagesCountFrom;
            const [strictest] = pastOnes(sla, subject);
            const { past, budget } = strictest ?? {};
            if (!floor || !past?.target || !budget) continue;
            const less = intervalFor(budget.nominal.budget);
            const target = budget.target.toString();
            yield {
                span: floor.span,
                values: {
                    floor: floor.value.toString(),
                    target,
                    budget: reckonedText(budget.nominal.budget),
                    window: windowText(budget.window),
                },
                related: [compared(past.target.span, target)],
                intents: less ? [replacing(floor.span, less.toString())] : [],
            };
        }
    },
} satisfies Rule;

/** The promises whose budget is shorter than the floor, the shortest first. */
function pastOnes(sla: Sla, { facts }: Subject) {
    const all = facts.promisesOfSla(sla).flatMap((past) => {
        const budget = past.isGoal ? undefined : facts.budget(past.promise);
        return budget && isPast(sla, budget.nominal.budget) ? [{ past, budget }] : [];
    });
    return all.toSorted((one, other) => one.budget.nominal.budget.compareSameKind(other.budget.nominal.budget) ?? 0);
}

function isPast({ outagesCountFrom: floor }: Sla, budget: Duration): boolean {
    return !budget.isZero() && floor?.value.compareSameKind(budget) === 1;
}
