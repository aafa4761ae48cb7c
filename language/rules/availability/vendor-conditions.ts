import type { Exposure } from '../../analysis/back-to-back.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'availability/vendor-conditions',
    title: 'A commitment that is relied on has conditions',
    why: [
        'Vendors commit an availability for a certain set-up: two instances in two zones, a paid tier, a configuration of',
        'theirs. Where the set-up is another, nothing is committed, and the promise to the client stands alone.',
        '',
        'It is a reminder to look, and not reported where the sla passes the condition on word for word with `requires`.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{path}` relies on `{vendor}`, which commits {metric} on conditions only: {conditions}. Make sure that they are met, or pass them on with `requires`.',
    },
    fixable: false,
    bad: `
vendor Cloud "Cloud" {
    commits Availability at least 99.99% monthly requires "Two instances in two zones"
}
service Storage "Storage" {
    depends on Cloud
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
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
    objective Uptime Availability at least 99.9%
}
`,
    *check({ facts }) {
        const reported = new Set<string>();
        for (const exposure of facts.exposures) {
            const { commitment, chain, vendor, promise } = exposure;
            const place = chain.at(-1)?.ref.span;
            const conditions = conditionsOf(exposure);
            if (!commitment || !place || conditions.length === 0) continue;
            const key = [place.file, place.start, commitment.span.start].join(' ');
            if (reported.has(key)) continue;
            reported.add(key);
            yield {
                span: place,
                values: {
                    path: promise.path,
                    vendor: vendor.name.value,
                    metric: commitment.metric.text,
                    conditions: conditions.map((each) => `“${each}”`).join(', '),
                },
                related: [
                    compared(
                        commitment.span,
                        commitment.value.type === 'percent'
                            ? commitment.value.percent.toString()
                            : commitment.metric.text,
                    ),
                ],
            };
        }
    },
} satisfies Rule;

function conditionsOf({ commitment, promise }: Exposure): readonly string[] {
    const passedOn = new Set(promise.sla.requires.map(({ value }) => value));
    return (commitment?.requires ?? []).map(({ value }) => value).filter((each) => !passedOn.has(each));
}
