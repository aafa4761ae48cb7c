import type { Maintenance } from '../../model/service.ts';
import type { Sla } from '../../model/sla.ts';
import { addingLine, declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/maintenance-uncapped',
    title: 'Excluded maintenance without a limit or without notice',
    why: [
        'What is excluded does not count as downtime, so maintenance without `at most` can take all of the month and the',
        'availability is still kept. Without a notice, any outage can be called planned after the fact.',
        '',
        'The two are reported each by itself.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{maintenance}` does not count as downtime and may last as long as it likes. Limit it, as in `at most 4 hours monthly`.',
        notice: '`{maintenance}` does not count as downtime and needs no notice. Say how long before it the client is told, as in `notice of 5 days`.',
    },
    fixable: true,
    onCatalogues: true,
    without: ['at most', 'notice'],
    bad: `
maintenance Updates "Updates" {
    during sun 02:00-06:00
}
sla Levels for Servers {
    excludes Updates
    objective Uptime Availability at least 95%
}
`,
    good: `
maintenance Updates "Updates" {
    during sun 02:00-06:00
    notice of 5 days
    at most 4 hours monthly
}
sla Levels for Servers {
    excludes Updates
    objective Uptime Availability at least 95%
}
`,
    *check({ contract }) {
        for (const sla of contract.all('sla')) {
            for (const { span, target: maintenance } of excludedIn(sla)) {
                const about = {
                    span,
                    values: { maintenance: maintenance.name.value },
                    lacking: maintenance,
                    related: [declared(maintenance)],
                };
                if (maintenance.atMost === undefined)
                    yield { ...about, intents: [addingLine(maintenance, 'at most  4 hours monthly')] };
                if (maintenance.notice === undefined)
                    yield { ...about, sentence: 'notice', intents: [addingLine(maintenance, 'notice of  5 days')] };
            }
        }
    },
} satisfies Rule;

/** Each maintenance that an sla excludes, with the first place where it does. */
function excludedIn({ excludes, objectives }: Sla) {
    const first = new Map<Maintenance, { readonly span: Sla['span']; readonly target: Maintenance }>();
    for (const { span, target } of [...excludes, ...objectives.flatMap(({ excluding }) => excluding)]) {
        if (target?.kind === 'maintenance' && !first.has(target)) first.set(target, { span, target });
    }
    return first.values();
}
