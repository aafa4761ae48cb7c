import { FINDINGS_EN, KINDS_EN, ONE_OF_A_KIND_EN } from './messages/findings.en.ts';
import { format } from './messages/message.ts';
import { REFACTOR_EN } from './messages/refactor.en.ts';
import type { Finding, Message } from './model/finding.ts';
import { RULE_MESSAGES } from './rules/messages.ts';

/** The values of a message that name a kind of thing, and the table that spells it: alone, or as one of its kind. */
const KIND_VALUES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
    ['kind', KINDS_EN],
    ['wanted', ONE_OF_A_KIND_EN],
    ['found', ONE_OF_A_KIND_EN],
    ['first', ONE_OF_A_KIND_EN],
    ['second', ONE_OF_A_KIND_EN],
]);

const TABLE = { ...FINDINGS_EN, ...REFACTOR_EN, ...RULE_MESSAGES };

/** The sentence of a finding, or of its related places and fixes. */
export function describe(message: Message): string {
    return format({ id: message.id, values: spelled(message.values) }, TABLE);
}

export function describeFinding(finding: Finding): string {
    return describe(finding.message);
}

function spelled(values: Message['values']): Message['values'] {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kindWord(name, value) ?? value]));
}

function kindWord(name: string, value: string | number): string | undefined {
    const table = KIND_VALUES.get(name);
    return table && Object.hasOwn(table, value) ? table[value] : undefined;
}
