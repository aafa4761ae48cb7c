import type { Rule } from '../rule.ts';

export default {
    id: 'monitor/watches-nothing',
    title: 'A monitor of no promise',
    why: [
        'A monitor that is tied to no objective measures something whose result nobody can hold against the contract.',
        'Which promise it is meant to prove only its author knows, so there is no fix.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{monitor}` watches no objective, so its figures prove nothing that is promised. Say what it watches, or leave it out.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor DiskProbe "Disk space probe"
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe "External uptime probe" {
    watches Levels.Uptime
}
`,
    *check({ contract }) {
        for (const monitor of contract.all('monitor')) {
            if (monitor.watches.length > 0) continue;
            yield { span: monitor.name.span, values: { monitor: monitor.name.value }, lacking: monitor };
        }
    },
} satisfies Rule;
