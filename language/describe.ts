import { FINDINGS_EN, KINDS_EN } from './messages/findings.en.ts';
import { format } from './messages/message.ts';
import type { Finding, Message } from './model/finding.ts';
import { RULE_MESSAGES } from './rules/messages.ts';

/** The values of a message that name a kind of thing, which the table spells. */
const KIND_VALUES: ReadonlySet<string> = new Set(['kind', 'found', 'first', 'second']);

const TABLE = { ...FINDINGS_EN, ...RULE_MESSAGES };

/** The sentence of a finding, or of its related places and fixes. */
export function describe(message: Message): string {
    return format({ id: message.id, values: spelled(message.values) }, TABLE);
}

export function describeFinding(finding: Finding): string {
    return describe(finding.message);
}

function spelled(values: Message['values']): Message['values'] {
    return Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
            name,
            KIND_VALUES.has(name) ? (KINDS_EN[value] ?? value) : value,
        ]),
    );
}
