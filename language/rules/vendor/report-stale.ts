import type { Temporal } from 'temporal-polyfill';
import type { AssuranceReport } from '../../model/contract.ts';
import { isBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/report-stale',
    title: 'An assurance report of a vendor is out of date',
    why: [
        'A report such as SOC 2 speaks of a period that is over. The next one covers the twelve months after it and',
        'takes about three more to come; what is older than fifteen months says nothing of how the vendor works',
        'today.',
        '',
        'Of several reports of one framework the latest counts. Only vendors are looked at.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The {framework} report of `{vendor}` covers the time to {to}, more than fifteen months ago. Ask for the latest one.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
vendor Azure "Microsoft Azure" {
    reported SOC-2 to 2024-11-30
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    reported SOC-2 to 2025-12-31
}
`,
    *check({ contract, today }) {
        const oldest = today.subtract({ months: 15 });
        for (const vendor of contract.all('vendor')) {
            for (const { framework, to } of latestOf(vendor.reported)) {
                if (to === undefined || !isBefore(to.value, oldest)) continue;
                yield {
                    span: to.span,
                    values: { vendor: vendor.name.value, framework: framework.text, to: to.value.toString() },
                };
            }
        }
    },
} satisfies Rule;

function latestOf(reports: readonly AssuranceReport[]): readonly AssuranceReport[] {
    return reports.filter(({ framework, to }) => {
        const same = reports.filter((each) => each.framework.target === framework.target);
        return framework.target !== undefined && !same.some((each) => isLater(each, to?.value));
    });
}

function isLater({ to }: AssuranceReport, date: Temporal.PlainDate | undefined): boolean {
    return date !== undefined && to !== undefined && isBefore(date, to.value);
}
