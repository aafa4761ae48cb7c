import { addingLine, declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'vendor/subprocessor-undisclosed',
    title: 'A vendor that may hold the data is not disclosed as a subprocessor',
    why: [
        "A service that processes the client's data and rests on a vendor that keeps things in a place of its own",
        'most likely hands the data on. The client has to know and to agree (GDPR Article 28(2)).',
        '',
        'Followed is any chain of `depends on` from the services named in a `processing`. A vendor without `located',
        'in` is taken to hold nothing.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{processing}` processes data in `{service}`, which depends on `{vendor}`, located in {regions}. If it can reach the data, mark it `subprocessor`.',
    },
    fixable: true,
    bad: `
service Servers "Server hosting" {
    """Virtual servers."""
    depends on Azure
}
vendor Azure "Microsoft Azure" {
    located in EU
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
    located in EU
}
processing ClientFiles "Client files" for Servers {
    purpose "Hosting of documents"
    data PersonalData
    located in EU
}
`,
    *check({ contract, facts }) {
        for (const vendor of contract.all('vendor')) {
            if (vendor.subprocessor !== undefined || vendor.locatedIn.length === 0) continue;
            const service = facts.graph.reliantOn(vendor).find((each) => facts.processingsOf(each).length > 0);
            const [processing] = service ? facts.processingsOf(service) : [];
            if (!service || !processing) continue;
            yield {
                span: vendor.name.span,
                values: {
                    vendor: vendor.name.value,
                    service: service.name.value,
                    processing: processing.name.value,
                    regions: listText(vendor.locatedIn.map(({ text }) => text)),
                },
                lacking: vendor,
                related: [declared(processing)],
                intents: [addingLine(vendor, 'subprocessor')],
            };
        }
    },
} satisfies Rule;
