import { factsFor } from '../../facts.ts';
import { shown } from '../../words.ts';
import type { Lenses } from '../code-lenses.ts';
import { showPlaces } from './places.ts';

/** On an objective: the monitors that watch it. */
export const watchedLenses: Lenses = (view) => {
    const facts = factsFor(view);
    if (!facts) return [];
    const objectives = view.file.declarations.flatMap((each) => (each.kind === 'sla' ? each.objectives : []));
    return objectives.flatMap((objective) => {
        const monitors = facts.monitorsOf(objective);
        if (monitors.length === 0) return [];
        const values = { monitors: monitors.map(({ name }) => name.value).join(', ') };
        const title = shown({ id: 'lens.watched', values }, view.words);
        const places = monitors.map(({ name }) => name.span);
        return [
            { range: view.lines.rangeOf(objective.name.span), command: showPlaces(view, objective, title, places) },
        ];
    });
};
