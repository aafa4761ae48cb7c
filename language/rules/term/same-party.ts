import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/same-party',
    title: 'Provider and client are one party',
    why: [
        'Nobody can conclude a contract with itself. It is a slip of completion; departments of one company that',
        'agree on service levels are two parties of their own here. The fix names the one other party of the file,',
        'where there is one.',
    ].join('\n'),
    levels: ['error'],
    sentences: { '': '`{party}` is the provider and the client of one contract. Name the other party.' },
    fixable: true,
    bad: `
contract Agreement "Managed Services Agreement" {
    provider NorthOps
    client NorthOps
}
party Acme "Acme Legal LLP"
`,
    good: `
contract Agreement "Managed Services Agreement" {
    provider NorthOps
    client Acme
}
`,
    *check({ contract }) {
        const { provider, client } = contract.header ?? {};
        if (!provider?.target || !client || provider.target !== client.target) return;
        const own = contract.all('party').filter(({ span }) => span.file === contract.uri);
        const [other, ...more] = own.filter((party) => party !== client.target);
        yield {
            span: client.span,
            values: { party: client.text },
            related: [compared(provider.span, `provider ${provider.text}`)],
            intents: other && more.length === 0 ? [replacing(client.span, other.name.value)] : [],
        };
    },
} satisfies Rule;
