import { removing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { unreferred } from '../uses.ts';

export default {
    id: 'fee/unused',
    title: 'A fee that nothing bears',
    why: [
        'A fee that no service names, no other fee is a share of and no clause or credit speaks of is never charged.',
        'It was forgotten when a service went, or the service forgot it.',
        '',
        'A mention in prose counts as a use. Nothing is said while part of the contract cannot be read.',
    ].join('\n'),
    levels: ['hint'],
    sentences: {
        '': 'Nothing refers to `{fee}`, so nobody owes it. Name it in the service that bears it, or remove it.',
    },
    fixable: true,
    bad: `
fee SetupFee "Set-up fee" {
    amount 2_000 USD
}
`,
    good: `
fee SetupFee "Set-up fee" {
    amount 2_000 USD
}
service Onboarding "Onboarding" {
    """Takes over what the last provider left."""
    fee SetupFee
}
`,
    *check(subject) {
        for (const fee of unreferred(subject)) {
            if (fee.kind !== 'fee') continue;
            yield { span: fee.name.span, values: { fee: fee.name.value }, intents: [removing(fee)], unnecessary: true };
        }
    },
} satisfies Rule;
