import type { MessageTable } from './message.ts';

/** What an editor offers to do with a sound text: the titles of refactorings. */
export const REFACTOR_EN = {
    'refactor/organize-imports': 'Organise imports',
    'refactor/sort-declarations': 'Sort the declarations in the usual order of a contract',
    'refactor/sort-declarations.sections': 'Sort the declarations of each section in the usual order of a contract',
    'refactor/move': 'Move {name} to {path}',
    'refactor/move.new': 'Move {name} to a new catalogue {path}',
    'refactor/move.priorities': 'Move the priorities {names} to {path}',
    'refactor/move.priorities.new': 'Move the priorities {names} to a new catalogue {path}',
    'refactor/split': 'Move {count} declarations that other contracts can share to a new catalogue {path}',
    'refactor/objectives-to-matrix': 'Write the {count} time objectives of {sla} as a matrix',
    'refactor/matrix-to-objectives': 'Write the matrix of {sla} as {count} single objectives',
    'refactor/hours': 'Write `{written}` as `{other}`, the most that they take by {calendar}',
    'refactor/business-hours': 'Write `{written}` as `{other}`, the most that surely lie within them by {calendar}',
    'refactor/link-names': 'Link all {count} names that prose writes in plain words',
    'refactor/draft-essentials': 'Draft {count} things that a strong contract has and this one lacks',
    'refactor/copy': 'Copy {name} from {path} into this file',
    'refactor/copy.priorities': 'Copy the priorities {names} from {path} into this file',
} as const satisfies MessageTable;
