import type { KeywordTexts, LinesText } from './keywords.ts';

const vendor: LinesText = {
    provides: { sentence: 'Was der Lieferant dem Dienstleister liefert.' },
    subprocessor: {
        sentence:
            'Der Lieferant verarbeitet personenbezogene Daten des Auftraggebers; Anforderungen an Unterauftragsverarbeiter gelten für ihn.',
    },
    commits: {
        sentence: 'Ein Service-Level, den der Lieferant dem Dienstleister zusagt.',
        usual: 'Was der Dienstleister darauf aufbauend zusagt, kann nicht besser sein als das, worauf es beruht.',
        tails: {
            of: { sentence: 'Die Priorität, für die die Zusage gilt.' },
            'at least': { sentence: 'Der Wert, den der Lieferant nicht unterschreitet.' },
            'at most': { sentence: 'Der Wert, den der Lieferant nicht überschreitet.' },
            requires: {
                sentence: 'Was eingerichtet sein muss, damit die Zusage des Lieferanten gilt.',
                usual: 'Cloud-Plattformen verlangen zwei Zonen oder zwei Instanzen.',
            },
        },
    },
    notifies: {
        sentence: 'Ein Ereignis, das der Lieferant dem Dienstleister meldet, und wie bald.',
        usual: 'Dem Dienstleister muss Zeit für die eigene Meldung bleiben.',
        tails: {
            within: { sentence: 'Wie bald nach dem Ereignis der Lieferant es meldet.' },
            'at least': { sentence: 'Wie lange vor einem geplanten Ereignis der Lieferant es ankündigt.' },
        },
    },
    certified: {
        sentence: 'Die Normen, für die der Lieferant ein Zertifikat hat, und der Tag, an dem es jeweils endet.',
    },
    reported: {
        sentence: 'Die Prüfberichte über den Lieferanten, und das Ende des Zeitraums, den jeder behandelt.',
    },
    agreement: {
        sentence: 'Der letzte Tag des Vertrags zwischen Dienstleister und Lieferant.',
        usual: 'Endet er vor diesem Vertrag, so bleibt eine Zusage ohne Deckung.',
    },
    claim: {
        sentence: 'Die Zeit, in der der Dienstleister Gutschriften beim Lieferanten geltend machen muss.',
        usual: 'Ein bis zwei Monate nach dem Vorfall; Netzbetreiber geben weniger.',
    },
    risk: {
        sentence: 'Wie viel auf dem Spiel stünde, wenn der Lieferant ausfiele, und wann das zuletzt bewertet wurde.',
        usual: 'Jedes Jahr neu bewertet, bei kritischen Lieferanten häufiger.',
        tails: {
            assessed: { sentence: 'Der Tag der letzten Bewertung.' },
            every: { sentence: 'Wie oft der Lieferant neu bewertet wird.' },
        },
    },
    access: {
        sentence:
            'Worauf der Lieferant in Systemen von Auftraggeber oder Dienstleister zugreifen kann, und wie das klein gehalten wird.',
        tails: {
            'least privilege': { sentence: 'Der Lieferant hat nur die geringsten nötigen Rechte.' },
            'reviewed every': {
                sentence: 'Wie oft die Rechte überprüft werden.',
                usual: 'Jedes Quartal bei Administratoren.',
            },
            using: { sentence: 'Die Maßnahmen, über die der Zugang läuft.' },
        },
    },
    monitored: {
        sentence: 'Wie oft der Dienstleister den Lieferanten überwacht: seine Leistung, Warnungen und Neuigkeiten.',
    },
    'located in': {
        sentence: 'Die Länder oder Regionen, aus denen der Lieferant arbeitet und in denen er Daten hält.',
    },
};

export const VENDOR_DE: KeywordTexts = {
    declarations: {
        Vendor: {
            sentence:
                'Ein Lieferant, auf dem Leistungen beruhen: was er zusagt, worauf er zugreifen kann, und wie er überwacht wird.',
        },
    },
    lines: { Vendor: vendor },
};
