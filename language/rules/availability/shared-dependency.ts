import type { Supplier } from '../../analysis/graph.ts';
import type { Ref } from '../../model/reference.ts';
import type { Rule, Subject } from '../rule.ts';

export default {
    id: 'availability/shared-dependency',
    title: 'Two alternatives fail together',
    why: [
        'Two suppliers back each other up only while they fail apart. Where both rest on the same third one, its failure',
        'takes both down, and the second adds less than it seems; the composite counts the shared part once.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{later}` is to step in for `{earlier}`, but when `{shared}` fails, both do. Choose an alternative that does without it.',
        same: '`{later}` is named twice as an alternative to itself. Remove one, or name another.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
service MainSite "Main site" {
    depends on Azure
}
service Storage "Storage" {
    depends on MainSite or Azure
}
`,
    good: `
service MainSite "Main site" {
    depends on Azure
}
service Storage "Storage" {
    depends on MainSite or Cisco
}
`,
    *check(subject) {
        for (const service of subject.contract.all('service')) {
            for (const { alternatives } of service.dependsOn) {
                for (const [index, later] of alternatives.entries()) {
                    const [found] = alternatives
                        .slice(0, index)
                        .flatMap((each) => sharedBy(each, later, subject) ?? []);
                    if (!found) continue;
                    const isSame = found.earlier.target === later.target;
                    yield {
                        span: later.span,
                        sentence: isSame ? 'same' : '',
                        values: { later: later.text, earlier: found.earlier.text, shared: found.shared.name.value },
                        related: [
                            {
                                span: found.earlier.span,
                                message: { id: 'related/declared', values: { name: found.earlier.text } },
                            },
                        ],
                    };
                }
            }
        }
    },
} satisfies Rule;

/** The first part behind both; what stands behind a shared part is shared by the way. */
function sharedBy(earlier: Ref<Supplier>, later: Ref<Supplier>, { facts }: Subject) {
    const [own, other] = [earlier, later].map(
        ({ target }) => target && new Set([target, ...facts.graph.suppliersBehind(target)]),
    );
    const common = own && other ? [...own].filter((part) => other.has(part)) : [];
    const outermost = common.find(
        (part) => !common.some((each) => each !== part && facts.graph.suppliersBehind(each).has(part)),
    );
    const shared = outermost ?? common[0];
    return shared && { earlier, shared };
}
