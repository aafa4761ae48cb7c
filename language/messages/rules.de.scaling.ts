import type { RuleTexts } from './rules.ts';

export const SCALING_RULES_DE: RuleTexts = {
    'scaling/baseline-outside-range': {
        title: 'Die Menge zu Beginn ist nicht zulässig',
        sentences: {
            '': 'Die Grundmenge {baseline} liegt außerhalb der Spanne von {from} bis {to}. Die Spanne erweitern oder die Grundmenge berichtigen.',
        },
    },
    'scaling/burst-beyond-range': {
        title: 'Eine Überschreitung geht über die Spanne hinaus',
        sentences: {
            '': 'Eine Überschreitung um {percent} ergibt bei {baseline} eine Menge von {peak}, mehr als die von der Spanne zugelassenen {to}. Die Spanne erweitern oder weniger zulassen.',
        },
    },
    'scaling/decrease-too-slow': {
        title: 'Die kleinste Menge ist in der Laufzeit nicht zu erreichen',
        sentences: {
            '': 'Mit {percent} {window} sinkt die Menge in der ersten Laufzeit von {baseline} auf {lowest} und nicht auf {floor}, wie es die Spanne zulässt. {needed} zulassen oder das untere Ende der Spanne anheben.',
        },
    },
    'scaling/fee-mismatch': {
        title: 'Preisstufe und Vergütung nennen zwei Preise',
        sentences: {
            '': 'Bei der Grundmenge {baseline} nennt die Preisstufe {price} und `{fee}` {amount}. In beiden denselben Preis nennen.',
        },
    },
    'scaling/one-way': {
        title: 'Die Menge lässt sich nur in eine Richtung ändern',
        sentences: {
            '': '`{scaling}` lässt sich erhöhen, aber nicht verringern; das bindet den Auftraggeber. `decrease` mit der Ankündigungsfrist hinzufügen.',
            up: '`{scaling}` lässt sich verringern, aber nicht erhöhen; so hat Wachstum weder Preis noch Termin. `increase` mit der Ankündigungsfrist hinzufügen.',
        },
    },
    'scaling/price-rises': {
        title: 'Eine höhere Preisstufe ist teurer',
        sentences: {
            '': 'Von der Menge {from} ({unit}) an kostet jede Einheit {price}, mehr als in der Stufe davor ({before}). Prüfen, ob die beiden vertauscht sind.',
        },
    },
    'scaling/quantity-mismatch': {
        title: 'Leistung und Mengenanpassung beginnen mit zwei Mengen',
        sentences: {
            '': 'Die Grundmenge ist {baseline}, `{service}` nennt {quantity}. In beiden dieselbe Menge nennen.',
        },
    },
    'scaling/tier-gap': {
        title: 'Mengen, für die keine Preisstufe gilt',
        sentences: {
            '': 'Für {from} bis {to} {unit} gilt keine Preisstufe. Diese Stufe bei {from} beginnen lassen.',
            one: 'Für {from} {unit} gilt keine Preisstufe. Diese Stufe bei {from} beginnen lassen.',
            end: 'Die Preisstufen enden vor der Spanne: Für {from} bis {to} {unit} gilt kein Preis. Die letzte Stufe mit `and up` offen lassen.',
            'one at the end':
                'Die Preisstufen enden vor der Spanne: Für {from} {unit} gilt kein Preis. Die letzte Stufe mit `and up` offen lassen.',
            none: 'Die Spanne reicht von {from} bis {to} {unit}, und für nichts davon gilt eine Preisstufe. Preisstufen für diese Mengen hinzufügen.',
        },
    },
    'scaling/tier-order': {
        title: 'Preisstufen nicht in aufsteigender Reihenfolge',
        sentences: {
            '': 'Diese Stufe beginnt bei {from}, unter der Stufe davor, die bei {previous} beginnt. Die Stufen aufsteigend ordnen.',
            open: 'Die Stufe davor ist offen (`{previous} and up`); so bleibt hier keine Menge übrig. Nur die letzte Stufe offen lassen.',
        },
    },
    'scaling/tier-overlap': {
        title: 'Eine Menge in zwei Preisstufen',
        sentences: {
            '': '{from} bis {to} {unit} stehen in zwei Preisstufen, zu {earlier} und zu {later}. Die Stufen aneinander anschließen lassen.',
            one: '{from} {unit} stehen in zwei Preisstufen, zu {earlier} und zu {later}. Diese Stufe bei der nächsten Zahl beginnen lassen.',
            open: '{from} {unit} und mehr stehen in zwei Preisstufen, zu {earlier} und zu {later}. Die Stufen aneinander anschließen lassen.',
        },
    },
    'scaling/vendor-cannot-shed': {
        title: 'Der Auftraggeber kann Einheiten zurückgeben, der Lieferant nimmt keine',
        sentences: {
            '': '`{scaling}` lässt den Auftraggeber die Menge verringern; die Lieferanten dahinter sind mindestens bis {until} gebunden und sagen dazu nichts: {vendors}. Auch mit ihnen eine Verringerung vereinbaren oder den Unterschied tragen.',
            one: '`{scaling}` lässt den Auftraggeber die Menge verringern; {vendors} dahinter ist bis {until} gebunden und sagt dazu nichts. Auch dort eine Verringerung vereinbaren oder den Unterschied tragen.',
        },
    },
    'scaling/volume-cliff': {
        title: 'Eine Einheit mehr kostet insgesamt weniger',
        sentences: {
            '': '{more} {unit} kosten insgesamt {less}, {fewer} kosten {total}. Mit `graduated` staffeln oder den Gesamtpreis nie sinken lassen.',
        },
    },
};
