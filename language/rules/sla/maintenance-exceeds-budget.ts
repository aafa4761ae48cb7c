import { allowanceWithin, type DowntimeBudget } from '../../analysis/downtime-budget.ts';
import { measuredMaintenance } from '../../analysis/measured-maintenance.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Maintenance } from '../../model/service.ts';
import { windowLength, windowText } from '../../values/window.ts';
import { compared } from '../phrases.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';
import { reckonedText } from '../wording.ts';

export default {
    id: 'sla/maintenance-exceeds-budget',
    title: 'Maintenance may take more time than downtime may',
    why: [
        'Excluded maintenance is time without the service, whatever it is called. With 8 hours a month of it, 99.9 %',
        'comes to 98.79 % in effect; the client should read that number before it signs.',
        '',
        'Maintenance that lies outside the measured hours is left aside. A month counts 30 days, a quarter 90, a year 365.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{maintenance}` may take {allowance}, while {target} leaves {budget} of downtime: with it, `{path}` comes to {effective} in effect. Allow less maintenance, or see that the client knows this figure.',
    },
    fixable: false,
    bad: `
maintenance Updates "Updates" {
    notice of 5 days
    at most 8 hours monthly
}
sla Levels for Servers {
    excludes Updates
    objective Uptime Availability at least 99.9%
}
`,
    good: `
maintenance Updates "Updates" {
    notice of 5 days
    at most 30 minutes monthly
}
sla Levels for Servers {
    excludes Updates
    objective Uptime Availability at least 99.9%
}
`,
    *check(subject) {
        const { facts, contract } = subject;
        for (const sla of contract.all('sla')) {
            const reported = new Set<Maintenance>();
            for (const promise of facts.promisesOfSla(sla).toSorted(byTarget)) {
                for (const maintenance of measuredMaintenance(promise, contract)) {
                    const found = reported.has(maintenance) ? undefined : finding(maintenance, promise, subject);
                    if (found) yield found;
                    if (found) reported.add(maintenance);
                }
            }
        }
    },
} satisfies Rule;

/** The strictest promise first: one is enough to show it. */
function byTarget({ target: one }: PromiseFacts, { target: other }: PromiseFacts): number {
    return one?.type === 'percent' && other?.type === 'percent' ? other.percent.compare(one.percent) : 0;
}

function finding(maintenance: Maintenance, promise: PromiseFacts, { facts }: Subject): RuleFinding | undefined {
    const { atMost } = maintenance;
    const [budget, effective] = [facts.budget(promise.promise), facts.effective(promise.promise)];
    const place = [...promise.sla.excludes, ...promise.promise.excluding].find(({ target }) => target === maintenance);
    if (!atMost || !budget || !effective || !place || !isMore(maintenance, promise, budget)) return undefined;
    const values = {
        maintenance: maintenance.name.value,
        allowance: `${atMost.duration.value} ${windowText(atMost.window.value)}`,
        target: effective.target.toString(),
        budget: reckonedText(budget.nominal.budget),
        path: promise.path,
        effective: effective.availability.round(3).toString(),
    };
    return { span: place.span, values, related: [compared(atMost.span, values.allowance)] };
}

function isMore({ atMost }: Maintenance, { window }: PromiseFacts, { nominal }: DowntimeBudget): boolean {
    if (atMost === undefined) return false;
    const allowed = allowanceWithin(
        atMost,
        window.window.kind === 'calendar' ? windowLength(window.window) : nominal.length,
    );
    return allowed.compareSameKind(nominal.budget) === 1;
}
