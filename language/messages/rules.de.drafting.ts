import type { RuleTexts } from './rules.ts';

export const DRAFTING_RULES_DE: RuleTexts = {
    'drafting/circular-definition': {
        title: 'Definitionen, die auf sich selbst zurückführen',
        sentences: {
            '': '`{term}` ist auf dem Umweg über sich selbst definiert: {way}. Einen dieser Begriffe ohne die anderen definieren.',
            itself: 'Die Definition von `{term}` verweist auf sich selbst. Die Bedeutung mit anderen Worten angeben.',
        },
    },
    'drafting/date-mismatch': {
        title: 'Ein Wochentag, der nicht zum Datum passt',
        sentences: {
            '': '„{written}“ passt nicht zum Datum „{date}“: Der Wochentag ist {actual}. Wochentag oder Datum berichtigen.',
        },
    },
    'drafting/declaration-unused': {
        title: 'Eine Deklaration, auf die nichts verweist',
        sentences: { '': 'Nichts verweist auf `{name}` ({kind}). Dort nennen, wo es gemeint ist, oder streichen.' },
    },
    'drafting/description-missing': {
        title: 'Ein Name, den nichts erklärt',
        sentences: {
            '': 'Nirgends steht, was die Leistung `{name}` umfasst. Sie zwischen dreifachen Anführungszeichen beschreiben.',
            priority:
                'Nirgends steht, welche Fälle die Priorität `{name}` haben. Sie zwischen dreifachen Anführungszeichen beschreiben.',
            exclusion:
                'Nirgends steht, was unter die Ausnahme `{name}` fällt. Es zwischen dreifachen Anführungszeichen beschreiben.',
        },
    },
    'drafting/placeholder-left': {
        title: 'Im Text ist ein Platzhalter stehen geblieben',
        sentences: {
            '': '`{text}` ist noch auszufüllen. Vor der Unterschrift ausfüllen oder streichen.',
        },
    },
    'drafting/term-undeclared': {
        title: 'Ein Begriff, der gebraucht und nirgends festgelegt wird',
        sentences: {
            '': 'Nirgends steht, was „{term}“ bedeutet; der Begriff kommt {uses}-mal vor. Ihn mit `define {name}` festlegen oder so schreiben, dass er nicht wie ein definierter Begriff aussieht.',
        },
    },
    'drafting/term-unlinked': {
        title: 'Ein Begriff, den der Text ohne Verweis nennt',
        sentences: { '': '„{words}“ ist als `{name}` deklariert. Darauf verweisen: `{link}`.' },
    },
    'drafting/term-unused': {
        title: 'Ein definierter Begriff, den kein Text gebraucht',
        sentences: {
            '': 'Kein Text verweist auf den Begriff `{term}`. Wo er gemeint ist, mit `[[{term}]]` auf ihn verweisen, oder ihn streichen.',
        },
    },
};
