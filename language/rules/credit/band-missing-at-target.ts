import { boundsOf } from '../../analysis/credits.ts';
import { compareFigures } from '../../analysis/magnitude.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import { creditsOf, yardstick } from '../credits.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';

export default {
    id: 'credit/band-missing-at-target',
    title: 'A breach that earns no credit',
    why: [
        'Between the promise and the first band lies a range that breaks the promise and earns nothing: with 99.99 %',
        'promised and credits from 99.9 %, thirty-nine minutes a month are free. It is the most common gap in published',
        'agreements, and seldom meant.',
        '',
        'All schedules for the objective count together; steps and `each breach` begin at the target by themselves. A bound',
        'in percent for a time that is promised `in 95% of cases` is set against that share.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` promises {target}, and credits begin only past {first}: a breach between the two earns nothing. Begin at {target}.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.99%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.99%
    credits for Uptime of HostingFee {
        below 99.99% credit 10%
        cap 100% monthly
    }
}
`,
    *check(subject) {
        for (const { schedule, promises, sla } of creditsOf(subject.contract, subject.facts)) {
            const found = promises.flatMap((promise) => gapOf(promise, subject) ?? []);
            const own = found.find(({ span }) =>
                schedule.bands.some((band) => band.type === 'bound' && band.bound.span === span),
            );
            if (own) yield { ...own, lacking: sla, intents: promises.length === 1 ? own.intents : [] };
        }
    },
} satisfies Rule;

/** On the first bound of all schedules for a promise, where it lies past the target. */
function gapOf(of: PromiseFacts, { facts }: Subject): RuleFinding | undefined {
    const { promise, path } = of;
    const schedules = facts.schedulesOf(promise);
    const [any] = schedules.flatMap(({ bands }) => bands.flatMap((band) => (band.type === 'bound' ? band.bound : [])));
    const aim = yardstick(of, any);
    if (aim === undefined) return undefined;
    const { target, bound } = aim;
    const side = bound === 'at least' ? 'below' : 'above';
    const isWhole = schedules.every(({ bands }) => bands.every((band) => band.type === 'bound' && band.side === side));
    const bounds = schedules.flatMap((schedule) => boundsOf(schedule, side)).map((band) => band.bound);
    const [first, ...others] = bounds;
    const order = first && compareFigures(first, target);
    const past = bound === 'at least' ? -1 : 1;
    const isFirst = others.every((other) => compareFigures(other, target) === past);
    if (!first || !isWhole || order !== past || !isFirst) return undefined;
    const values = { path, target: valueText(target), first: valueText(first) };
    const related = [compared(target.span, values.target)];
    return { span: first.span, values, related, intents: [replacing(first.span, values.target)] };
}
