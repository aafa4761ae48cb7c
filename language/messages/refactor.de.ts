import type { REFACTOR_EN } from './refactor.en.ts';

/** What an editor offers to do with a sound text, in German. */
export const REFACTOR_DE: Readonly<Record<keyof typeof REFACTOR_EN, string>> = {
    'refactor/organize-imports': 'Importe ordnen',
    'refactor/sort-declarations': 'Die Deklarationen in die übliche Reihenfolge eines Vertrags bringen',
    'refactor/sort-declarations.sections':
        'Die Deklarationen jedes Abschnitts in die übliche Reihenfolge eines Vertrags bringen',
    'refactor/move': '{name} nach {path} verschieben',
    'refactor/move.new': '{name} in einen neuen Katalog {path} verschieben',
    'refactor/move.priorities': 'Die Prioritäten {names} nach {path} verschieben',
    'refactor/move.priorities.new': 'Die Prioritäten {names} in einen neuen Katalog {path} verschieben',
    'refactor/split':
        '{count} Deklarationen, die andere Verträge mitbenutzen können, in einen neuen Katalog {path} verschieben',
    'refactor/objectives-to-matrix': 'Die {count} Zeitziele von {sla} als Matrix schreiben',
    'refactor/matrix-to-objectives': 'Die Matrix von {sla} als {count} einzelne Ziele schreiben',
    'refactor/hours': '`{written}` als `{other}` schreiben, so viel sie nach {calendar} höchstens dauern',
    'refactor/business-hours': '`{written}` als `{other}` schreiben, so viel nach {calendar} sicher hineinfällt',
    'refactor/link-names': 'Alle {count} Namen verknüpfen, die im Fließtext nur als Wörter stehen',
    'refactor/draft-essentials': '{count} Bestandteile entwerfen, die ein starker Vertrag hat und die hier fehlen',
    'refactor/copy': '{name} aus {path} in diese Datei kopieren',
    'refactor/copy.priorities': 'Die Prioritäten {names} aus {path} in diese Datei kopieren',
};
