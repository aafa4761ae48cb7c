// Writes the settings of the rules into package.json, and their texts into package.nls.json.
import { allChecks, CONFIG_FILE, GROUPS, groupOf, PRESETS, SETTINGS } from '../../language/rules/index.ts';
import { type ConfigurationSection, updateManifest, updateTexts } from './manifest.ts';

const TITLE = '%configuration.rules%';

const MEANINGS: Readonly<Record<(typeof SETTINGS)[number], string>> = {
    off: 'Never shown.',
    on: 'Shown at its own levels, whatever the preset.',
    error: 'Its usual level becomes an error; its others move by as much.',
    warning: 'Its usual level becomes a warning; its others move by as much.',
    information: 'Its usual level becomes information; its others move by as much.',
    hint: 'Its usual level becomes a hint; its others move by as much.',
};

const TEXTS = {
    'configuration.rules': 'Rules',
    'configuration.rules.preset': `Which rules run, by their level, where no other setting speaks of them. A contract with a file \`${CONFIG_FILE}\` in its folder or above it goes by that file instead of these settings. Single rules are set in \`#mspc.rules.severity#\`.`,
    'configuration.rules.preset.essential': 'Errors.',
    'configuration.rules.preset.recommended': 'Errors, warnings and information.',
    'configuration.rules.preset.strict': 'All levels, hints too.',
    'configuration.rules.severity':
        'How loud a rule or a group of rules is. A rule goes over its group, and both over `#mspc.rules.preset#`; `off` goes over all. The errors of syntax, names and values are always shown.',
    'configuration.essentials':
        'Whether the elements that every such contract should have are asked for: the framework `MSP-Essentials`. What is met and what is open stands in the [coverage](command:mspc.openCoverage).',
    'configuration.essentials.on': 'The framework is asked of every contract, named there or not.',
    'configuration.essentials.off': 'The framework is asked of contracts that name it after `subject to`.',
    ...Object.fromEntries(SETTINGS.map((setting) => [`configuration.rules.severity.${setting}`, MEANINGS[setting]])),
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
    additionalProperties: {
        type: 'string',
        enum: SETTINGS,
        enumDescriptions: SETTINGS.map((setting) => `%configuration.rules.severity.${setting}%`),
    },
    default: {},
    scope: 'resource',
    order: 2,
    markdownDescription: '%configuration.rules.severity%',
};

const essentials = {
    type: 'string',
    enum: ['on', 'off'],
    enumDescriptions: ['%configuration.essentials.on%', '%configuration.essentials.off%'],
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
