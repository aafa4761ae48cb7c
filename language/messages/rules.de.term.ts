import type { RuleTexts } from './rules.ts';

export const TERM_RULES_DE: RuleTexts = {
    'term/closed-days-run-out': {
        title: 'Die Feiertage späterer Jahre fehlen',
        sentences: {
            '': '`{calendar}` nennt geschlossene Tage bis {last}, die erste Laufzeit reicht bis {end}. Die fehlenden Tage hinzufügen: {years}.',
        },
    },
    'term/cure-exceeds-notice': {
        title: 'Der Vertrag endet, bevor die Abhilfefrist abläuft',
        sentences: {
            '': 'Die Kündigung wegen {reason} wirkt schon {notice} nach ihrer Erklärung, Abhilfe ist aber {cure} lang möglich. Die Abhilfefrist mit der Kündigungsfrist enden lassen.',
        },
    },
    'term/currency-missing': {
        title: 'Nirgends steht, in welcher Währung der Vertrag rechnet',
        sentences: {
            '': 'Nirgends steht, in welcher Währung `{contract}` rechnet. Sie hinzufügen, etwa `currency {currency}`.',
        },
    },
    'term/effective-missing': {
        title: 'Nirgends steht, wann der Vertrag in Kraft tritt',
        sentences: {
            '': 'Nirgends steht, wann `{contract}` in Kraft tritt. Den Tag hinzufügen, etwa `effective {today}`.',
        },
    },
    'term/ended': {
        title: 'Die erste Laufzeit ist abgelaufen',
        sentences: {
            '': 'Die erste Laufzeit endete am {end} und mit ihr der Vertrag. Einen neuen vereinbaren oder diesen zu den Akten nehmen.',
            renewed:
                'Die erste Laufzeit endete am {end}. Der Vertrag läuft, falls niemand widersprochen hat, in einer Verlängerung bis {until}: Prüfen, ob er noch passt.',
        },
    },
    'term/law-missing': {
        title: 'Nirgends steht, welches Recht gilt',
        sentences: {
            '': 'Nirgends steht, welches Recht für `{contract}` gilt. Es hinzufügen, etwa `law "State of New York, USA"`.',
        },
    },
    'term/notice-exceeds-term': {
        title: 'Eine Frist, die nicht in die Zeit passt, deren Ende sie ankündigt',
        sentences: {
            '': 'Die Frist ({notice}) passt nicht in die {which} ({length}): Für die vom {start} bis {end} wäre die Erklärung spätestens am {by} abzugeben. Eine kürzere Frist vereinbaren.',
            undated: 'Die Frist ({notice}) passt nicht in die {which} ({length}). Eine kürzere Frist vereinbaren.',
        },
    },
    'term/party-missing': {
        title: 'Der Vertrag sagt nicht, wer ihn schließt',
        sentences: {
            '': '`{contract}` nennt keinen Dienstleister. `provider` mit der Partei hinzufügen, die die Leistungen erbringt.',
            client: '`{contract}` nennt keinen Auftraggeber. `client` mit der Partei hinzufügen, die die Leistungen erhält.',
        },
    },
    'term/renewal-without-notice': {
        title: 'Der Vertrag verlängert sich, und niemand kann es verhindern',
        sentences: {
            '': 'Der Vertrag verlängert sich von selbst ({length}), und kein Widerspruch hält das auf. Eine Frist dafür hinzufügen, etwa `unless notice of {notice}`.',
        },
    },
    'term/same-party': {
        title: 'Dienstleister und Auftraggeber sind dieselbe Partei',
        sentences: {
            '': '`{party}` ist Dienstleister und Auftraggeber desselben Vertrags. Die andere Partei nennen.',
        },
    },
    'term/term-missing': {
        title: 'Nirgends steht, wie lange der Vertrag läuft',
        sentences: {
            '': 'Nirgends steht, wie lange `{contract}` läuft. Die erste Laufzeit hinzufügen, etwa `term 12 months`.',
        },
    },
    'term/waiver-expired': {
        title: 'Eine Ausnahme, die abgelaufen ist',
        sentences: {
            '': 'Die Ausnahme für {citation} endete am {until}. Die Anforderung erfüllen oder ein neues Datum vereinbaren.',
        },
    },
    'term/waiver-unneeded': {
        title: 'Eine Ausnahme, die nichts braucht',
        sentences: {
            met: '{citation} ist in diesem Vertrag durch {names} erfüllt; die Ausnahme wird nicht gebraucht.',
            'not applicable':
                '{citation} ist auf diesen Vertrag nicht anwendbar: {reason}. Die Ausnahme wird nicht gebraucht.',
            undeclared: 'Der Vertrag unterliegt `{framework}` nicht; so braucht {citation} keine Ausnahme.',
        },
    },
    'term/zone-missing': {
        title: 'Nirgends steht, in welcher Zeitzone der Vertrag rechnet',
        sentences: {
            '': '`{contract}` nennt keine Zeitzone; so richten sich Messzeiträume und Daten nach `{zone}`, wie bei den dort genannten `hours`. Das mit `zone` auch angeben.',
            default:
                '`{contract}` nennt keine Zeitzone; so richten sich Messzeiträume und Daten nach UTC. Mit `zone` angeben, welche gemeint ist.',
        },
    },
};
