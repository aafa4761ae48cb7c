import { qualifiersIn } from '../qualifiers.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/breach-qualifier',
    title: 'A notice of breaches is narrowed by a word',
    why: [
        'A processor reports every personal data breach that it becomes aware of; whether it is confirmed, material or',
        'likely to harm anyone is for the client to judge, and proving it first costs the client its time. Words that',
        'describe something else, as in `the likely consequences`, are fine.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '"{phrase}" narrows what `{notice}` reports. Laws on personal data look for notice of every breach, without waiting until it is known to be {word}. Informational, not legal advice.',
    },
    fixable: false,
    bad: `
notice Breach {
    """NorthOps reports a confirmed personal data breach to Acme."""
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 24 hours of awareness
}
`,
    good: `
notice Breach {
    """NorthOps reports every breach, whether confirmed or not, and names the likely consequences."""
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 24 hours of awareness
}
`,
    *check({ contract }) {
        for (const { name, on, description } of contract.all('notice')) {
            const isOfData = on.some(({ target }) => target?.name.value === 'PersonalDataBreach');
            if (!isOfData || description === undefined) continue;
            for (const { span, word, phrase } of qualifiersIn(description)) {
                yield { span, values: { word, phrase, notice: name.value } };
            }
        }
    },
} satisfies Rule;
