import type { Facts } from '../../analysis/facts.ts';
import type { Region } from '../../model/library.ts';
import type { Processing } from '../../model/security.ts';
import type { Vendor } from '../../model/vendor.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'vendor/region-mismatch',
    title: 'A vendor lies outside the regions that the processing allows',
    why: [
        'Where data may be kept is agreed with the client and often set by law. A vendor behind the service in',
        'another place moves the data there, and with it comes a transfer that nobody has allowed.',
        '',
        'A region lies in another where the library or the contract says so (`FR` in `EU` in `EEA`); a group lies in',
        'none of its members. A `processing` that names no region allows all of them. Each region of a vendor is',
        'compared with each `processing` of the services that depend on it.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{vendor}` is located in `{region}`, and `{processing}` allows {allowed}. Keep the data there, or agree on `{region}` with the client.',
    },
    fixable: false,
    bad: `
service Servers "Server hosting" {
    """Virtual servers."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    subprocessor
    located in EU, IN
}
processing ClientFiles "Client files" for Servers {
    purpose "Hosting of documents"
    data PersonalData
    located in EU
}
`,
    good: `
service Servers "Server hosting" {
    """Virtual servers."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    subprocessor
    located in FR, DE
}
processing ClientFiles "Client files" for Servers {
    purpose "Hosting of documents"
    data PersonalData
    located in EU
}
`,
    *check({ contract, facts }) {
        for (const vendor of contract.all('vendor')) {
            for (const processing of processingsBehind(vendor, facts)) {
                const allowed = processing.locatedIn;
                if (allowed.length === 0 || allowed.some(({ target }) => target === undefined)) continue;
                const names = listText(allowed.map(({ text }) => text));
                for (const { target: region, text, span } of vendor.locatedIn) {
                    if (!region || allowed.some(({ target }) => target && liesIn(region, target))) continue;
                    const values = {
                        vendor: vendor.name.value,
                        region: text,
                        processing: processing.name.value,
                        allowed: names,
                    };
                    yield { span, values, related: allowed.map((each) => compared(each.span, each.text)) };
                }
            }
        }
    },
} satisfies Rule;

function processingsBehind(vendor: Vendor, { graph, processingsOf }: Facts): readonly Processing[] {
    return [...new Set(graph.reliantOn(vendor).flatMap(processingsOf))];
}

function liesIn(region: Region, other: Region, seen: ReadonlySet<Region> = new Set()): boolean {
    if (region === other) return true;
    const next = new Set(seen).add(region);
    return region.in.some(({ target }) => target && !next.has(target) && liesIn(target, other, next));
}
