import type { Service } from '../../model/service.ts';
import { declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'availability/circular-dependency',
    title: 'Services depend on each other in a loop',
    why: [
        'Of services in a loop none can be up before the other, and no availability can be worked out for any. One of',
        'the references is turned around, or names a part too large.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': '`{service}` depends on itself in a loop: {loop}. Take one of these dependencies out.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
service Network "Network" {
    depends on Directory
}
service Directory "Directory" {
    depends on Network
}
`,
    good: `
service Network "Network"
service Directory "Directory" {
    depends on Network
}
`,
    *check({ facts }) {
        for (const loop of facts.graph.loops) {
            for (const service of loop) {
                for (const { ref, supplier } of facts.graph.direct(service)) {
                    if (supplier.kind !== 'service' || !loop.includes(supplier)) continue;
                    const back = [
                        service,
                        supplier,
                        ...facts.graph.chain(supplier, service).map((each) => each.supplier),
                    ];
                    yield {
                        span: ref.span,
                        values: {
                            service: service.name.value,
                            loop: pathText(back),
                        },
                        related: [declared(supplier)],
                    };
                }
            }
        }
    },
} satisfies Rule;

function pathText(path: readonly Pick<Service, 'name'>[]): string {
    return path.map(({ name }) => `\`${name.value}\``).join(' → ');
}
