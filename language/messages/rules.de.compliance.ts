import type { RuleTexts } from './rules.ts';

export const COMPLIANCE_RULES_DE: RuleTexts = {
    'compliance/breach-qualifier': {
        title: 'Ein Wort engt die Meldung von Verletzungen ein',
        sentences: {
            '': '„{phrase}“ engt ein, was `{notice}` meldet. Gesetze über personenbezogene Daten sehen die Meldung jeder Verletzung vor, ohne abzuwarten, ob „{word}“ zutrifft. Zur Information, keine Rechtsberatung.',
        },
    },
    'compliance/citation-undeclared': {
        title: 'Bezug auf ein Regelwerk, dem der Vertrag nicht unterliegt',
        sentences: {
            '': 'Der Vertrag unterliegt `{framework}` nicht; so zählt {citation} hier nicht.',
        },
    },
    'compliance/citation-unsupported': {
        title: 'Ein Bezug, den seine Deklaration nicht trägt',
        sentences: {
            kind: '`{name}` ({kind}) kann nicht leisten, wonach {citation} sucht: {expected}. Der Bezug allein ersetzt das nicht.',
            event: '`{name}` meldet nicht das Ereignis, nach dem {citation} sucht: {expected}.',
            unstated:
                '`{name}` sagt nichts zu `{limit}`; {citation} sucht nach: {expected}. Der Bezug allein ersetzt keine Zahl.',
        },
        phrases: { expected: '{citation} {title}' },
    },
    'compliance/control-unowned': {
        title: 'Für eine Maßnahme ist niemand zuständig',
        sentences: {
            '': 'Für `{control}` ist niemand zuständig. Angeben, wer die Maßnahme durchführt: eine Partei oder ein Lieferant.',
        },
    },
    'compliance/control-without-evidence': {
        title: 'Eine Maßnahme sagt nicht, wie sie belegt wird',
        sentences: { '': '`{control}` nennt keinen Nachweis: Was zeigt, dass es die Maßnahme gibt?' },
    },
    'compliance/limit-missed': {
        title: 'Eine Zahl ist weniger streng, als ein Regelwerk sie sucht',
        sentences: {
            '': '`{name}` sagt: {found}. Das ist weniger streng als das, wonach {citations} sucht: {asked}. Zur Information, keine Rechtsberatung.',
            unstated:
                '`{name}` sagt nichts zu `{limit}`; {citations} sucht nach: {asked}. Zur Information, keine Rechtsberatung.',
        },
        phrases: { asked: '{citation} {title}' },
    },
    'compliance/no-margin': {
        title: 'Eine Meldung lässt dem Auftraggeber wenig von der eigenen Frist',
        sentences: {
            '': '`{framework}` gibt dem Auftraggeber für die eigene Meldung {limit}; darf die Meldung an ihn {within} brauchen, so bleibt ihm weniger als ein Viertel davon, falls beide Fristen zugleich beginnen. Die Zahl gilt für den Auftraggeber, nicht für den Dienstleister. Zur Information, keine Rechtsberatung.',
        },
        phrases: { limit: 'Die eigene Frist des Auftraggebers beträgt {limit}.' },
    },
    'compliance/notice-unit': {
        title: 'Geschäftszeit gegen eine Frist, die durchläuft',
        sentences: {
            '': 'Die Frist ({within}) läuft in Geschäftszeit: Von {start} bis {end} sind es {hours} Stunden. {source} zählt {limit}. Zur Information, keine Rechtsberatung.',
        },
        phrases: { limit: '{source} zählt {limit}.' },
    },
    'compliance/outer-limit': {
        title: 'Eine Meldung schöpft eine äußerste Frist aus',
        sentences: {
            '': 'Die Frist ({within}) ist die äußerste von {citation}: Die Meldung ist ohne unangemessene Verzögerung fällig, und auch der letzte Tag kann zu spät sein. Eine kürzere Frist lässt dem Auftraggeber Spielraum. Zur Information, keine Rechtsberatung.',
        },
        phrases: { limit: '{citation} {title}' },
    },
    'compliance/proposed': {
        title: 'Eine geplante Anforderung, im Vertrag nicht gefunden',
        sentences: {
            '': '`{framework}` würde nach einem Entwurf danach suchen, der nicht in Kraft ist; in diesem Vertrag nicht gefunden: {codes}. Zur Information, keine Rechtsberatung.',
        },
        phrases: { proposed: '{citation} {title}' },
    },
    'compliance/requirement-open': {
        title: 'Eine Anforderung, im Vertrag nicht gefunden',
        sentences: {
            mandatory:
                '`{framework}` sagt, was der Vertrag enthalten muss; in diesem Vertrag nicht gefunden: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            conditional:
                '`{framework}` verlangt das, wo die Bedingung dafür erfüllt ist; in diesem Vertrag nicht gefunden: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            raised: '`{framework}` verlangt das, denn die Bedingung dafür ist hier erfüllt; in diesem Vertrag nicht gefunden: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            duty: '`{framework}` bindet eine Partei, und der Vertrag ermöglicht ihr üblicherweise die Einhaltung; in diesem Vertrag nicht gefunden: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            scheme: '`{framework}` verlangt, was in diesem Vertrag nicht gefunden wurde: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            criterion:
                '`{framework}` achtet auf etwas, das in diesem Vertrag nicht gefunden wurde: {codes}. Kriterien werden nach dem Risiko gewählt. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            guidance:
                '`{framework}` empfiehlt, was in diesem Vertrag nicht gefunden wurde: {codes}. Es kann in einem Dokument stehen, das hier nicht ausgewertet wird. Zur Information, keine Rechtsberatung.',
            essentials:
                'Bestandteile eines starken Vertrags, in diesem Vertrag nicht gefunden: {titles}. Sie hinzufügen oder mit `waive` angeben, warum nicht.',
        },
        phrases: {
            expected: '{citation} {title}. In diesem Vertrag nicht gefunden: {expected}.',
            cited: '{citation} {title}. Nichts in diesem Vertrag nimmt darauf Bezug.',
            draft: '`{what}` für {codes} entwerfen',
        },
    },
};
