import type { Facts } from '../../../language/analysis/facts.ts';
import type { AnyPromise } from '../../../language/analysis/objective.ts';
import { Decimal } from '../../../language/values/decimal.ts';
import { Duration } from '../../../language/values/duration.ts';
import type { Percent } from '../../../language/values/percent.ts';
import type { View } from '../../view.ts';
import { sentence } from './words.ts';

/** What the suppliers of the promised services allow together, by what they commit themselves. */
export function supplierLines(view: View, facts: Facts, promise: AnyPromise): readonly string[] {
    const metric = promise.metric.target;
    if (metric?.type?.value !== 'time share') return [];
    return facts.of(promise).services.flatMap((service) => {
        if (service.dependsOn.length === 0) return [];
        const { availability, atMost } = facts.composition(service, metric);
        const figure = availability ?? atMost;
        if (!figure) return [];
        const values = {
            service: service.name.value,
            availability: figure.round(6).toString(),
            downtime: monthOf(figure),
        };
        return [sentence(view.words, availability ? 'suppliers' : 'suppliers.atMost', values)];
    });
}

/** The downtime of 30 days. */
function monthOf(availability: Percent): string {
    const minutes = availability
        .complement()
        .shareOf(Decimal.of(30 * 1440))
        .round(3);
    return Duration.of(minutes, 'minute').toString();
}
