import type { RuleTexts } from './rules.ts';

export const FEE_RULES_DE: RuleTexts = {
    'fee/currency-mixed': {
        title: 'Ein Betrag in anderer Währung als der des Vertrags',
        sentences: {
            '': 'Dieser Betrag lautet auf {currency}; der Vertrag rechnet in {own}. Ihn in {own} angeben.',
        },
    },
    'fee/per-hour': {
        title: 'Eine Vergütung je Stunde der Uhr',
        sentences: {
            '': '`{fee}` berechnet {amount} je {period} der Uhr. Für geleistete Arbeitszeit `per WorkHour` schreiben.',
        },
    },
    'fee/prepaid-lost': {
        title: 'Im Voraus Bezahltes verfällt',
        sentences: {
            '': 'In `{fee}` im Voraus bezahlt: {quantity}. Was {expires} danach davon übrig ist, verfällt. Einen Teil übertragen, etwa mit `rollover 50%`.',
        },
    },
    'fee/rate-without-hours': {
        title: 'Ein Satz für Stunden, in denen niemand arbeitet',
        sentences: {
            '': '`{fee}` hat einen Satz ({factor}) für Stunden, in denen keine Leistung mit dieser Vergütung angeboten wird: {services}. Die Zeiten ausdehnen oder den Satz weglassen.',
        },
    },
    'fee/unused': {
        title: 'Eine Vergütung, die für nichts verlangt wird',
        sentences: {
            '': 'Nichts verweist auf `{fee}`; so schuldet sie niemand. Sie in der Leistung nennen, für die sie gilt, oder sie streichen.',
        },
    },
    'fee/uplift-uncapped': {
        title: 'Eine Vergütung, die unbegrenzt steigen darf',
        sentences: {
            '': '`{fee}` folgt einem Index ohne Obergrenze. Angeben, wie weit die Vergütung steigen darf, etwa `at most 5%`.',
        },
    },
};
