import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/claim-missing',
    title: 'Nothing says until when a credit is claimed',
    why: [
        'Without a period, the provider may say that a claim comes too late and the client that it may come at any time,',
        'until the law of limitation decides. Thirty days from the end of the window are usual.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{sla}` grants credits and does not say until when they are claimed. Add a period, as in `claim within 30 days`.',
    },
    fixable: true,
    onCatalogues: true,
    without: ['claim'],
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
    claim within 30 days
}
`,
    *check({ contract }) {
        for (const sla of contract.all('sla')) {
            if (sla.credits.length === 0 || sla.claim !== undefined) continue;
            yield {
                span: sla.name.span,
                values: { sla: sla.name.value },
                lacking: sla,
                intents: [addingLine(sla, 'claim  within 30 days')],
            };
        }
    },
} satisfies Rule;
