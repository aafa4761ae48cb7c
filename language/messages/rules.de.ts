import { AVAILABILITY_RULES_DE } from './rules.de.availability.ts';
import { COMPLIANCE_RULES_DE } from './rules.de.compliance.ts';
import { CREDIT_RULES_DE } from './rules.de.credit.ts';
import { DRAFTING_RULES_DE } from './rules.de.drafting.ts';
import { FEE_RULES_DE } from './rules.de.fee.ts';
import { MONITOR_RULES_DE } from './rules.de.monitor.ts';
import { SCALING_RULES_DE } from './rules.de.scaling.ts';
import { SLA_RULES_DE } from './rules.de.sla.ts';
import { SUPPRESSION_RULES_DE } from './rules.de.suppression.ts';
import { TERM_RULES_DE } from './rules.de.term.ts';
import { VENDOR_RULES_DE } from './rules.de.vendor.ts';
import type { RuleTexts } from './rules.ts';

/** What each rule says, in German, by the rule's id. */
export const RULES_DE: RuleTexts = {
    ...AVAILABILITY_RULES_DE,
    ...COMPLIANCE_RULES_DE,
    ...CREDIT_RULES_DE,
    ...DRAFTING_RULES_DE,
    ...FEE_RULES_DE,
    ...MONITOR_RULES_DE,
    ...SCALING_RULES_DE,
    ...SLA_RULES_DE,
    ...SUPPRESSION_RULES_DE,
    ...TERM_RULES_DE,
    ...VENDOR_RULES_DE,
};

/** The headings over the groups of rules. */
export const RULE_GROUPS_DE: Readonly<Record<string, string>> = {
    sla: 'Service-Levels',
    credit: 'Gutschriften und ihre Geltendmachung',
    availability: 'Verfügbarkeit und worauf sie beruht',
    monitor: 'Überwachung',
    vendor: 'Lieferanten',
    scaling: 'Mengenanpassung',
    term: 'Laufzeit und Parteien',
    fee: 'Vergütungen',
    compliance: 'Regelwerke',
    drafting: 'Formulierung',
    suppression: 'Kommentare, die eine Regel stumm schalten',
};

/** Words that rules share, and what is wrong with a file of settings. */
export const RULE_PHRASES_DE: Readonly<Record<string, string>> = {
    'fix/add-line': '`{text}` hinzufügen',
    'fix/swap': 'Beide tauschen',
    'related/origin': 'Geschrieben steht es hier.',
    'related/compared': 'Zum Vergleich: `{text}`.',
    'config/not-json': 'Das ist kein JSON. Hier in der Nähe Anführungszeichen, Kommas und Klammern prüfen.',
    'config/not-object': 'Die Einstellungen sind ein Objekt, zum Beispiel `{{ "preset": "recommended" }}`.',
    'config/unknown-key': 'Eine Einstellung `{key}` gibt es nicht. Die Einstellungen sind {known}.',
    'config/unknown-rule': 'Eine Regel oder Gruppe `{key}` gibt es nicht.',
    'config/unknown-rule.suggest': 'Eine Regel oder Gruppe `{key}` gibt es nicht. Gemeint: `{suggestion}`?',
    'config/wrong-value': '`{key}` hat einen dieser Werte: {known}.',
    'config/rules-not-object':
        '`rules` ist ein Objekt, das Regeln oder Gruppen eine Stufe gibt, zum Beispiel `{{ "sla": "off" }}`.',
    'config/twice': '`{key}` ist zweimal gesetzt; es gilt das letzte Mal.',
};
