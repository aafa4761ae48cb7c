import type { UnknownPart } from '../../analysis/composition.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Supplier } from '../../analysis/graph.ts';
import { declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'availability/dependency-uncommitted',
    title: 'A supplier commits no availability',
    why: [
        'The service can be no better than what it depends on, and of this part nobody says how good it is. The promise',
        'to the client then rests on nothing that the provider could claim from its supplier.',
        '',
        'Looked at where a share of time is promised for the service: Availability says enough of a supplier, whatever',
        'share of its own the contract measures. A service that promises nothing counts by what it depends on in its',
        'turn.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{service}` relies on `{supplier}`, which commits no Availability, so what is left for `{path}` is unknown. Add a `commits` line with what its terms say.',
        service:
            '`{service}` relies on `{supplier}`, for which no Availability is promised, so what is left for `{path}` is unknown. Promise one for it, or say what it depends on.',
    },
    fixable: false,
    bad: `
vendor Cloud "Cloud" {
    provides "Virtual machines"
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
    provides "Virtual machines"
    commits Availability at least 99.95% monthly
}
service Storage "Storage" {
    depends on Cloud
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
}
`,
    *check({ facts }) {
        const reported = new Set<UnknownPart['ref']>();
        for (const { metric, type, target, bound, services, path } of facts.promises) {
            if (metric === undefined || target === undefined || type !== 'time share' || bound !== 'at least') continue;
            for (const service of services) {
                for (const { ref, why } of facts.composition(service, metric).unknown) {
                    const supplier = ref.target;
                    const isStated = why !== 'no commitment' && why !== 'no promise';
                    if (supplier === undefined || isStated || reported.has(ref) || isCommitted(supplier, facts))
                        continue;
                    reported.add(ref);
                    yield {
                        span: ref.span,
                        sentence: why === 'no promise' ? 'service' : '',
                        values: { service: service.name.value, supplier: ref.text, path },
                        lacking: supplier,
                        related: [declared(supplier)],
                    };
                }
            }
        }
    },
} satisfies Rule;

/** Whether anybody says how available it is. */
function isCommitted(supplier: Supplier, { promisesFor }: Facts): boolean {
    const metrics =
        supplier.kind === 'vendor'
            ? supplier.commitments.map(({ metric }) => metric.target)
            : promisesFor(supplier).map(({ metric }) => metric);
    return metrics.some((metric) => metric?.name.value === 'Availability');
}
