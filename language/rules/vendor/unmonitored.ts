import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/unmonitored',
    title: 'Nobody keeps an eye on a vendor',
    why: [
        'A vendor fails between two assessments. Whether its service runs, its certificates hold and its terms are',
        'the same has to be looked at in between, and the contract says how often. The fix drafts once a week.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'Nothing says how often `{vendor}` is monitored. Add it, as in `monitored every 7 days`.',
    },
    fixable: true,
    onCatalogues: true,
    without: ['monitored'],
    bad: `
vendor Azure "Microsoft Azure" {
    provides "Virtual machines"
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    provides "Virtual machines"
    monitored every day
}
`,
    *check({ contract }) {
        for (const vendor of contract.all('vendor')) {
            if (vendor.monitoredEvery !== undefined) continue;
            yield {
                span: vendor.name.span,
                values: { vendor: vendor.name.value },
                lacking: vendor,
                intents: [addingLine(vendor, 'monitored  every 7 days')],
            };
        }
    },
} satisfies Rule;
