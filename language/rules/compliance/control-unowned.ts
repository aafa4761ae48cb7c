import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/control-unowned',
    title: 'Nobody is responsible for a control',
    why: [
        "A control that nobody is responsible for is nobody's job. Who is accountable answers for it and need not be the",
        'one who does it. A vendor whose `access` uses a control is responsible for it there.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': 'Nobody is responsible for `{control}`. Say who does it: a party or a vendor.' },
    fixable: true,
    without: ['responsible'],
    bad: `
control Mfa {
    covers MultiFactorAuthentication
}
party NorthOps "NorthOps Managed Services LLC"
`,
    good: `
control Mfa {
    covers MultiFactorAuthentication
    responsible NorthOps
}
`,
    *check({ contract }) {
        const vendors = contract.all('vendor');
        const used = new Set(
            vendors.flatMap(({ access }) => access.flatMap(({ using }) => using.map((ref) => ref.target))),
        );
        const provider = contract.header?.provider?.target?.name.value;
        for (const control of contract.all('control')) {
            if (control.responsible.length > 0 || used.has(control)) continue;
            const isOwn = control.span.file === contract.uri;
            yield {
                span: control.name.span,
                values: { control: control.name.value },
                lacking: control,
                intents: isOwn && provider !== undefined ? [addingLine(control, `responsible  ${provider}`)] : [],
            };
        }
    },
} satisfies Rule;
