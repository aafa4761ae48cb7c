import type { expectationsEn } from './expectations.en.ts';
import type { Message } from './template.ts';

/** What an alternative of an `expects` line looks for, in German: Maßnahme „Überprüfung der Zugänge“, alle 6 Monate. */
export const expectationsDe = {
    'expected.control': 'Maßnahme „{topic}“[, {every}][, spätestens {within} danach][, {kept} aufbewahrt]',
    'expected.clause': 'Klausel „{topic}“',
    'expected.notice': 'Meldung „{event}“[, spätestens {within} danach][, mindestens {before} vorher]',
    'expected.notice.promptly':
        'Meldung „{event}“, unverzüglich[, spätestens {within} danach][, mindestens {before} vorher]',
    'expected.processing': 'Datenverarbeitung[ mit Angabe von {parts}]',
    'expected.processing.purpose': 'Zweck',
    'expected.processing.nature': 'Art der Verarbeitung',
    'expected.processing.data': 'Arten von Daten',
    'expected.processing.subjects': 'betroffene Personen',
    'expected.processing.kept': 'Aufbewahrung',
    'expected.objective': 'Ziel „{metric}“',
    'expected.objectives.monitored': 'Ziele, die gemessen werden',
    'expected.objectives.alerted': 'Ziele, für die alarmiert wird',
    'expected.objectives.credited': 'Ziele mit Gutschriften',
    'expected.report': 'Bericht[ „{topic}“][, {every}]',
    'expected.report.onDemand': 'Bericht[ „{topic}“][, {every}] oder auf Verlangen',
    'expected.review.contract': 'Überprüfung des Vertrags, {every}',
    'expected.review.sla': 'Überprüfung der Service-Levels, {every}',
    'expected.review.security': 'Überprüfung der Sicherheit, {every}',
    'expected.framework': 'ein Regelwerk in `subject to`',
    'expected.scaling.increase': 'Mengenanpassung mit Erhöhung',
    'expected.scaling.decrease': 'Mengenanpassung mit Verringerung',
    'expected.scaling.keeps': 'Mengenanpassung, bei der Service-Levels oder Maßnahmen unverändert gelten',
    'expected.change': 'Änderungsverfahren[ „{topic}“]',
    'expected.vendors.assessed': 'Lieferanten, die bewertet sind[, {every}]',
    'expected.vendors.monitored': 'Lieferanten, die überwacht werden[, {every}]',
    'expected.vendors.certified': 'Lieferanten mit Zertifikat',
    'expected.vendors.reported': 'Lieferanten mit Prüfbericht',
    'expected.vendors.leastPrivilege':
        'Lieferanten, deren Zugang auf die geringsten nötigen Rechte begrenzt ist[, {every}]',
    'expected.vendors.notifies': 'Lieferanten mit Meldung „{event}“[, spätestens {within} danach]',
    'expected.vendors.notifiesAny': 'Lieferanten, die Ereignisse melden[, spätestens {within} danach]',
    'expected.title': '{title}',
    'expected.or': '{first} oder {next}',
} as const satisfies Readonly<Record<keyof typeof expectationsEn, Message>>;
