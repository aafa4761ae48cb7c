import { allChecks, type ConfigLayer, groupOf, type Preset, SETTINGS, type Setting } from '../language/rules/index.ts';
import { didYouMean } from './suggest.ts';

/** What a command line may say about rules. */
export interface RuleOptions {
    /** As in `sla/no-tolerance=warning` or `sla`. */
    readonly rule?: readonly string[];
    readonly preset?: Preset;
}

/** What the options set, or a sentence on each that means nothing. The last one said of a rule or group counts. */
export function layerOf({ rule = [], preset }: RuleOptions): ConfigLayer | { readonly problems: readonly string[] } {
    const read = rule.map(settingOf);
    const problems = read.flatMap((each) => ('problem' in each ? each.problem : []));
    if (problems.length > 0) return { problems };
    const rules = Object.fromEntries(read.flatMap((each) => ('key' in each ? [[each.key, each.setting]] : [])));
    return { ...(preset !== undefined && { preset }), ...(rule.length > 0 && { rules }) };
}

type Read = { readonly key: string; readonly setting: Setting } | { readonly problem: string };

/** Without a severity the rule is on, at its own levels. */
function settingOf(text: string): Read {
    const [key = '', ...rest] = text.split('=');
    const written = rest.length === 0 ? 'on' : rest.join('=');
    const known = [...new Set(allChecks.flatMap(({ id }) => [groupOf(id), id]))];
    if (!known.includes(key)) return { problem: `There is no rule and no group "${key}".${didYouMean(key, known)}` };
    const setting = SETTINGS.find((each) => each === written);
    return setting === undefined
        ? { problem: `"${written}" is no severity for "${key}": it is one of ${SETTINGS.join(', ')}.` }
        : { key, setting };
}
