// Writes the settings of the rules into package.json, and their texts into package.nls.json.
import { allChecks, CONFIG_FILE, GROUPS, groupOf, PRESETS, SETTINGS } from '../../language/rules/index.ts';
import { type ConfigurationSection, updateManifest, updateTexts } from './manifest.ts';

const TITLE = '%configuration.rules%';

const TEXTS = {
    'configuration.rules': 'Rules',
    'configuration.rules.preset': `Which rules run, by their level, where no other setting speaks of them. A contract with a file \`${CONFIG_FILE}\` in its folder or above it goes by that file instead of these settings.`,
    'configuration.rules.preset.essential': 'Errors.',
    'configuration.rules.preset.recommended': 'Errors, warnings and information.',
    'configuration.rules.preset.strict': 'All levels, hints too.',
    'configuration.rules.severity':
        'How loud a rule or a group of rules is. A rule goes over its group, and both over `#mspc.rules.preset#`; `off` goes over all. The errors of syntax, names and values are always shown.',
    'configuration.essentials':
        'Whether the elements that every such contract should have are asked for: the framework `MSP-Essentials`.',
};

const preset = {
    type: 'string',
    enum: Object.keys(PRESETS),
    enumDescriptions: Object.keys(PRESETS).map((name) => `%configuration.rules.preset.${name}%`),
    default: 'recommended',
    scope: 'resource',
    order: 1,
    markdownDescription: '%configuration.rules.preset%',
};

/** By the name of each rule and group, what it stands for. */
const NAMES = new Map([
    ...allChecks.map(({ id }) => [groupOf(id), `All rules of ${groupOf(id)}/: ${GROUPS[groupOf(id)]}.`] as const),
    ...allChecks.map(({ id, title }) => [id, `${title}.`] as const),
]);

const severity = {
    type: 'object',
    propertyNames: { enum: [...NAMES.keys()], enumDescriptions: [...NAMES.values()] },
    additionalProperties: { type: 'string', enum: SETTINGS },
    default: {},
    scope: 'resource',
    order: 2,
    markdownDescription: '%configuration.rules.severity%',
};

const essentials = {
    type: 'string',
    enum: ['on', 'off'],
    default: 'on',
    scope: 'resource',
    order: 3,
    markdownDescription: '%configuration.essentials%',
};

const section: ConfigurationSection = {
    title: TITLE,
    order: 5,
    properties: { 'mspc.rules.preset': preset, 'mspc.rules.severity': severity, 'mspc.essentials': essentials },
};

updateTexts(TEXTS);
updateManifest(({ contributes }) => {
    const others = contributes.configuration.filter(({ title }) => title !== TITLE);
    contributes.configuration = [section, ...others];
});
