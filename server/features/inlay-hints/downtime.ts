import { objectivesOf } from '../../../language/model/sla.ts';
import { Duration } from '../../../language/values/duration.ts';
import { factsFor } from '../../facts.ts';
import type { Hints } from '../inlay-hints.ts';
import { hintAfter } from './hint.ts';

/** Behind the target of a share of time: the downtime that it leaves in the length of window that rules reckon with. */
export const downtimeHints: Hints = (view, within) => {
    const facts = factsFor(view);
    if (!facts) return [];
    const promises = view.file.declarations.flatMap((each) => (each.kind === 'sla' ? objectivesOf(each) : []));
    return promises.flatMap((promise) => {
        const { nominal } = facts.budget(promise) ?? {};
        if (!nominal || !promise.target) return [];
        const budget = Duration.of(nominal.budget.amount.round(2), nominal.budget.unit).toString();
        const values = { budget, length: nominal.length.toString() };
        return hintAfter(view, within, promise.target.span, { id: 'hint.downtime', values });
    });
};
