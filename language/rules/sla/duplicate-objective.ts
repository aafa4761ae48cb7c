import { compareFigures } from '../../analysis/magnitude.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Service } from '../../model/service.ts';
import { valueText } from '../../model/value-text.ts';
import { windowText } from '../../values/window.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isKnown, isSameShare } from '../timers.ts';
import { placeOf } from '../wording.ts';

export default {
    id: 'sla/duplicate-objective',
    title: 'The same thing is promised twice',
    why: [
        'Two promises of one thing with two numbers cannot both be meant, and a court takes the one that is worse for',
        'whoever wrote them. With one number the second is idle, until somebody changes only one of them.',
        '',
        'The same means metric, side, percentile, share of cases, priority, service, unit, window, hours and exclusions.',
    ].join('\n'),
    levels: ['error', 'warning'],
    sentences: {
        '': '`{later}` promises {value} where `{earlier}` promises {other} for the same. Keep one of them.',
        equal: '`{later}` repeats what `{earlier}` promises: {value}. Remove one of them.',
    },
    fixable: false,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    objective Presence Availability at least 99.90%
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    objective YearlyUptime Availability at least 99.95% yearly
}
`,
    *check({ contract, facts }) {
        const seen = new Map<Service, PromiseFacts[]>();
        const promises = contract
            .all('sla')
            .flatMap((sla) => facts.promisesOfSla(sla).filter(isKnown).toSorted(byPlace));
        for (const later of promises) {
            const others = later.services.flatMap((service) => seen.get(service) ?? []);
            const earlier = others.find((each) => isSame(each, later));
            for (const service of later.services) seen.set(service, [...(seen.get(service) ?? []), later]);
            if (!earlier?.target || !later.target) continue;
            const isEqual = compareFigures(earlier.target, later.target) === 0;
            const [other, value] = [earlier.target, later.target].map(valueText);
            yield {
                span: placeOf(later.promise),
                severity: isEqual ? 'warning' : 'error',
                sentence: isEqual ? 'equal' : '',
                values: { later: later.path, earlier: earlier.path, value: value ?? '', other: other ?? '' },
                related: [compared(placeOf(earlier.promise), other ?? '')],
            };
        }
    },
} satisfies Rule;

function byPlace({ promise: one }: PromiseFacts, { promise: other }: PromiseFacts): number {
    return one.span.start - other.span.start;
}

function isSame(one: PromiseFacts, other: PromiseFacts): boolean {
    if (one.metric === undefined || one.metric !== other.metric || one.priority !== other.priority) return false;
    if (!one.target || !other.target || one.bound !== other.bound) return false;
    return isSameShare(one, other) && sidesOf(one) === sidesOf(other);
}

/** What else parts two promises, as one text. */
function sidesOf({ promise, window, during, hours, excluded }: PromiseFacts): string {
    const names = [promise.forEach?.text, windowText(window.window), during?.name.value, hours?.calendar?.name.value];
    const excludes = excluded.map(({ name }) => name.value).toSorted();
    return JSON.stringify([names, excludes]);
}
