import type { Declaration } from '../../model/declaration.ts';
import { removing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { unreferred } from '../uses.ts';

export default {
    id: 'drafting/declaration-unused',
    title: 'A declaration that nothing refers to',
    why: [
        'What nothing refers to has no part in the contract: an exclusion that no sla excludes, a priority without a',
        'target, a vendor behind no service. It was forgotten, or the reference to it was.',
        '',
        "Looked at are calendars, priorities, exclusions, maintenance, vendors and controls of the contract's own",
        'file. A control that covers a topic, satisfies a requirement or applies to something does its work without',
        'being named. Nothing is said while part of the contract cannot be read.',
    ].join('\n'),
    levels: ['hint'],
    sentences: { '': 'Nothing refers to the {kind} `{name}`. Use it where it is meant, or remove it.' },
    fixable: true,
    bad: `
exclusion Strikes "Strikes" """A strike at a third party."""
`,
    good: `
exclusion Strikes "Strikes" """A strike at a third party."""
sla Levels for Servers {
    excludes Strikes
    objective Uptime Availability at least 99.9%
}
`,
    *check(subject) {
        for (const declaration of unreferred(subject)) {
            const { kind, name } = declaration;
            if (!KINDS.has(kind) || worksUnnamed(declaration)) continue;
            yield {
                span: name.span,
                values: { kind, name: name.value },
                intents: [removing(declaration)],
                unnecessary: true,
            };
        }
    },
} satisfies Rule;

const KINDS: ReadonlySet<string> = new Set(['calendar', 'priority', 'exclusion', 'maintenance', 'vendor', 'control']);

function worksUnnamed(declaration: Declaration): boolean {
    if (declaration.kind !== 'control') return false;
    return [declaration.covers, declaration.satisfies, declaration.appliesTo].some((each) => each.length > 0);
}
