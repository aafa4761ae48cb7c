import { dateAfter } from '../../analysis/term.ts';
import type { Header } from '../../model/contract.ts';
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
        "When the client gives up a third of its seats with thirty days' notice and the vendor's licences run for three years, the",
        'provider pays for what nobody uses.',
        '',
        "The language has no line for a vendor's way down, so its prose and what it `provides` are read for one: a word such as",
        '"reduce", "decrease", "scale down", "cancel", "per month" or "pay as you go" is enough. Looked at are vendors behind the',
        "service whose agreement ends after the client's first notice has run; one finding names them all.",
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
            const services = scaling.services.flatMap(({ target }) => target ?? []);
            const behind = [...new Set(services.flatMap((service) => [...graph.vendorsBehind(service)]))];
            const bound = behind.filter((vendor) => isBound(vendor, scaling, contract.header));
            const until = bound.flatMap(({ agreementUntil }) => agreementUntil ?? []);
            const [first] = until.toSorted((one, other) => (isBefore(one.value, other.value) ? -1 : 1));
            if (first === undefined) continue;
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

function isBound(vendor: Vendor, { decrease }: Scaling, header: Header | undefined): boolean {
    const { agreementUntil, description, provides, damaged } = vendor;
    if (!decrease || !agreementUntil || !header?.effective || damaged) return false;
    const said = [description?.text ?? '', ...provides.map(({ value }) => value)].join('\n');
    const from = header.effective.value;
    const free = decrease.notice ? dateAfter(from, decrease.notice.value) : undefined;
    return isBefore(free ?? from, agreementUntil.value) && !WAY_DOWN.test(said);
}
