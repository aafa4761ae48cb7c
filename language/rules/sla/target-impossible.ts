import type { PromiseFacts } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import { Percent } from '../../values/percent.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/target-impossible',
    title: 'A promise that no service can keep',
    why: [
        'Nothing works all of the time. A promise of 100 % without an exclusion is broken by the first restart, so it',
        'is either paid for every month or read as not meant seriously, and then the other promises are too.',
        '',
        'An excluded maintenance or event, or `outages count from`, leaves room: then nothing is reported. For a',
        'metric where lower is better, 0 % is the same promise.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` promises {value} of the time with no exclusion, which nobody can keep. Promise less, or say with `excludes` what does not count.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 100%
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.99%
}
`,
    *check({ facts }) {
        for (const promise of facts.promises) {
            if (!isWhole(promise) || hasRoom(promise)) continue;
            const { target, path, sla } = promise;
            if (target === undefined) continue;
            yield { span: target.span, values: { path, value: valueText(target) }, lacking: sla };
        }
    },
} satisfies Rule;

function isWhole({ type, target, bound }: PromiseFacts): boolean {
    if (type !== 'time share' || target?.type !== 'percent') return false;
    return bound === 'at most' ? target.percent.value.isZero() : target.percent.compare(Percent.whole) >= 0;
}

/** An exclusion whose name is not known yet is one. */
function hasRoom({ sla, promise }: PromiseFacts): boolean {
    return sla.excludes.length + promise.excluding.length > 0 || sla.outagesCountFrom !== undefined;
}
