import { type RuleConfig, settingFor } from './config.ts';
import { allChecks } from './messages.ts';

/** Settings of one place, such as a command line; of what it leaves out, another place says it. */
export type ConfigLayer = Partial<RuleConfig>;

/**
 * A configuration with a layer over it. Where the layer speaks of a rule, by its id or its group, the
 * configuration has no say in it: not even `off` for its group.
 */
export function layered(under: RuleConfig, over: ConfigLayer): RuleConfig {
    const rules = over.rules === undefined ? under.rules : settingsOf(over.rules, under.rules);
    return { preset: over.preset ?? under.preset, rules, essentials: over.essentials ?? under.essentials };
}

/** By rule, since a setting of the layer for one rule goes over one of the configuration for its group. */
function settingsOf(over: RuleConfig['rules'], under: RuleConfig['rules']): RuleConfig['rules'] {
    const settings = allChecks.flatMap(({ id }) => {
        const setting = settingFor(id, over) ?? settingFor(id, under);
        return setting === undefined ? [] : [[id, setting] as const];
    });
    return Object.fromEntries(settings);
}
