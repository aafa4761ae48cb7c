import type { TemplateWords } from './templates.ts';
import { TUTORIAL_DE } from './tutorial.de.ts';

/** What a new contract can be made from, in German. */
export const TEMPLATE_WORDS_DE: TemplateWords = {
    templates: {
        'managed-services': {
            title: 'Managed-Services-Vertrag',
            detail: 'Die ganze IT: Service Desk, Arbeitsplätze, Server, Datensicherung',
        },
        'co-managed': {
            title: 'Co-Managed-IT-Vertrag',
            detail: 'Der Dienstleister steht hinter der eigenen IT-Abteilung des Auftraggebers',
        },
        'cloud-hosting': {
            title: 'Cloud-Hosting-Vertrag',
            detail: 'Systeme in der Cloud, betrieben und überwacht',
        },
        'security-operations': {
            title: 'Vertrag über Sicherheitsüberwachung',
            detail: 'Angriffe werden Tag und Nacht erkannt und eingedämmt',
        },
        'backup-recovery': {
            title: 'Vertrag über Datensicherung und Wiederherstellung',
            detail: 'Kopien der Daten und ein zweiter Ort für den Neustart nach einem Notfall',
        },
        'block-hours': {
            title: 'Stundenkontingent',
            detail: 'Arbeit von Technikern aus Stunden, die im Voraus bezahlt sind',
        },
    },
    services: {
        desk: { title: 'Service Desk', detail: 'Eine Stelle für alle Anfragen; Preis je Arbeitsplatz' },
        workplace: {
            title: 'Betreute Arbeitsplätze',
            detail: 'Rechner, eingerichtet, geschützt und aktuell gehalten; Preis je Rechner',
        },
        servers: {
            title: 'Betreute Server',
            detail: 'Überwacht, aktualisiert und am Laufen gehalten; Preis je Server',
        },
        network: { title: 'Betreutes Netz', detail: 'Router, WLAN und Firewalls; Preis je Standort' },
        security: {
            title: 'Sicherheitsüberwachung',
            detail: 'Erkennung und Eindämmung rund um die Uhr; Preis je Endgerät',
        },
        backup: {
            title: 'Datensicherung',
            detail: 'Kopien, getrennt aufbewahrt und geprüft; Preis je Terabyte',
        },
        recovery: { title: 'Notfallwiederherstellung', detail: 'Ein zweiter Ort für den Neustart; Preis je Server' },
        hosting: { title: 'Cloud-Hosting', detail: 'Virtuelle Server, Speicher und Netz; Preis je Instanz' },
        escalation: {
            title: 'Zweite Supportebene',
            detail: 'Übernimmt, was die IT-Abteilung des Auftraggebers weitergibt; Preis je Arbeitsplatz',
        },
        hours: { title: 'Stundenkontingent', detail: 'Arbeit, im Voraus bezahlt; Preis je Stunde' },
    },
    tutorial: TUTORIAL_DE,
};
