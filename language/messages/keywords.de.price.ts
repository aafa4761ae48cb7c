import type { KeywordTexts, LinesText } from './keywords.ts';

const fee: LinesText = {
    amount: {
        sentence: 'Der Preis: Geld je Einheit und Zeitraum, oder ein Anteil an einer anderen Vergütung.',
        tails: {
            per: {
                sentence: 'Wonach der Preis zählt: eine Einheit, ein Zeitraum, oder erst das eine, dann das andere.',
            },
            of: { sentence: 'Die Vergütung, von der der Preis ein Anteil ist.' },
        },
    },
    minimum: { sentence: 'Was mindestens berechnet wird, so wenig auch genutzt wird.' },
    indexed: {
        sentence: 'Wie der Preis einem Index folgen darf, in welchen Grenzen und Abständen.',
        usual: 'Einmal im Jahr, mit einer Obergrenze von drei bis fünf Prozent.',
        tails: {
            'at most': { sentence: 'Die größte Erhöhung in einem Schritt.' },
            'at least': { sentence: 'Die kleinste Erhöhung in einem Schritt, gleich was der Index tut.' },
            every: { sentence: 'Wie lange der Preis zwischen zwei Schritten gleich bleibt.' },
            'notice of': {
                sentence: 'Wie lange vor einem neuen Preis der Auftraggeber davon erfährt.',
                usual: '30 bis 90 Tage.',
            },
        },
    },
    invoiced: {
        sentence: 'Wie oft die Vergütung berechnet wird, und ob vor oder nach dem Zeitraum.',
        usual: 'Wiederkehrende Vergütungen monatlich im Voraus, Stunden nachträglich.',
        tails: {
            'in advance': { sentence: 'Die Rechnung kommt vor dem Zeitraum, für den sie gilt; sonst danach.' },
        },
    },
    due: {
        sentence: 'Wie lange nach der Rechnung die Zahlung fällig ist.',
        usual: '14 bis 30 Tage; bei öffentlichen Stellen oft 30.',
    },
    rate: {
        sentence:
            'Ein Faktor auf die Vergütung für Arbeit zu bestimmten Zeiten; treffen mehrere zu, zählt nur der höchste.',
        usual: 'Das 1,5-Fache außerhalb der Geschäftszeit, das Doppelte an Feiertagen.',
        tails: {
            outside: { sentence: 'Während der Kalender geschlossen ist.' },
            during: { sentence: 'Während der Kalender geöffnet ist.' },
            'on closed days of': { sentence: 'An den Tagen, die der Kalender als geschlossen nennt: Feiertagen.' },
        },
    },
    increment: {
        sentence: 'Der Schritt, auf den Arbeitszeit in der Rechnung aufgerundet wird.',
        usual: '15 Minuten; für einen Besuch mindestens eine Stunde.',
        tails: { minimum: { sentence: 'Die Zeit, die für einen Besuch oder Anruf mindestens berechnet wird.' } },
    },
    prepaid: {
        sentence: 'Ein Kontingent an Einheiten oder Stunden, das im Voraus bezahlt und dann verbraucht wird.',
        tails: {
            'expires after': { sentence: 'Wie lange nach der Zahlung das Kontingent genutzt werden kann.' },
            rollover: { sentence: 'Der Anteil des Rests, der in den nächsten Zeitraum übertragen wird.' },
        },
    },
    late: {
        sentence: 'Die Zinsen auf verspätet gezahlte Beträge.',
        usual: 'Ein oder eineinhalb Prozent im Monat. Viele Gesetze setzen eine Grenze.',
    },
};

const scaling: LinesText = {
    baseline: {
        sentence: 'Die Grundmenge, mit der der Vertrag beginnt und von der aus Überschreitungen zählen.',
    },
    range: { sentence: 'Die kleinste und die größte Menge, für die diese Bedingungen gelten.' },
    price: {
        sentence:
            'Preise nach Menge: jede Stufe für ihre eigenen Einheiten (`graduated`) oder die erreichte Stufe für alle (`volume`).',
        usual: 'Gestaffelte Preise machen mehr Einheiten nie insgesamt billiger; Preise nach Gesamtmenge können das.',
        tails: {
            of: { sentence: 'Die Vergütung, an deren Stelle die Preisstufen treten.' },
            graduated: { sentence: 'Jede Einheit kostet, was ihre eigene Stufe sagt, wie bei der Einkommensteuer.' },
            volume: { sentence: 'Alle Einheiten kosten, was die Stufe der Gesamtmenge sagt.' },
        },
    },
    increase: {
        sentence: 'Wie der Auftraggeber mehr anfordert, und wie bald mehr da ist.',
        usual: 'Einige Tage für Arbeitsplätze; länger, wo Hardware zu beschaffen ist.',
        tails: {
            'ready within': { sentence: 'Die Zeit, in der der Dienstleister die weiteren Einheiten bereitstellt.' },
        },
    },
    decrease: {
        sentence: 'Wie der Auftraggeber Einheiten zurückgibt, und wie viele in einem Zeitraum.',
        usual: '30 Tage Ankündigung, und eine Grenze von etwa zehn Prozent im Quartal.',
        tails: {
            'at most': {
                sentence: 'Die größte Änderung in einem Zeitraum, als Anteil der Menge zu dessen Beginn.',
            },
        },
    },
    burst: {
        sentence:
            'Wie weit der Auftraggeber kurze Zeit über die Grundmenge hinausgehen kann, und mit welchem Faktor auf den Preis.',
        tails: {
            for: { sentence: 'Wie lange der Auftraggeber darüber bleiben kann.' },
            at: { sentence: 'Der Faktor auf den Preis der Einheiten darüber; sonst kosten sie dasselbe.' },
        },
    },
    keeps: { sentence: 'Service-Levels und Maßnahmen, die bei jeder Menge unverändert gelten.' },
};

const change: LinesText = {
    'requested by': { sentence: 'Wer eine Änderung der Leistungen verlangen kann.' },
    covers: { sentence: 'Für welche Arten von Änderungen dieses Verfahren gilt.' },
    answered: {
        sentence: 'Die Zeit, in der die andere Partei ein Verlangen beantwortet, mit Preis und Auswirkung.',
        usual: 'Zehn Geschäftstage.',
    },
    effective: { sentence: 'Wie bald eine vereinbarte Änderung wirksam wird.' },
};

export const PRICE_DE: KeywordTexts = {
    declarations: {
        Fee: {
            sentence:
                'Ein Preis mit Zahlungsbedingungen; Leistungen nennen die Vergütungen, mit denen sie berechnet werden.',
        },
        Scaling: {
            sentence: 'Wie eine Leistung wächst und schrumpft: Mengen, Preise nach Menge, Ankündigung und Grenzen.',
            usual: 'Der Weg nach unten zählt so viel wie der nach oben: Ohne ihn ist der Auftraggeber gebunden.',
            tails: {
                of: { sentence: 'Die Einheit, die gezählt wird.' },
                for: { sentence: 'Die Leistungen, die damit wachsen und schrumpfen.' },
            },
        },
        Change: {
            sentence: 'Wie die Parteien die Leistungen ändern, während der Vertrag läuft.',
            usual: 'Wer verlangt, wie bald die Antwort kommt, und dass sich nichts ändert, bevor beide zustimmen.',
        },
    },
    lines: { Fee: fee, Scaling: scaling, Change: change },
};
