import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/control-without-evidence',
    title: 'A control does not say how it is shown',
    why: [
        'Whoever audits the services asks for evidence. A control that says what it is, such as an export, a report or a',
        'protocol, spares both parties the search.',
    ].join('\n'),
    levels: ['hint'],
    sentences: { '': '`{control}` names no evidence: what shows that it is in place?' },
    fixable: false,
    bad: `
control Mfa {
    covers MultiFactorAuthentication
}
`,
    good: `
control Mfa {
    covers MultiFactorAuthentication
    evidence "Conditional access export"
}
`,
    *check({ contract }) {
        for (const control of contract.all('control')) {
            if (control.evidence.length > 0) continue;
            yield { span: control.name.span, values: { control: control.name.value }, lacking: control };
        }
    },
} satisfies Rule;
