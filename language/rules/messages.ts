import { RULES } from '../generated/rules.ts';
import { CONFIG_MESSAGES } from './config-file.ts';
import { SHARED_PHRASES } from './phrases.ts';
import type { RuleInfo } from './rule.ts';
import { qualified } from './run.ts';
import { SUPPRESSION } from './suppression.ts';

/** All that has an id: the rules, and the checks of the comments that silence them. */
export const allChecks: readonly RuleInfo[] = [...RULES, ...Object.values(SUPPRESSION)];

/** Every sentence and phrase of the rules by its id in messages; beside `messages/findings.en.ts`. */
export const RULE_MESSAGES: Readonly<Record<string, string>> = {
    ...SHARED_PHRASES,
    ...CONFIG_MESSAGES,
    ...Object.fromEntries(allChecks.flatMap(messagesOf)),
};

/** The sentences and phrases of a rule, each with its id in messages. */
export function messagesOf(
    rule: Pick<RuleInfo, 'id' | 'sentences' | 'phrases'>,
): readonly (readonly [string, string])[] {
    return Object.entries({ ...rule.sentences, ...rule.phrases }).map(([key, text]) => [qualified(key, rule), text]);
}
