import { compareIn } from '../../analysis/compare.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { type Monitor, promisesOf } from '../../model/sla.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { sharedServices } from '../timers.ts';

export default {
    id: 'monitor/alert-slower-than-response',
    title: 'People hear of it later than they have to respond',
    why: [
        'An outage that a monitor detects is a case of the most urgent priority. Whoever has to respond to it within',
        'fifteen minutes cannot be told of it after twenty.',
        '',
        'Compared are promises of one sla for one service. Shares of cases, counts and points in time are known when',
        'they are counted up and start no case, so only time shares, samples, rates and timers are looked at. Equal',
        'times are accepted; one start from which the notification comes later is enough.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'People hear of it within {within}, and `{path}`, the most urgent response, is due within {target}. Notify sooner.',
    },
    fixable: true,
    bad: `
sla Levels for Servers {
    matrix ResponseTime UpdateInterval {
        P1 15 minutes 30 minutes
    } in 95% of cases
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe {
    watches Levels.Uptime
    alert below 99.95% notify NorthOps within 20 minutes
}
`,
    good: `
sla Levels for Servers {
    matrix ResponseTime UpdateInterval {
        P1 15 minutes 30 minutes
    } in 95% of cases
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe {
    watches Levels.Uptime
    alert below 99.95% notify NorthOps within 5 minutes
}
`,
    *check({ contract, facts }) {
        for (const monitor of contract.all('monitor')) {
            const [response] = responsesTo(monitor, facts);
            if (response?.target?.type !== 'duration') continue;
            const { duration: target } = response.target;
            const calendar = response.hours?.calendar;
            for (const { within } of monitor.alerts) {
                if (
                    !within ||
                    !compareIn(contract, { duration: within.value, calendar }, { duration: target, calendar })
                        ?.everLonger
                )
                    continue;
                yield {
                    span: within.span,
                    values: { within: within.value.toString(), target: target.toString(), path: response.path },
                    related: [compared(response.target.span, target.toString())],
                    intents: [replacing(within.span, target.toString())],
                };
            }
        }
    },
} satisfies Rule;

/** What shows at once that something is wrong. */
const SEEN_AT_ONCE: ReadonlySet<string | undefined> = new Set(['time share', 'sample', 'rate', 'timer']);

/** The response targets of the sla of what is watched, most urgent first. */
function responsesTo({ watches }: Monitor, facts: Facts): readonly PromiseFacts[] {
    const watched = watches.flatMap(({ target }) => promisesOf(target)).map(facts.of);
    return watched
        .filter(({ type, target }) => SEEN_AT_ONCE.has(type) && target !== undefined)
        .flatMap((each) => facts.promisesOfSla(each.sla).filter((other) => sharedServices(each, other).length > 0))
        .filter(({ metric, target }) => metric?.name.value === 'ResponseTime' && target?.type === 'duration')
        .toSorted((one, other) => (one.priority?.rank ?? 0) - (other.priority?.rank ?? 0));
}
