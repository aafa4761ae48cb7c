import type { RuleTexts } from './rules.ts';

export const AVAILABILITY_RULES_DE: RuleTexts = {
    'availability/circular-dependency': {
        title: 'Leistungen hängen im Kreis voneinander ab',
        sentences: {
            '': '`{service}` hängt im Kreis von sich selbst ab: {loop}. Eine dieser Abhängigkeiten streichen.',
        },
    },
    'availability/dependency-uncommitted': {
        title: 'Für etwas, wovon eine Leistung abhängt, ist keine Verfügbarkeit zugesagt',
        sentences: {
            '': '`{service}` hängt von `{supplier}` ab; dort ist keine Verfügbarkeit zugesagt, und so bleibt offen, was für `{path}` übrig ist. Eine Zeile `commits` mit dem hinzufügen, was die Bedingungen des Lieferanten sagen.',
            service:
                '`{service}` hängt von `{supplier}` ab; dafür ist keine Verfügbarkeit zugesagt, und so bleibt offen, was für `{path}` übrig ist. Auch dafür eine zusagen oder angeben, wovon es abhängt.',
        },
    },
    'availability/exceeds-dependencies': {
        title: 'Zugesagt ist mehr Verfügbarkeit, als die Abhängigkeiten hergeben',
        sentences: {
            '': '`{path}` sagt {target} zu; was hinter `{service}` steht, lässt {composite} zu ({product}). Höchstens {most} zusagen oder mit `or` eine zweite Bezugsquelle nennen.',
            one: '`{path}` sagt {target} zu; `{supplier}`, wovon `{service}` abhängt, gibt {composite}. Höchstens {most} zusagen oder mit `or` eine zweite Bezugsquelle nennen.',
            shared: '`{path}` sagt {target} zu; was hinter `{service}` steht, lässt bestenfalls {composite} zu. Höchstens {most} zusagen oder mit `or` eine zweite Bezugsquelle nennen.',
        },
    },
    'availability/shared-dependency': {
        title: 'Zwei Alternativen fallen gemeinsam aus',
        sentences: {
            '': '`{later}` soll für `{earlier}` einspringen, doch fällt `{shared}` aus, so fallen beide aus. Eine Alternative wählen, die davon nicht abhängt.',
            same: '`{later}` steht zweimal da, als Alternative zu sich selbst. Eines streichen oder eine andere Alternative nennen.',
        },
    },
    'availability/vendor-conditions': {
        title: 'Eine Zusage, auf die gebaut wird, hat Bedingungen',
        sentences: {
            '': '`{path}` baut auf `{vendor}`; {metric} ist dort nur unter Bedingungen zugesagt: {conditions}. Dafür sorgen, dass sie erfüllt sind, oder sie mit `requires` weitergeben.',
        },
    },
    'availability/vendor-window-longer': {
        title: 'Der Lieferant misst über längere Zeit, als dem Auftraggeber zugesagt ist',
        sentences: {
            '': '`{vendor}` misst {metric} {theirs}, `{path}` gilt {ours}: Ein Messzeitraum, der für den Auftraggeber verletzt ist, kann im längeren des Lieferanten untergehen. Denselben Zeitraum vereinbaren oder den Unterschied einplanen.',
        },
    },
};
