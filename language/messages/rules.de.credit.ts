import type { RuleTexts } from './rules.ts';

export const CREDIT_RULES_DE: RuleTexts = {
    'credit/band-beyond-target': {
        title: 'Gutschrift für eine eingehaltene Zusage',
        sentences: {
            '': 'Bei einem Ergebnis {side} {bound} ist gutzuschreiben, obwohl `{path}` mit {target} noch eingehalten sein kann. Die Stufe bei {target} beginnen lassen.',
            side: 'Bei einem Ergebnis {side} {bound} ist für gute Leistung gutzuschreiben: `{path}` sagt {written} {target} zu. Die Stufe auf die andere Seite setzen.',
        },
    },
    'credit/band-missing-at-target': {
        title: 'Eine Verletzung, für die es keine Gutschrift gibt',
        sentences: {
            '': '`{path}` sagt {target} zu, Gutschriften beginnen aber erst jenseits von {first}: Eine Verletzung dazwischen bleibt ohne Gutschrift. Bei {target} beginnen.',
        },
    },
    'credit/band-unreachable': {
        title: 'Eine Stufe, die nie greift',
        sentences: {
            '': 'Eine Stufe {side} {bound} steht hier schon, und nur eine der beiden kann zählen. Dieser eine andere Grenze geben oder sie streichen.',
            range: 'Kein Ergebnis liegt je {side} {bound}: Die Stufe greift nie. Eine andere Grenze setzen oder die Stufe streichen.',
        },
    },
    'credit/bands-not-monotone': {
        title: 'Schlechtere Leistung bringt nicht mehr Gutschrift',
        sentences: {
            '': 'Ein Ergebnis {side} {bound} bringt {credit}, das mildere {side} {other} bringt {milder}. Für schlechtere Leistung mehr gutschreiben.',
        },
    },
    'credit/cap-below-first-band': {
        title: 'Die Obergrenze kürzt schon die kleinste Gutschrift',
        sentences: {
            '': 'Die Obergrenze ({cap}) liegt unter der Gutschrift der ersten Stufe ({credit}): Keine Stufe wird je ganz gezahlt. Die Obergrenze anheben.',
            cap: 'Die Obergrenze ({cap}) macht in einem Messzeitraum {least} aus, weniger als die Gutschrift der ersten Stufe ({credit}): Keine Stufe wird je ganz gezahlt. Die Obergrenze anheben.',
            credit: 'Die Obergrenze ({cap}) liegt unter den {most} der ersten Stufe ({credit}): Keine Stufe wird je ganz gezahlt. Die Obergrenze anheben.',
            both: 'Die Obergrenze ({cap}) macht in einem Messzeitraum {least} aus, weniger als die {most} der ersten Stufe ({credit}): Keine Stufe wird je ganz gezahlt. Die Obergrenze anheben.',
        },
    },
    'credit/cap-missing': {
        title: 'Gutschriften ohne Obergrenze',
        sentences: {
            '': 'Nichts begrenzt diese Gutschriften. Eine Obergrenze hinzufügen, etwa `cap 100% monthly`, hier oder für ganz `{sla}`.',
        },
    },
    'credit/claim-before-report': {
        title: 'Die Frist zur Geltendmachung endet, bevor der Bericht die Verletzung zeigt',
        sentences: {
            '': 'Gutschriften sind spätestens {claim} nach Ende eines Messzeitraums geltend zu machen; `{report}` zeigt die Verletzung und ist erst {within} danach fällig, was später sein kann. Mehr Zeit zur Geltendmachung einräumen.',
            interval:
                'Gutschriften sind spätestens {claim} nach Ende eines Messzeitraums geltend zu machen; `{report}` zeigt die Verletzung, kommt nur in Abständen ({every}) und ist {within} danach fällig. Für den Messzeitraum bis {last} kommt der Bericht am {due}; die Frist endete am {claimed}. Häufiger berichten oder mehr Zeit zur Geltendmachung einräumen.',
        },
    },
    'credit/claim-missing': {
        title: 'Nirgends steht, bis wann eine Gutschrift geltend zu machen ist',
        sentences: {
            '': '`{sla}` gewährt Gutschriften und sagt nicht, bis wann sie geltend zu machen sind. Eine Frist hinzufügen, etwa `claim within 30 days`.',
        },
    },
    'credit/fee-ambiguous': {
        title: 'Eine Gutschrift in Prozent von nichts Bestimmtem',
        sentences: {
            '': 'Die Leistungen von `{sla}` haben mehrere wiederkehrende Vergütungen: {fees}. Angeben, von welcher diese Gutschriften ein Teil sind, etwa `of {first}`.',
            none: 'Die Leistungen von `{sla}` haben keine wiederkehrende Vergütung, von der diese Gutschriften ein Teil sein könnten. Die Vergütung mit `of` nennen oder einen Geldbetrag gutschreiben.',
        },
    },
    'credit/fee-not-of-service': {
        title: 'Gutschriften von der Vergütung einer anderen Leistung',
        sentences: {
            '': '`{fee}` ist keine Vergütung von {services}, wofür diese Gutschriften gelten. Eine Vergütung von dort nennen.',
        },
    },
    'credit/over-fee': {
        title: 'Gutschriften können höher sein als die Vergütungen',
        sentences: {
            '': 'Diese Gutschriften können in einem Messzeitraum {worst} erreichen, mehr als die {fees}, die die Leistungen darin kosten. Die Gutschriften begrenzen, etwa mit `cap 100% monthly`.',
            cap: 'Die Obergrenze lässt diese Gutschriften {window} auf {worst} kommen, mehr als die {fees}, die die Leistungen in dieser Zeit kosten. Sie senken, etwa auf `cap 100% monthly`.',
            endless:
                'Gutschriften von je {credit} summieren sich in einem Messzeitraum ohne Ende, über alles hinaus, was die Leistungen darin kosten. Die Gutschriften begrenzen, etwa mit `cap 100% monthly`.',
        },
    },
    'credit/vendor-claim-too-short': {
        title: 'Die Frist gegenüber dem Lieferanten endet vor der des Auftraggebers',
        sentences: {
            '': 'Gutschriften sind gegenüber `{vendor}` nur {theirs} lang geltend zu machen; nach `{sla}` hat der Auftraggeber {ours}. Was er spät geltend macht, trägt der Dienstleister allein. Die Frist des Auftraggebers verkürzen oder beim Lieferanten geltend machen, ohne darauf zu warten.',
        },
    },
};
