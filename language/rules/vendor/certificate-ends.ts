import type { Temporal } from 'temporal-polyfill';
import type { Certificate, Header } from '../../model/contract.ts';
import type { Related } from '../../model/finding.ts';
import { isBefore } from '../dates.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/certificate-ends',
    title: 'A certificate of a vendor ends within the term',
    why: [
        'Certificates run for three years at most and have to be renewed while the contract goes on. A date within',
        'the first term is a day to put into the calendar; one before the contract begins proves nothing for it.',
        '',
        'Only certificates of vendors are looked at. One that ends on the last day of the term is long enough, and so',
        'is an earlier one where another certificate of the same framework goes on.',
    ].join('\n'),
    levels: ['information', 'warning'],
    sentences: {
        '': 'The {framework} certificate of `{vendor}` ends on {until}, before the first term does on {end}. Ask for the next one in time.',
        before: 'The {framework} certificate of `{vendor}` ended on {until}, before the contract begins on {effective}. Ask for the one in force.',
    },
    fixable: false,
    bad: `
vendor Azure "Microsoft Azure" {
    certified ISO-27001 until 2027-05-01
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    certified ISO-27001 until 2028-12-31
}
`,
    *check({ contract, facts }) {
        const effective = contract.header?.effective?.value;
        const end = facts.term?.first.end;
        if (effective === undefined) return;
        for (const vendor of contract.all('vendor')) {
            for (const { framework, until } of vendor.certified) {
                if (until === undefined || framework.target === undefined) continue;
                const same = vendor.certified.filter((each) => each.framework.target === framework.target);
                const isPast = isBefore(until.value, effective);
                const isWithin = end !== undefined && isBefore(until.value, end);
                if (!(isPast || isWithin) || same.some((each) => goesOn(each, until.value))) continue;
                yield {
                    span: until.span,
                    severity: isPast ? 'warning' : 'information',
                    sentence: isPast ? 'before' : '',
                    values: {
                        vendor: vendor.name.value,
                        framework: framework.text,
                        until: until.value.toString(),
                        end: end?.toString() ?? '',
                        effective: effective.toString(),
                    },
                    related: comparedWith(contract.header, isPast),
                };
            }
        }
    },
} satisfies Rule;

/** The first day of the contract, or what makes its last one. */
function comparedWith(header: Header | undefined, isPast: boolean): readonly Related[] {
    const written = isPast ? header?.effective : header?.term;
    return written ? [compared(written.span, written.value.toString())] : [];
}

/** One without an end goes on. */
function goesOn({ until }: Certificate, after: Temporal.PlainDate): boolean {
    return until === undefined || isBefore(after, until.value);
}
