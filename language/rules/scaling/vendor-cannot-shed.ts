import type { Temporal } from 'temporal-polyfill';
import { memoised } from '../../analysis/memo.ts';
import { dateAfter } from '../../analysis/term.ts';
import type { Scaling } from '../../model/scaling.ts';
import type { Vendor } from '../../model/vendor.ts';
import { isBefore } from '../dates.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'scaling/vendor-cannot-shed',
    title: 'The client may give units back, the vendor takes none',
    why: [
        "When the client gives up a third of its seats with thirty days' notice and the vendor's licences run for",
        'three years, the provider pays for what nobody uses.',
        '',
        "The language has no line for a vendor's way down, so its prose and what it `provides` are read for one: a",
        'word such as "reduce", "decrease", "scale down", "cancel", "per month" or "pay as you go" is enough. Looked',
        "at are vendors behind the service whose agreement ends after the client's first notice has run; one finding",
        'names them all.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{scaling}` lets the client go down, while {vendors} behind it are bound until {until} at least and say nothing of going down. Agree on a way down with them, or bear the difference.',
        one: '`{scaling}` lets the client go down, while {vendors} behind it is bound until {until} and says nothing of going down. Agree on a way down with it, or bear the difference.',
    },
    fixable: false,
    bad: `
service Desk "Virtual desktops" {
    """Desktops in the cloud."""
    depends on Azure
}
scaling Desktops of Seats for Desk {
    baseline 240
    increase notice of 5 days
    decrease notice of 30 days
}
`,
    good: `
service Desk "Virtual desktops" {
    """Desktops in the cloud."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    """The number of licences can be reduced at the end of each month."""
    agreement until 2030-12-31
}
scaling Desktops of Seats for Desk {
    baseline 240
    increase notice of 5 days
    decrease notice of 30 days
}
`,
    *check({ contract, facts: { graph } }) {
        for (const scaling of contract.all('scaling')) {
            const free = freeFrom(scaling, contract.header?.effective?.value);
            const services = free ? scaling.services.flatMap(({ target }) => target ?? []) : [];
            const behind = [...new Set(services.flatMap((service) => [...graph.vendorsBehind(service)]))];
            const bound = behind
                .filter(({ agreementUntil: until }) => free && until && isBefore(free, until.value))
                .filter(isBound);
            const until = bound.flatMap(({ agreementUntil }) => agreementUntil ?? []);
            if (until.length === 0) continue;
            const first = until.reduce((least, next) => (isBefore(next.value, least.value) ? next : least));
            const vendors = listText(bound.map(({ name }) => name.value));
            yield {
                span: scaling.name.span,
                sentence: bound.length === 1 ? 'one' : '',
                values: { scaling: scaling.name.value, vendors, until: first.value.toString() },
                related: until.map(({ span, value }) => compared(span, value.toString())),
            };
        }
    },
} satisfies Rule;

const WAY_DOWN =
    /\b(decreas|reduc|fewer|shed|cancel|downgrad|scal\w* down|given? (back|up)|pay[- ]as[- ]you|consumption|usage|monthly|per month|each month)/i;

/** The first day on which the client can have gone down; undefined where it may not. */
function freeFrom({ decrease }: Scaling, effective: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
    if (decrease === undefined || effective === undefined) return undefined;
    return (decrease.notice && dateAfter(effective, decrease.notice.value)) ?? effective;
}

const isBound = memoised(({ description, provides, damaged }: Vendor): boolean => {
    const said = [description?.text ?? '', ...provides.map(({ value }) => value)].join('\n');
    return !damaged && !WAY_DOWN.test(said);
});
