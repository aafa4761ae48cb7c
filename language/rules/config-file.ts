import { closest, distance } from 'fastest-levenshtein';
import { RULES } from '../generated/rules.ts';
import type { Message } from '../model/finding.ts';
import { DEFAULT_CONFIG, groupOf, PRESETS, type RuleConfig, SEVERITIES, type Setting } from './config.ts';
import { type JsonMember, type JsonNode, readJson } from './json.ts';
import { SUPPRESSION } from './suppression.ts';

/** The file of a folder's settings; the one nearest above a contract counts. */
export const CONFIG_FILE = 'mspc.config.json';

/** What is wrong with the text of a configuration, and where. */
export interface ConfigProblem {
    readonly message: Message;
    readonly start: number;
    readonly end: number;
}

export interface ReadConfig {
    /** What could be read; the defaults stand for the rest. */
    readonly config: RuleConfig;
    readonly problems: readonly ConfigProblem[];
}

export const CONFIG_MESSAGES: Readonly<Record<string, string>> = {
    'config/not-json': 'This is not JSON. Check the quotation marks, commas and braces around here.',
    'config/not-object': 'The settings are an object, such as `{{ "preset": "recommended" }}`.',
    'config/unknown-key': 'There is no setting `{key}`. The settings are {known}.',
    'config/unknown-rule': 'There is no rule and no group `{key}`.',
    'config/unknown-rule.suggest': 'There is no rule and no group `{key}`. Did you mean `{suggestion}`?',
    'config/wrong-value': '`{key}` is one of {known}.',
    'config/rules-not-object': '`rules` is an object from rule or group to severity, such as `{{ "sla": "off" }}`.',
    'config/twice': '`{key}` is set twice; the last one counts.',
};

export const SETTINGS: readonly Setting[] = ['off', 'on', ...SEVERITIES.toReversed()];

/** Reads the text of `mspc.config.json`; never fails. */
export function parseConfig(text: string): ReadConfig {
    const read = readJson(text);
    const problems: ConfigProblem[] = [];
    if ('errorAt' in read) {
        problems.push(problem('config/not-json', { start: read.errorAt, end: read.errorAt + 1 }));
        return { config: DEFAULT_CONFIG, problems };
    }
    const config: Record<string, unknown> = { ...DEFAULT_CONFIG };
    for (const member of membersOf(read.node, 'config/not-object', problems)) readSetting(member, config, problems);
    return { config: config as unknown as RuleConfig, problems };
}

const KEYS = ['preset', 'rules', 'essentials'];

function readSetting(member: JsonMember, config: Record<string, unknown>, problems: ConfigProblem[]): void {
    const { key, value } = member;
    if (key === 'preset') {
        config.preset = chosen(member, Object.keys(PRESETS), problems) ?? config.preset;
    } else if (key === 'essentials') {
        config.essentials = chosen(member, ['on', 'off'], problems) !== 'off';
    } else if (key === 'rules') {
        config.rules = rulesOf(value, problems);
    } else if (key !== '$schema') {
        problems.push(problem('config/unknown-key', keyPlace(member), { key, known: listed(KEYS) }));
    }
}

function rulesOf(node: JsonNode, problems: ConfigProblem[]): RuleConfig['rules'] {
    const known = new Set([...RULES, ...Object.values(SUPPRESSION)].flatMap(({ id }) => [id, groupOf(id)]));
    const settings = membersOf(node, 'config/rules-not-object', problems).flatMap((member) => {
        const setting = chosen(member, SETTINGS, problems);
        if (!known.has(member.key)) problems.push(unknownRule(member, [...known]));
        return setting === undefined || !known.has(member.key) ? [] : [[member.key, setting] as const];
    });
    return Object.fromEntries(settings);
}

function unknownRule(member: JsonMember, known: readonly string[]): ConfigProblem {
    const { key } = member;
    const suggestion = closest(key, [...known]);
    const isNear = distance(key, suggestion) <= Math.max(2, key.length / 4);
    return problem(`config/unknown-rule${isNear ? '.suggest' : ''}`, keyPlace(member), { key, suggestion });
}

function membersOf(node: JsonNode, otherwise: string, problems: ConfigProblem[]): readonly JsonMember[] {
    if (node.type !== 'object') {
        problems.push(problem(otherwise, node));
        return [];
    }
    const twice = node.members.filter(({ key }, index) => node.members.findIndex((each) => each.key === key) < index);
    problems.push(...twice.map((member) => problem('config/twice', keyPlace(member), { key: member.key })));
    return node.members;
}

function chosen<T extends string>(
    { key, value }: JsonMember,
    known: readonly T[],
    problems: ConfigProblem[],
): T | undefined {
    const found = known.find((each) => value.type === 'plain' && value.value === each);
    if (found === undefined) problems.push(problem('config/wrong-value', value, { key, known: listed(known) }));
    return found;
}

function listed(words: readonly string[]): string {
    return words.map((word) => `\`${word}\``).join(', ');
}

function keyPlace({ key, keyStart }: JsonMember): { start: number; end: number } {
    return { start: keyStart, end: keyStart + JSON.stringify(key).length };
}

function problem(
    id: string,
    { start, end }: { start: number; end: number },
    values: Message['values'] = {},
): ConfigProblem {
    return { message: { id, values }, start, end };
}
