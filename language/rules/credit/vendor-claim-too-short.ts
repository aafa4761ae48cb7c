import type { Vendor } from '../../model/vendor.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/vendor-claim-too-short',
    title: 'The vendor’s claim period ends before the client’s',
    why: [
        'When the client claims on its last day, the provider can no longer claim from the vendor that caused the breach,',
        'and pays the credit by itself. Both periods run from the end of the window; the worst start of the first year counts.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{vendor}` takes claims within {theirs} only, and the client has {ours} under `{sla}`: what it claims late the provider pays alone. Shorten the client’s period, or claim from the vendor without waiting for it.',
    },
    fixable: false,
    bad: `
vendor Cloudy "Cloudy" {
    commits Availability at least 99.99% monthly
    claim within 7 days
}
service Storage "Storage" {
    depends on Cloudy
    fee HostingFee
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
    claim within 30 days
}
`,
    good: `
vendor Cloudy "Cloudy" {
    commits Availability at least 99.99% monthly
    claim within 30 days
}
service Storage "Storage" {
    depends on Cloudy
    fee HostingFee
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
    claim within 15 days
}
`,
    *check({ facts }) {
        const reported = new Set<Vendor>();
        for (const { vendor, sla, ours, theirs, chain, isTooShort } of facts.claimExposures) {
            const place = chain.at(-1)?.ref.span;
            if (!isTooShort || place === undefined || reported.has(vendor)) continue;
            reported.add(vendor);
            const [own, given] = [ours.within.value.toString(), theirs.value.toString()];
            yield {
                span: place,
                values: { vendor: vendor.name.value, theirs: given, ours: own, sla: sla.name.value },
                related: [compared(theirs.span, given), compared(ours.within.span, own)],
            };
        }
    },
} satisfies Rule;
