import { libraryNamed } from '../../../language/names/library.ts';
import { canonicalName } from '../../../language/syntax/characters.ts';
import { factsFor } from '../../facts.ts';
import type { Hints } from '../inlay-hints.ts';
import { hintAfter } from './hint.ts';

/** Behind `depends on` with several suppliers: the availability that they leave together. */
export const compositeHints: Hints = (view, within) => {
    const facts = factsFor(view);
    const [metric] = libraryNamed(canonicalName('Availability'), ['metric']);
    if (!facts || metric?.kind !== 'metric') return [];
    return view.file.declarations.flatMap((service) => {
        if (service.kind !== 'service') return [];
        const last = service.dependsOn.at(-1);
        const suppliers = service.dependsOn.flatMap(({ alternatives }) => alternatives);
        const { availability } = suppliers.length > 1 ? facts.composition(service, metric) : {};
        if (!last || !availability) return [];
        const values = { availability: availability.round(6).toString() };
        return hintAfter(view, within, last.span, { id: 'hint.composite', values });
    });
};
