import { inserting } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/access-excessive',
    title: 'A vendor has more access than it needs',
    why: [
        'Access that a vendor was given once and nobody looks at again is how many breaches begin. Least privilege',
        'bounds it, and a review takes away what is no longer needed.',
        '',
        'Access without `least privilege` is a warning, access that is not `reviewed` an information, and both are',
        'said where both are missing. The fix drafts a review every three months.',
    ].join('\n'),
    levels: ['warning', 'information'],
    sentences: {
        '': 'The access of `{vendor}` to "{access}" is not bound to what it needs. Add `least privilege`.',
        review: 'Nobody reviews the access of `{vendor}` to "{access}". Say how often, as in `reviewed every 3 months`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
vendor Azure "Microsoft Azure" {
    access "Production subscription"
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    access "Production subscription" least privilege reviewed every 3 months
}
`,
    *check({ contract }) {
        for (const vendor of contract.all('vendor')) {
            for (const { to, leastPrivilege, reviewedEvery } of vendor.access) {
                const found = {
                    span: to.span,
                    values: { vendor: vendor.name.value, access: to.value },
                    lacking: vendor,
                };
                if (!leastPrivilege) yield { ...found, intents: [inserting(to.span, 'least privilege')] };
                if (reviewedEvery) continue;
                const intents = [inserting(to.span, 'reviewed every 3 months')];
                yield { ...found, severity: 'information', sentence: 'review', intents };
            }
        }
    },
} satisfies Rule;
