import { servicesLostWith } from '../../analysis/sole-reliance.ts';
import { declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'vendor/concentration',
    title: 'Many services stand or fall with one vendor',
    why: [
        'When one vendor stands behind three services and more, its bad day is a bad day for all of them, and the',
        "client's supervisor may ask for a plan for it.",
        '',
        'A vendor counts for a service that cannot do without it, through any chain; one of two alternatives (`or`)',
        'does not, unless it stands behind both.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '{services} cannot do without `{vendor}`. Plan for its failure, or name an alternative with `or`.',
    },
    fixable: false,
    bad: `
vendor Azure "Microsoft Azure" {
    agreement until 2030-12-31
}
service Mail "Mail" {
    """Mailboxes."""
    depends on Azure
}
service Files "Files" {
    """Documents."""
    depends on Azure
}
service Identity "Sign-in" {
    """Accounts and sign-in."""
    depends on Azure
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    agreement until 2030-12-31
}
service Mail "Mail" {
    """Mailboxes."""
    depends on Azure
}
service Files "Files" {
    """Documents."""
    depends on Azure
}
service Identity "Sign-in" {
    """Accounts and sign-in."""
    depends on Azure or Cisco
}
`,
    *check({ contract, facts }) {
        for (const vendor of contract.all('vendor')) {
            const services = servicesLostWith(vendor, facts.graph.reliantOn(vendor));
            if (services.length < MANY) continue;
            const names = listText(services.map(({ name }) => name.value));
            const values = { vendor: vendor.name.value, services: names };
            yield { span: vendor.name.span, values, related: services.map(declared) };
        }
    },
} satisfies Rule;

const MANY = 3;
