import type { RuleTexts } from './rules.ts';

export const SLA_RULES_DE: RuleTexts = {
    'sla/aim-weaker-than-target': {
        title: 'Angestrebt ist weniger als zugesagt',
        sentences: {
            '': 'Das Angestrebte ({aim}) ist weniger streng als das Zugesagte ({target}). Mehr anstreben, als zugesagt ist.',
        },
    },
    'sla/business-hours-critical': {
        title: 'Die schwersten Fälle warten auf die Öffnungszeit',
        sentences: {
            '': '`{priority}` ist die dringlichste Priorität, und alle ihre Fristen ruhen, während `{calendar}` geschlossen ist. Sie rund um die Uhr laufen lassen, falls der Auftraggeber das erwartet.',
        },
    },
    'sla/business-time-too-long': {
        title: 'Mehr Geschäftsstunden, als eine Woche hat',
        sentences: {
            '': '`{calendar}` ist {week} je Woche geöffnet; so dauert eine Frist ({value}) länger als eine Woche. Geschäftstage schreiben oder Stunden rund um die Uhr, falls diese gemeint sind.',
        },
    },
    'sla/chronic-failure-missing': {
        title: 'Der Auftraggeber kommt nicht heraus, so oft Zusagen auch verletzt werden',
        sentences: {
            '': '`{sla}` gewährt Gutschriften, aber kein Kündigungsrecht bei wiederholten Verletzungen. Eines hinzufügen, etwa `terminable after 3 breaches in 6 months`.',
        },
    },
    'sla/chronic-failure-unreachable': {
        title: 'Ein Kündigungsrecht, das nie entsteht',
        sentences: {
            '': 'Der Zeitraum ({period}) fasst nur {most} Messzeiträume von `{path}` ({window}); zu {after} Verletzungen darin kommt es nie. Weniger verlangen oder über längere Zeit zählen.',
        },
    },
    'sla/direction-mismatch': {
        title: 'Eine Grenze auf der falschen Seite',
        sentences: {
            '': 'Bei `{metric}` ist mehr besser; so sagt die Grenze `{written} {value}` nichts zu. `{right} {value}` schreiben.',
            lower: 'Bei `{metric}` ist weniger besser; so sagt die Grenze `{written} {value}` nichts zu. `{right} {value}` schreiben.',
        },
    },
    'sla/duplicate-objective': {
        title: 'Dasselbe ist zweimal zugesagt',
        sentences: {
            '': '`{later}` sagt {value} zu, `{earlier}` sagt für dasselbe {other} zu. Eines von beiden behalten.',
            equal: '`{later}` wiederholt, was `{earlier}` zusagt: {value}. Eines von beiden streichen.',
        },
    },
    'sla/maintenance-exceeds-budget': {
        title: 'Wartung darf länger dauern als Ausfälle',
        sentences: {
            '': 'Für `{maintenance}` sind {allowance} zugelassen, {target} lassen aber nur {budget} Ausfallzeit: Mit der Wartung kommt `{path}` im Ergebnis auf {effective}. Weniger Wartung zulassen oder dafür sorgen, dass der Auftraggeber diese Zahl kennt.',
        },
    },
    'sla/maintenance-uncapped': {
        title: 'Ausgenommene Wartung ohne Obergrenze oder ohne Ankündigung',
        sentences: {
            '': '`{maintenance}` zählt nicht als Ausfallzeit und darf beliebig lange dauern. Begrenzen, etwa mit `at most 4 hours monthly`.',
            notice: '`{maintenance}` zählt nicht als Ausfallzeit und braucht keine Ankündigung. Angeben, wie lange vorher der Auftraggeber davon erfährt, etwa mit `notice of 5 days`.',
        },
    },
    'sla/no-tolerance': {
        title: 'Ein einziger verspäteter Fall verletzt die Zusage',
        sentences: {
            '': 'Die Grenze ({value}) gilt für jeden einzelnen Fall: Schon ein verspäteter ist eine Verletzung. Einen Anteil zusagen, etwa `in 95% of cases`, oder `in 100% of cases` schreiben.',
            matrix: 'Die Zeiten dieser Matrix gelten für jeden einzelnen Fall: Schon ein verspäteter ist eine Verletzung. Hinter der schließenden Klammer einen Anteil zusagen, etwa `in 95% of cases`, oder `in 100% of cases` schreiben.',
        },
    },
    'sla/outage-floor-exceeds-budget': {
        title: 'Kein Ausfall, der noch in die Zusage passt, zählt',
        sentences: {
            '': 'Ein Ausfall zählt erst, wenn er {floor} dauert; {target} lassen aber {window} nur {budget} Ausfallzeit: Ein Ausfall kann sie ganz verbrauchen und nicht zählen. Ab kürzerer Dauer zählen.',
        },
    },
    'sla/priority-order': {
        title: 'Ein dringlicherer Fall darf länger dauern als ein weniger dringlicher',
        sentences: {
            '': '`{urgent}` ist dringlicher als `{other}`, und doch ist für {metric} hier mehr zugelassen ({value}) als dort ({shorter}). Beide tauschen oder hier verkürzen.',
        },
    },
    'sla/priority-uncovered': {
        title: 'Eine Priorität, für die nichts zugesagt ist',
        sentences: {
            '': '`{sla}` sagt nichts zu für {missing}. Für jede eine Zeile hinzufügen; Striche sagen, dass nichts zugesagt ist.',
            objective:
                '`{path}` nennt keine Priorität, und eine Matrix sagt Zeiten nach Priorität zu. Mit `of` angeben, für welche Priorität das gilt, oder es in die Matrix aufnehmen.',
        },
        phrases: { row: 'Zeilen mit Strichen hinzufügen: Nichts ist zugesagt für {missing}' },
    },
    'sla/response-not-before-resolution': {
        title: 'Auf einen Fall darf ebenso spät reagiert werden, wie er zu lösen ist',
        sentences: {
            '': 'Die Reaktionszeit ({response}) liegt nicht vor der Lösungszeit ({resolution}). Die Reaktionszeit verkürzen oder mehr Lösungszeit einräumen.',
            some: 'Die Reaktionszeit ({response}) liegt nicht immer vor der Lösungszeit ({resolution}). Beginn {start}: Reaktion fällig {responseDue}, Lösung {resolutionDue}. Die Reaktionszeit verkürzen oder beides in derselben Art von Zeit zählen.',
        },
    },
    'sla/review-missing': {
        title: 'Niemand überprüft die Service-Levels',
        sentences: {
            '': 'Für `{sla}` ist keine Überprüfung vorgesehen, auch nicht für den Vertrag. Angeben, wie oft die Parteien sie ansehen: `review every 3 months`.',
        },
    },
    'sla/rounding-crosses-target': {
        title: 'Runden macht aus einer Verfehlung eine eingehaltene Zusage',
        sentences: {
            '': 'Mit dieser Rundung zählen {figure} als {rounded} und halten die zugesagten {target} ein. Feiner runden (Nachkommastellen: mindestens {decimals}).',
        },
    },
    'sla/target-impossible': {
        title: 'Eine Zusage, die keine Leistung einhalten kann',
        sentences: {
            '': '`{path}` sagt {value} der Zeit ohne Ausnahme zu; das kann niemand einhalten. Weniger zusagen oder mit `excludes` angeben, was nicht zählt.',
        },
    },
    'sla/target-without-window': {
        title: 'Eine Zusage sagt nicht, über welchen Zeitraum gemessen wird',
        sentences: {
            '': '`{path}` sagt nicht, über welchen Zeitraum {value} zu messen sind: Es gelten Kalendermonate, Zeitzone {zone}. Das auch schreiben: `measured monthly`.',
            cases: '`{path}` sagt nicht, über welchen Zeitraum {share} der Fälle gezählt werden: Es gelten Kalendermonate, Zeitzone {zone}. Das auch schreiben: `measured monthly`.',
        },
    },
    'sla/update-missing': {
        title: 'Über die schwersten Fälle hält niemand den Auftraggeber auf dem Laufenden',
        sentences: {
            '': '`{priority}` ist die dringlichste Priorität, und nirgends steht, wie oft der Auftraggeber von einem solchen Fall hört. Eine Spalte `UpdateInterval` oder ein Ziel dafür hinzufügen.',
        },
    },
};
