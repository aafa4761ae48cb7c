import type { Contract } from '../../model/composed.ts';
import type { Header, Party } from '../../model/contract.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/party-missing',
    title: 'The contract does not say who concludes it',
    why: [
        'A contract without a provider or a client binds nobody. A name in prose is not enough: notices, alerts and',
        'reports go to the parties that the header names.',
        '',
        'Each missing party is reported by itself. The fix names the one other party of the file, where there is one.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{contract}` names no provider. Add `provider` with the party that gives the services.',
        client: '`{contract}` names no client. Add `client` with the party that receives the services.',
    },
    fixable: true,
    without: ['provider'],
    bad: `
contract Agreement "Managed Services Agreement" {
    client Acme
}
party NorthOps "NorthOps Managed Services LLC"
`,
    good: `
contract Agreement "Managed Services Agreement" {
    provider NorthOps
    client Acme
}
`,
    *check({ contract }) {
        const { header } = contract;
        if (header === undefined) return;
        for (const role of ['provider', 'client'] as const) {
            if (header[role] !== undefined) continue;
            const [candidate, ...others] = otherParties(contract, header);
            yield {
                span: header.name.span,
                sentence: role === 'client' ? 'client' : '',
                values: { contract: header.name.value },
                lacking: header,
                intents:
                    candidate && others.length === 0 ? [addingLine(header, `${role}  ${candidate.name.value}`)] : [],
            };
        }
    },
} satisfies Rule;

function otherParties(contract: Contract, { provider, client }: Header): readonly Party[] {
    const named = [provider?.target, client?.target];
    return contract.all('party').filter((party) => party.span.file === contract.uri && !named.includes(party));
}
