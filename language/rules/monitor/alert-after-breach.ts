import { thresholdAt } from '../../analysis/alert-threshold.ts';
import { brokenBefore } from '../../analysis/late-alert.ts';
import { valueText } from '../../model/value-text.ts';
import { Percent } from '../../values/percent.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'monitor/alert-after-breach',
    title: 'The alert comes when the promise is broken',
    why: [
        'An alert is there to prevent a breach. One at the target or past it tells what the client knows already.',
        '',
        'An alert that comes in time for one of the promises it applies to does its work, and so does a second one,',
        'past the target, where another came before. Nothing can come before the breach of a promise without',
        'tolerance (100%).',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` promises {bound} {target}, and the alert goes off {side} {threshold}: by then it is broken. Alert {side} {earlier}, for example.',
        share: 'At {threshold} of the target of `{path}` ({bound} {target}) the promise is broken. Alert at {earlier} of it, for example.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe {
    watches Levels.Uptime
    alert below 99.5% notify NorthOps within 5 minutes
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe {
    watches Levels.Uptime
    alert below 99.95% notify NorthOps within 5 minutes
}
`,
    *check({ contract, facts }) {
        for (const monitor of contract.all('monitor')) {
            for (const { threshold, ...alert } of monitor.alerts) {
                const late = brokenBefore({ ...alert, threshold }, monitor, facts);
                const figure = late && thresholdAt(EARLIER, late)?.figure;
                if (!late?.target || figure === undefined) continue;
                const target = valueText(late.target);
                const side = late.bound === 'at least' ? 'below' : 'above';
                const values = { path: late.path, bound: late.bound ?? '', target, side };
                const [span, written, earlier] =
                    threshold.type === 'value'
                        ? [
                              threshold.value.span,
                              valueText(threshold.value),
                              valueText({ ...figure, span: monitor.span }),
                          ]
                        : [threshold.percent.span, threshold.percent.value.toString(), EARLIER.toString()];
                yield {
                    span,
                    sentence: threshold.type === 'value' ? '' : 'share',
                    values: { ...values, threshold: written, earlier },
                    related: [compared(late.target.span, target)],
                    intents: [replacing(span, earlier)],
                };
            }
        }
    },
} satisfies Rule;

/** Divides evenly: 500 ÷ 80% is 625. */
const EARLIER = Percent.of(80);
