/** The door to the rules. */
import { RULES } from '../generated/rules.ts';
import { listingOf, type RuleListing } from './explain.ts';
import { allChecks } from './messages.ts';
import type { RuleInfo } from './rule.ts';

export {
    DEFAULT_CONFIG,
    groupOf,
    isOn,
    PRESETS,
    type Preset,
    type RuleConfig,
    SEVERITIES,
    type Setting,
    severityOf,
} from './config.ts';
export {
    CONFIG_FILE,
    type ConfigProblem,
    parseConfig,
    type ReadConfig,
    SETTINGS,
} from './config-file.ts';
export { configSchema } from './config-schema.ts';
export { explain, GROUPS, listingOf, type RuleListing } from './explain.ts';
export { type ConfigLayer, layered } from './layers.ts';
export { allChecks, RULE_MESSAGES } from './messages.ts';
export type { Rule, RuleFinding, RuleInfo, Subject } from './rule.ts';
export { type RunOptions, runRules } from './run.ts';
export { canBeSilenced } from './suppress.ts';

/** Every rule, by group and id. */
export const allRules = RULES;

/** The rule, or the check of a comment, with an id. */
export function ruleNamed(id: string): RuleInfo | undefined {
    return allChecks.find((rule) => rule.id === id);
}

/** Everything that has an id, as plain data for lists and other tools. */
export function listRules(): readonly RuleListing[] {
    return allChecks.map(listingOf);
}
