import type { Exclusion, Priority, Service } from '../../model/service.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'drafting/description-missing',
    title: 'A name that nothing explains',
    why: [
        'What a service does, when a case is critical and what counts as force majeure is asked in the first dispute.',
        'A name and a title answer none of it.',
        '',
        'A service that lists what it `includes` says enough.',
    ].join('\n'),
    levels: ['hint'],
    sentences: {
        '': 'Nothing says what the service `{name}` does. Describe it between triple quotes.',
        priority: 'Nothing says which cases have the priority `{name}`. Describe them between triple quotes.',
        exclusion: 'Nothing says what the exclusion `{name}` covers. Describe it between triple quotes.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
priority Sev1 "Critical"
`,
    good: `
priority Sev1 "Critical" """A service is down for everybody."""
`,
    *check({ contract }) {
        for (const kind of ['service', 'priority', 'exclusion'] as const) {
            for (const declaration of contract.all(kind)) {
                if (saysSomething(declaration)) continue;
                yield {
                    span: declaration.name.span,
                    sentence: kind === 'service' ? '' : kind,
                    values: { name: declaration.name.value },
                    lacking: declaration,
                };
            }
        }
    },
} satisfies Rule;

function saysSomething(declaration: Service | Priority | Exclusion): boolean {
    const isDescribed = (declaration.description?.text.trim() ?? '') !== '';
    return isDescribed || (declaration.kind === 'service' && declaration.includes.length > 0);
}
