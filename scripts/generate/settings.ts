// Writes the settings of the rules into package.json, and their texts into package.nls.json and package.nls.de.json.

import { RULE_GROUPS_DE, RULES_DE } from '../../language/messages/rules.de.ts';
import { allChecks, CONFIG_FILE, GROUPS, groupOf, PRESETS, SETTINGS } from '../../language/rules/index.ts';
import { type ConfigurationSection, RULE, updateManifest, updateTexts } from './manifest.ts';

const TITLE = '%configuration.rules%';

const MEANINGS: Readonly<Record<(typeof SETTINGS)[number], string>> = {
    off: 'Never shown.',
    on: 'Shown at its own levels, whatever the preset.',
    error: 'Its usual level becomes an error; its others move by as much.',
    warning: 'Its usual level becomes a warning; its others move by as much.',
    information: 'Its usual level becomes information; its others move by as much.',
    hint: 'Its usual level becomes a hint; its others move by as much.',
};

const MEANINGS_DE: typeof MEANINGS = {
    off: 'Wird nie gezeigt.',
    on: 'Wird auf den eigenen Stufen gezeigt, unabhängig vom Satz der Regeln.',
    error: 'Die übliche Stufe wird zum Fehler; die anderen ändern sich ebenso weit.',
    warning: 'Die übliche Stufe wird zur Warnung; die anderen ändern sich ebenso weit.',
    information: 'Die übliche Stufe wird zum Hinweis; die anderen ändern sich ebenso weit.',
    hint: 'Die übliche Stufe wird zum Tipp; die anderen ändern sich ebenso weit.',
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
    ...meant(MEANINGS),
};

const TEXTS_DE: Readonly<Record<keyof typeof TEXTS, string>> = {
    'configuration.rules': 'Regeln',
    'configuration.rules.preset': `Welche Regeln laufen, nach ihrer Stufe, wo keine andere Einstellung von ihnen spricht. Ein Vertrag mit einer Datei \`${CONFIG_FILE}\` in seinem Ordner oder darüber richtet sich nach dieser Datei statt nach diesen Einstellungen. Einzelne Regeln stehen in \`#mspc.rules.severity#\`.`,
    'configuration.rules.preset.essential': 'Fehler.',
    'configuration.rules.preset.recommended': 'Fehler, Warnungen und Hinweise.',
    'configuration.rules.preset.strict': 'Alle Stufen, auch Tipps.',
    'configuration.rules.severity':
        'Wie laut eine Regel oder eine Gruppe von Regeln ist. Eine Regel geht ihrer Gruppe vor, beide gehen `#mspc.rules.preset#` vor; `off` geht allem vor. Fehler der Syntax, der Namen und der Werte werden immer gezeigt.',
    'configuration.essentials':
        'Ob nach den Elementen gesucht wird, die jeder solche Vertrag haben sollte: das Regelwerk `MSP-Essentials`. Was erfüllt und was offen ist, steht in der [Abdeckung](command:mspc.openCoverage).',
    'configuration.essentials.on': 'Das Regelwerk wird an jeden Vertrag angelegt, ob dort genannt oder nicht.',
    'configuration.essentials.off': 'Das Regelwerk wird an Verträge angelegt, die es hinter `subject to` nennen.',
    ...meant(MEANINGS_DE),
};

function meant(meanings: typeof MEANINGS): Readonly<Record<string, string>> {
    return Object.fromEntries(
        SETTINGS.map((setting) => [`configuration.rules.severity.${setting}`, meanings[setting]]),
    );
}

const preset = {
    type: 'string',
    enum: Object.keys(PRESETS),
    enumDescriptions: Object.keys(PRESETS).map((name) => `%configuration.rules.preset.${name}%`),
    default: 'recommended',
    scope: 'resource',
    order: 1,
    markdownDescription: '%configuration.rules.preset%',
};

const groups = [...new Set(allChecks.map(({ id }) => groupOf(id)))];

/** By the name of each rule and group, what it stands for. */
const NAMES = new Map([
    ...groups.map((group) => [group, `All rules of ${group}/: ${GROUPS[group]}.`] as const),
    ...allChecks.map(({ id, title }) => [id, `${title}.`] as const),
]);

const NAMES_DE = new Map([
    ...groups.map((group) => [group, `Alle Regeln von ${group}/: ${RULE_GROUPS_DE[group]}.`] as const),
    ...allChecks.map(({ id }) => [id, `${RULES_DE[id]?.title}.`] as const),
]);

function keyed(names: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
    return Object.fromEntries([...names].map(([name, text]) => [RULE + name, text]));
}

const severity = {
    type: 'object',
    propertyNames: { enum: [...NAMES.keys()], enumDescriptions: [...NAMES.keys()].map((name) => `%${RULE}${name}%`) },
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

updateTexts({ ...TEXTS, ...keyed(NAMES) });
updateTexts({ ...TEXTS_DE, ...keyed(NAMES_DE) }, 'de');
updateManifest(({ contributes }) => {
    const others = contributes.configuration.filter(({ title }) => title !== TITLE);
    contributes.configuration = [section, ...others];
});
