import type { Message } from './template.ts';

/** The words in and around the pictures of a rendered contract, and in the tables that say the same. */
export const documentPicturesEn = {
    'figure.label': 'Figure {number}',
    'figure.table': 'The same as a table',

    // Downtime
    'downtime.caption': 'Downtime that each objective leaves, measured over {window}',
    'downtime.title': 'Downtime that the objectives of {sla} leave',
    'downtime.says': '{objective} may be missed by {budget} in {length}.',
    'downtime.objective': 'Objective',
    'downtime.target': 'Target',
    'downtime.length': 'Length of the period',
    'downtime.measured': '{length}, {measured} of them measured',
    'downtime.budget': 'Downtime left',
    'downtime.least': 'Left when all maintenance takes place',
} as const satisfies Record<string, Message>;
