import type { Facts } from '../../analysis/facts.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { type ChronicFailure, promisesOf, type Sla } from '../../model/sla.ts';
import type { Decimal } from '../../values/decimal.ts';
import { windowsIn, windowText } from '../../values/window.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/chronic-failure-unreachable',
    title: 'A way out that can never be taken',
    why: [
        'Breaches are counted by windows of one objective: six months hold six monthly windows, so a seventh breach in',
        'them never comes, and the right to end the contract is one on paper.',
        '',
        'Reported only where no objective that is spoken of can reach the number; windows that roll overlap without end.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'Only {most} windows of `{path}` ({window}) fit into {period}, so {after} breaches in them never come. Ask for fewer, or count over a longer time.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    terminable after 7 breaches in 6 months
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    terminable after 3 breaches in 6 months
}
`,
    *check({ contract, facts }) {
        for (const sla of contract.all('sla')) {
            for (const right of sla.terminable) {
                const reach = mostWindows(right, sla, facts);
                if (!right.in || !reach || reach.most.gte(right.after.value)) continue;
                const most = reach.most.toString();
                yield {
                    span: right.after.span,
                    values: {
                        period: right.in.value.toString(),
                        most,
                        path: reach.promise.path,
                        window: windowText(reach.promise.window.window),
                        after: right.after.value,
                    },
                    related: [compared(right.in.span, right.in.value.toString()), ...windowOf(reach.promise)],
                    intents: reach.most.gt(0) ? [replacing(right.after.span, most)] : [],
                };
            }
        }
    },
} satisfies Rule;

function windowOf({ window: { window, span } }: PromiseFacts) {
    return span ? [compared(span, windowText(window))] : [];
}

interface Reach {
    readonly most: Decimal;
    readonly promise: PromiseFacts;
}

/** The objective with the most windows in the period; undefined where that of one is not known. */
function mostWindows(right: ChronicFailure, sla: Sla, facts: Facts): Reach | undefined {
    const named = right.of.flatMap(({ target }) => promisesOf(target)).map(facts.of);
    const all = (right.of.length > 0 ? named : facts.promisesOfSla(sla)).filter(({ target }) => target !== undefined);
    const isUnknown = right.of.some(({ target }) => target === undefined) || sla.damaged;
    const reaches = all.flatMap((promise) => {
        const most = right.in && windowsIn(promise.window.window, right.in.value);
        return most ? [{ most, promise }] : [];
    });
    if (isUnknown || reaches.length < all.length) return undefined;
    return reaches.toSorted((one, other) => other.most.compare(one.most))[0];
}
