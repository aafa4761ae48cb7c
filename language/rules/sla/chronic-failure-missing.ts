import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/chronic-failure-missing',
    title: 'The client cannot leave however often promises are broken',
    why: [
        'Credits repay a bad month. A provider that misses its promises month after month is not mended by credits, so',
        'most agreements let the client end the contract after some breaches within a period.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{sla}` grants credits, but no way out when promises are broken again and again. Add one, as in `terminable after 3 breaches in 6 months`.',
    },
    fixable: true,
    onCatalogues: true,
    without: ['terminable'],
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
    terminable after 3 breaches in 6 months
}
`,
    *check({ contract }) {
        for (const sla of contract.all('sla')) {
            if (sla.credits.length === 0 || sla.terminable.length > 0) continue;
            yield {
                span: sla.name.span,
                values: { sla: sla.name.value },
                lacking: sla,
                intents: [addingLine(sla, 'terminable  after 3 breaches in 6 months')],
            };
        }
    },
} satisfies Rule;
