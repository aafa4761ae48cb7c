import { circularReferences } from '../../analysis/definitions.ts';
import { declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'drafting/circular-definition',
    title: 'Definitions that lead back to themselves',
    why: [
        'A term that is explained by a second one, and that by the first, is explained by neither. A definition that',
        'refers to itself is the smallest such loop.',
        '',
        'Each reference on a loop is shown, since any of them can be the one to change.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': '`{term}` is defined by way of itself: {way}. Define one of them without the others.',
        itself: 'The definition of `{term}` refers to itself. Say in other words what it means.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
define Outage """a time of [[Downtime]]"""
define Downtime """the minutes of an [[Outage]]"""
`,
    good: `
define Outage """a time in which a service cannot be used"""
define Downtime """the minutes of an [[Outage]]"""
clause Reports "Reports" """Each [[Downtime]] is reported."""
`,
    *check({ contract }) {
        for (const { term, ref, way } of circularReferences(contract)) {
            const chain = [term, ...way].map(({ name }) => `\`${name.value}\``);
            yield {
                span: ref.span,
                sentence: way.length === 1 ? 'itself' : '',
                values: { term: term.name.value, way: chain.join(' → ') },
                related: way.slice(0, -1).map(declared),
            };
        }
    },
} satisfies Rule;
