import type { KeywordTexts, LinesText } from './keywords.ts';

const monitor: LinesText = {
    watches: { sentence: 'Die Ziele, die gemessen werden; die Zeile einer Matrix steht für alle ihre Zellen.' },
    every: {
        sentence: 'Wie oft gemessen wird.',
        usual: 'Einmal je Minute. 99,99 % eines Monats lassen 4,3 Minuten; die sieht keine Messung alle fünf Minuten.',
    },
    kept: {
        sentence: 'Wie lange die Messwerte von ihrer Entstehung an aufbewahrt werden.',
        usual: '13 Monate, damit sich ein Jahr mit dem vorigen vergleichen lässt.',
    },
    responsible: { sentence: 'Die Partei, deren Zahlen entscheiden, wenn die Parteien nicht einig sind.' },
    alert: {
        sentence: 'Wann alarmiert wird, wer davon erfährt, und wie bald.',
        usual: 'Bevor die Zusage verletzt ist, solange sich noch etwas tun lässt.',
        tails: {
            below: { sentence: 'Alarmiert, wenn der Messwert unter diesen Wert fällt.' },
            above: { sentence: 'Alarmiert, wenn der Messwert über diesen Wert steigt.' },
            at: { sentence: 'Alarmiert, wenn so viel vom Zielwert oder von dem, was er zulässt, verbraucht ist.' },
            notify: { sentence: 'Die Partei, die benachrichtigt wird.' },
            within: { sentence: 'Wie bald nach der Feststellung die Partei benachrichtigt wird.' },
        },
    },
};

const report: LinesText = {
    covers: { sentence: 'Was der Bericht zeigt: Service-Levels, Messungen, Lieferanten oder Themen.' },
    to: { sentence: 'Wer den Bericht erhält.' },
    every: { sentence: 'Wie oft berichtet wird.', usual: 'Jeden Monat.' },
    within: {
        sentence: 'Wie bald nach Ende seines Zeitraums der Bericht da ist.',
        usual: 'Zehn Geschäftstage, und bevor die Frist zur Geltendmachung endet.',
    },
    'on demand': { sentence: 'Der Bericht wird gegeben, wann immer der Auftraggeber ihn verlangt.' },
};

export const MONITORING_DE: KeywordTexts = {
    declarations: {
        Monitor: { sentence: 'Wie Zusagen gemessen werden: was überwacht wird, wie oft, und wer gewarnt wird.' },
        Report: { sentence: 'Was der Auftraggeber erfährt, wie oft und wie bald.' },
    },
    lines: { Monitor: monitor, Report: report },
};
