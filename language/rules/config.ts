import type { Severity } from '../model/finding.ts';
import type { RuleInfo } from './rule.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Which levels are shown of rules that no setting speaks of. */
export const PRESETS = {
    essential: ['error'],
    recommended: ['error', 'warning', 'information'],
    strict: ['error', 'warning', 'information', 'hint'],
} as const satisfies Readonly<Record<string, readonly Severity[]>>;

export type Preset = keyof typeof PRESETS;

/** `on`: at the rule's own levels. A severity: that for its usual level, the others moved by as much. */
export type Setting = Severity | 'on' | 'off';

/**
 * Which rules run and how loud. A setting of the rule goes over one of its group, and that over the preset;
 * `off` goes over all: a rule of a group that is off stays off.
 */
export interface RuleConfig {
    readonly preset: Preset;
    /** By id of a rule (`sla/no-tolerance`) or of a group (`sla`). */
    readonly rules: Readonly<Record<string, Setting>>;
    /** Whether the framework `MSP-Essentials` is asked of every contract. */
    readonly essentials: boolean;
}

export const DEFAULT_CONFIG: RuleConfig = { preset: 'recommended', rules: {}, essentials: true };

/** How loud a finding of a rule is at one of its levels; undefined when it is not shown. */
export function severityOf(rule: RuleInfo, level: Severity, config: RuleConfig): Severity | undefined {
    const setting = settingFor(rule.id, config.rules);
    if (setting === 'off') return undefined;
    if (setting === undefined) {
        const isShown = !rule.offByDefault && SEVERITIES.indexOf(level) < PRESETS[config.preset].length;
        return isShown ? level : undefined;
    }
    return setting === 'on' ? level : moved(level, rule.levels[0], setting);
}

/** Whether any finding of a rule would be shown. */
export function isOn(rule: RuleInfo, config: RuleConfig): boolean {
    return rule.levels.some((level) => severityOf(rule, level, config) !== undefined);
}

export function groupOf(id: string): string {
    return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** What the settings of rules and groups say of a rule. */
export function settingFor(id: string, rules: RuleConfig['rules']): Setting | undefined {
    const [own, group] = [rules[id], rules[groupOf(id)]];
    return own === 'off' || group === 'off' ? 'off' : (own ?? group);
}

function moved(level: Severity, usual: Severity, setting: Severity): Severity {
    const rank = SEVERITIES.indexOf(level) + SEVERITIES.indexOf(setting) - SEVERITIES.indexOf(usual);
    return SEVERITIES[Math.max(0, Math.min(rank, SEVERITIES.length - 1))] ?? level;
}
