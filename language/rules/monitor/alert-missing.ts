import { promisesOf } from '../../model/sla.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'monitor/alert-missing',
    title: 'A monitor that warns nobody',
    why: [
        'A monitor without an alert shows in the next report that a promise was broken, when nothing can be done',
        'about it any more. The fix drafts an alert at 75% of the target, which leaves a quarter of the way to act.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{monitor}` warns nobody: a breach shows in the next report. Say when it alerts, as in `alert at 75% of target`.',
    },
    fixable: true,
    onCatalogues: true,
    without: ['alert'],
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe {
    watches Levels.Uptime
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
        const provider = contract.header?.provider?.text;
        for (const monitor of contract.all('monitor')) {
            if (monitor.alerts.length > 0) continue;
            const watched = monitor.watches.flatMap(({ target }) => promisesOf(target)).map(facts.of);
            const canAlert = watched.some(({ target, bound }) => target !== undefined && bound !== undefined);
            const notify = provider && monitor.span.file === contract.uri ? ` notify ${provider}` : '';
            yield {
                span: monitor.name.span,
                values: { monitor: monitor.name.value },
                lacking: monitor,
                intents: canAlert ? [addingLine(monitor, `alert  at 75% of target${notify} within 15 minutes`)] : [],
            };
        }
    },
} satisfies Rule;
