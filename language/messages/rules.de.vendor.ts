import type { RuleTexts } from './rules.ts';

export const VENDOR_RULES_DE: RuleTexts = {
    'vendor/access-excessive': {
        title: 'Ein Lieferant hat mehr Zugang, als er braucht',
        sentences: {
            '': 'Der Zugang von `{vendor}` zu „{access}“ ist nicht auf das Nötige begrenzt. `least privilege` hinzufügen.',
            review: 'Niemand überprüft den Zugang von `{vendor}` zu „{access}“. Angeben, wie oft, etwa mit `reviewed every 3 months`.',
        },
    },
    'vendor/agreement-ends-early': {
        title: 'Der Vertrag mit einem Lieferanten endet vor diesem',
        sentences: {
            '': 'Der Vertrag mit `{vendor}` endet am {until}, die erste Laufzeit dieses Vertrags am {end}. Davon hängen ab: {services}. Ihn verlängern oder Ersatz planen.',
            one: 'Der Vertrag mit `{vendor}` endet am {until}, die erste Laufzeit dieses Vertrags am {end}. Davon hängt ab: {services}. Ihn verlängern oder Ersatz planen.',
        },
    },
    'vendor/assessment-overdue': {
        title: 'Das Risiko eines Lieferanten ist nicht rechtzeitig bewertet',
        sentences: {
            '': 'Die Bewertung von `{vendor}` vom {assessed} war am {due} zu wiederholen, vor dem Inkrafttreten des Vertrags am {effective}. Neu bewerten.',
            none: 'Das Risiko von `{vendor}` ist nicht bewertet. Es bewerten und angeben, etwa `risk medium assessed 2026-01-15 every 12 months`.',
            undated:
                'Das Risiko von `{vendor}` ist `{level}`, und nirgends steht, wann das festgestellt wurde. Das Datum hinzufügen, etwa `assessed 2026-01-15`.',
        },
    },
    'vendor/certificate-ends': {
        title: 'Ein Zertifikat eines Lieferanten endet in der Laufzeit',
        sentences: {
            '': 'Das Zertifikat {framework} von `{vendor}` endet am {until}, vor der ersten Laufzeit, die am {end} endet. Rechtzeitig das nächste anfordern.',
            before: 'Das Zertifikat {framework} von `{vendor}` endete am {until}, vor dem Inkrafttreten des Vertrags am {effective}. Das gültige anfordern.',
        },
    },
    'vendor/concentration': {
        title: 'Viele Leistungen stehen und fallen mit einem Lieferanten',
        sentences: {
            '': 'Ohne `{vendor}` geht hier nichts: {services}. Für den Ausfall vorsorgen oder mit `or` eine Alternative nennen.',
        },
    },
    'vendor/notice-missing': {
        title: 'Ein Unterauftragsverarbeiter muss nicht melden, was der Dienstleister zu melden hat',
        sentences: {
            '': '`{notice}` sagt dem Auftraggeber eine Meldung zu `{event}` zu; der Unterauftragsverarbeiter `{vendor}` sagt dem Dienstleister keine zu. Eine Meldung mit kürzerer Frist vereinbaren.',
        },
    },
    'vendor/notice-too-slow': {
        title: 'Die Meldung eines Lieferanten kommt später als die dem Auftraggeber zugesagte',
        sentences: {
            '': '`{vendor}` darf für die Meldung zu {theirs} {period} brauchen; `{notice}` sagt dem Auftraggeber eine zu {ours} spätestens {limit} danach zu. Das lässt dem Dienstleister womöglich keine Zeit: Mit dem Lieferanten eine kürzere Frist vereinbaren.',
            before: '`{vendor}` meldet {theirs} {period} vorher, `{notice}` sagt dem Auftraggeber eine Meldung zu {ours} {limit} vorher zu. Das lässt dem Dienstleister womöglich keine Zeit: Mit dem Lieferanten eine längere Frist vereinbaren.',
        },
    },
    'vendor/region-mismatch': {
        title: 'Ein Lieferant sitzt außerhalb der Regionen, die die Datenverarbeitung zulässt',
        sentences: {
            '': '`{vendor}` sitzt in `{region}`; `{processing}` lässt zu: {allowed}. Die Daten dort halten oder `{region}` mit dem Auftraggeber vereinbaren.',
        },
    },
    'vendor/report-stale': {
        title: 'Ein Prüfbericht über einen Lieferanten ist veraltet',
        sentences: {
            '': 'Der Prüfbericht {framework} über `{vendor}` reicht bis {to}; das ist mehr als fünfzehn Monate her. Den neuesten anfordern.',
        },
    },
    'vendor/subprocessor-undisclosed': {
        title: 'Ein Lieferant, bei dem Daten liegen können, ist nicht als Unterauftragsverarbeiter genannt',
        sentences: {
            '': '`{processing}` verarbeitet Daten in `{service}`; dahinter steht `{vendor}` mit Sitz in {regions}. Hat der Lieferant Zugriff auf die Daten, ihn als `subprocessor` kennzeichnen.',
        },
    },
    'vendor/unmonitored': {
        title: 'Niemand behält einen Lieferanten im Auge',
        sentences: {
            '': 'Nirgends steht, wie oft `{vendor}` überwacht wird. Es hinzufügen, etwa `monitored every 7 days`.',
        },
    },
};
