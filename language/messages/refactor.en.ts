import type { MessageTable } from './message.ts';

/** What an editor offers to do with a sound text: the titles of refactorings. */
export const REFACTOR_EN: MessageTable = {
    'refactor/organize-imports': 'Organise imports',
    'refactor/sort-declarations': 'Sort the declarations in the usual order of a contract',
    'refactor/sort-declarations.sections': 'Sort the declarations of each section in the usual order of a contract',
    'refactor/move': 'Move {name} to {path}',
    'refactor/move.new': 'Move {name} to a new catalogue {path}',
    'refactor/move.priorities': 'Move the priorities {names} to {path}',
    'refactor/move.priorities.new': 'Move the priorities {names} to a new catalogue {path}',
    'refactor/copy': 'Copy {name} from {path} into this file',
    'refactor/copy.priorities': 'Copy the priorities {names} from {path} into this file',
};
