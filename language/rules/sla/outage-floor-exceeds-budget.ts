import type { PromiseFacts } from '../../analysis/objective.ts';
import { windowText } from '../../values/window.ts';
import { compared } from '../phrases.ts';
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
        'is left aside: there the floor says which outages are meant.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'Outages count from {floor}, and {target} leaves {budget} {window}: an outage that uses up all of it does not count. Count from less.',
    },
    fixable: false,
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
            const past = subject.facts.promisesOfSla(sla).find((promise) => isPast(promise, subject));
            const budget = past && subject.facts.budget(past.promise);
            if (!floor || !past?.target || !budget) continue;
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
            };
        }
    },
} satisfies Rule;

function isPast({ promise, sla, isGoal }: PromiseFacts, { facts }: Subject): boolean {
    const budget = facts.budget(promise)?.nominal.budget;
    if (isGoal || budget === undefined || budget.isZero()) return false;
    return sla.outagesCountFrom?.value.compareSameKind(budget) === 1;
}
