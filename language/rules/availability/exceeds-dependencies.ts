import type { Composition } from '../../analysis/composition.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { Decimal } from '../../values/decimal.ts';
import { Percent } from '../../values/percent.ts';
import { compared, replacing } from '../phrases.ts';
import { productText, soleSupplier } from '../product.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export default {
    id: 'availability/exceeds-dependencies',
    title: 'More availability is promised than the suppliers give',
    why: [
        'A service is up only while what it depends on is. What all are needed for multiplies, and of alternatives one',
        'suffices: 99.95 % and 99.99 % in a row leave 99.940005 %. A higher promise is the provider’s own risk, and should',
        'be taken knowingly.',
        '',
        'A part that several branches share counts once. A part that commits nothing counts as if it never failed; if the',
        'promise is still too high, it is reported.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` promises {target}, while what `{service}` depends on leaves {composite} ({product}). Promise {most} at most, or add a second supplier with `or`.',
        one: '`{path}` promises {target}, while `{supplier}`, which `{service}` depends on, gives {composite}. Promise {most} at most, or add a second supplier with `or`.',
        shared: '`{path}` promises {target}, while what `{service}` depends on leaves {composite} at best. Promise {most} at most, or add a second supplier with `or`.',
    },
    fixable: true,
    bad: `
vendor Cloud { commits Availability at least 99.95% monthly }
vendor Network { commits Availability at least 99.99% monthly }
service Storage "Storage" {
    depends on Cloud, Network
}
sla Levels for Storage {
    objective Uptime Availability at least 99.95%
}
`,
    good: `
vendor Cloud { commits Availability at least 99.95% monthly }
vendor Network { commits Availability at least 99.99% monthly }
service Storage "Storage" {
    depends on Cloud, Network
}
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
}
`,
    *check(subject) {
        for (const promise of subject.facts.promises) {
            const { metric, type, bound, services } = promise;
            if (metric === undefined || type !== 'time share' || bound !== 'at least') continue;
            const found = services.map((service) => subject.facts.composition(service, metric));
            const [first] = found.flatMap((composition) => excess(promise, composition) ?? []);
            if (first) yield first;
        }
    },
} satisfies Rule;

function excess({ target, path }: PromiseFacts, composition: Composition): RuleFinding | undefined {
    const { atMost, service } = composition;
    if (target?.type !== 'percent' || atMost === undefined || target.percent.compare(atMost) <= 0) return undefined;
    const product = productText(composition);
    const supplier = soleSupplier(composition);
    const values = { path, service: service.name.value, target: target.percent.toString(), composite: shown(atMost) };
    const related = composition.series.flatMap(({ parts }) => parts.flatMap(({ ref }) => compared(ref.span, ref.text)));
    const most = backed(atMost, target.percent).toString();
    return {
        span: target.span,
        sentence: supplier !== undefined ? 'one' : product ? '' : 'shared',
        values: { ...values, supplier: supplier ?? '', product: product ?? '', most },
        related,
        intents: [replacing(target.span, most)],
    };
}

/** The highest round promise that the suppliers still back: with as many decimals as the one made, two at least. */
function backed({ value }: Percent, promised: Percent): Percent {
    const decimals = Math.max(2, (promised.value.toString().split('.')[1] ?? '').length);
    const scale = Decimal.of(10 ** decimals);
    return Percent.of(value.times(scale).floor().dividedBy(scale));
}

function shown(availability: Percent): string {
    return availability.round(6).toString();
}
