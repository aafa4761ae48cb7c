import { isBefore } from '../dates.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'vendor/agreement-ends-early',
    title: 'The agreement with a vendor ends before the contract',
    why: [
        'What rests on a vendor cannot be promised for longer than the vendor is bound. After that day prices and',
        'terms are new, or the vendor is gone, while our promise goes on.',
        '',
        'Compared is the last day of the first term; an agreement that ends on that very day is long enough. Only',
        'vendors that a service depends on are looked at.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The agreement with `{vendor}` ends on {until}, the first term of the contract on {end}. {services} depend on it: extend it, or plan its replacement.',
        one: 'The agreement with `{vendor}` ends on {until}, the first term of the contract on {end}. {services} depends on it: extend it, or plan its replacement.',
    },
    fixable: false,
    bad: `
service Servers "Server hosting" {
    """Virtual servers."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    agreement until 2028-12-30
}
`,
    good: `
service Servers "Server hosting" {
    """Virtual servers."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    agreement until 2028-12-31
}
`,
    *check({ contract, facts }) {
        const end = facts.term?.first.end;
        for (const vendor of contract.all('vendor')) {
            const until = vendor.agreementUntil;
            const services = facts.graph.reliantOn(vendor);
            if (!until || !end || services.length === 0 || !isBefore(until.value, end)) continue;
            const { term } = contract.header ?? {};
            yield {
                span: until.span,
                sentence: services.length === 1 ? 'one' : '',
                values: {
                    vendor: vendor.name.value,
                    until: until.value.toString(),
                    end: end.toString(),
                    services: listText(services.map(({ name }) => name.value)),
                },
                related: term ? [compared(term.span, term.value.toString())] : [],
            };
        }
    },
} satisfies Rule;
