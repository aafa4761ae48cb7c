import type { PromiseFacts } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import { compared, swapping } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';
import { compareTargets, isNeverShorter, isSameShare, sharedServices } from '../timers.ts';

export default {
    id: 'sla/priority-order',
    title: 'A more urgent case may take longer than a less urgent one',
    why: [
        'The first priority of a file is the most urgent. Where its time is the longer one, two rows or two numbers',
        'have been swapped, or a case is helped sooner when it is given a lower priority.',
        '',
        'Reported where it is longer from some start and shorter from none; equal times are accepted, and so are times',
        'for different shares of cases, which cannot be compared.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{urgent}` is more urgent than `{other}`, yet its {metric} of {value} is longer than {shorter}. Swap the two, or shorten this one.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 15 minutes 30 minutes 8 hours
        P2 1 hour 2 hours 4 hours
    } in 95% of cases
}
`,
    good: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 15 minutes 30 minutes 4 hours
        P2 1 hour 2 hours 8 hours
    } in 95% of cases
}
`,
    *check(subject) {
        for (const sla of subject.contract.all('sla')) {
            const promises = subject.facts.promisesOfSla(sla);
            for (const urgent of promises) {
                const other = promises.find((each) => isLessUrgent(each, urgent) && isShorter(each, urgent, subject));
                if (!other?.target || !urgent.target || !urgent.priority || !other.priority) continue;
                yield {
                    span: urgent.target.span,
                    values: {
                        urgent: urgent.priority.name.value,
                        other: other.priority.name.value,
                        metric: urgent.metric?.name.value ?? '',
                        value: valueText(urgent.target),
                        shorter: valueText(other.target),
                    },
                    related: [compared(other.target.span, valueText(other.target))],
                    intents: [swapping(urgent.target.span, other.target.span)],
                };
            }
        }
    },
} satisfies Rule;

function isLessUrgent({ priority, metric }: PromiseFacts, urgent: PromiseFacts): boolean {
    if (priority === undefined || urgent.priority === undefined || metric !== urgent.metric) return false;
    return priority.span.file === urgent.priority.span.file && priority.rank > urgent.priority.rank;
}

function isShorter(other: PromiseFacts, urgent: PromiseFacts, { contract }: Subject): boolean {
    if (urgent.metric?.better === 'higher' || !isSameShare(other, urgent)) return false;
    const found = sharedServices(urgent, other).flatMap(
        (service) => compareTargets(contract, urgent, other, service) ?? [],
    );
    return found.some((each) => each.everLonger && isNeverShorter(each));
}
