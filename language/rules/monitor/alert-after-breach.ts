import { alertThreshold, isAfterBreach } from '../../analysis/alert-threshold.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { type Alert, type Monitor, promisesOf } from '../../model/sla.ts';
import type { Value } from '../../model/value.ts';
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
        'An alert that comes in time for one of the promises it applies to does its work, and so does a second one, past the',
        'target, where another came before. Nothing can come before the breach of a promise without tolerance (100%).',
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
            for (const alert of monitor.alerts) {
                const late = promiseBroken(alert, monitor, facts);
                const earlier = late && alertThreshold({ ...alert, threshold: EARLIER }, late)?.figure;
                if (!late?.target || earlier === undefined) continue;
                const isShare = alert.threshold.type === 'of target';
                const written = alert.threshold.type === 'value' ? alert.threshold.value : alert.threshold.percent;
                const text = isShare
                    ? EARLIER.percent.value.toString()
                    : valueText({ ...earlier, span: written.span } as Value);
                yield {
                    span: written.span,
                    sentence: isShare ? 'share' : '',
                    values: {
                        path: late.path,
                        bound: late.bound ?? '',
                        target: valueText(late.target),
                        side: late.bound === 'at least' ? 'below' : 'above',
                        threshold: 'value' in written ? written.value.toString() : valueText(written),
                        earlier: text,
                    },
                    related: [compared(late.target.span, valueText(late.target))],
                    intents: [replacing(written.span, text)],
                };
            }
        }
    },
} satisfies Rule;

/** Divides evenly: 500 ÷ 80% is 625. */
const EARLIER = {
    type: 'of target',
    percent: { value: Percent.of(80), span: { file: '', start: 0, end: 0 } },
} as const satisfies Alert['threshold'];

/** The first promise that an alert comes too late for, where it comes in time for none. */
function promiseBroken(alert: Alert, monitor: Monitor, facts: Facts): PromiseFacts | undefined {
    const promises = monitor.watches.flatMap(({ target }) => promisesOf(target)).map(facts.of);
    const judged = promises
        .flatMap((promise) => ({ promise, isLate: isLate(alert, promise) ?? [] }))
        .filter(({ isLate }) => isLate !== undefined);
    return undefined as never;
}
