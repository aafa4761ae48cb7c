import { windowText } from '../../values/window.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'availability/vendor-window-longer',
    title: 'The vendor measures over a longer time than the client is promised',
    why: [
        'A share of a quarter leaves three times the downtime of a month, and all of it may come in one: 129.6 minutes at',
        '99.9 %. The month is then broken for the client, and the vendor has kept its quarter.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{vendor}` measures {metric} {theirs}, while `{path}` is promised {ours}: a window that is broken for the client can pass unseen in the vendor’s longer one. Agree on the same window, or allow for the difference.',
    },
    fixable: false,
    bad: `
vendor Cloud "Cloud" {
    commits Availability at least 99.99% quarterly
}
service Storage "Storage" {
    depends on Cloud
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9% monthly
}
`,
    good: `
vendor Cloud "Cloud" {
    commits Availability at least 99.99% monthly
}
service Storage "Storage" {
    depends on Cloud
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9% monthly
}
`,
    *check({ facts }) {
        const reported = new Set<string>();
        for (const { commitment, chain, vendor, promise, isWindowLonger } of facts.exposures) {
            const place = chain.at(-1)?.ref.span;
            if (!isWindowLonger || !commitment?.window || !place) continue;
            const key = [place.file, place.start, commitment.span.start].join(' ');
            if (reported.has(key)) continue;
            reported.add(key);
            const [theirs, ours] = [commitment.window.value, promise.window.window].map(windowText);
            yield {
                span: place,
                values: {
                    vendor: vendor.name.value,
                    metric: commitment.metric.text,
                    theirs: theirs ?? '',
                    path: promise.path,
                    ours: ours ?? '',
                },
                related: [compared(commitment.window.span, theirs ?? '')],
            };
        }
    },
} satisfies Rule;
