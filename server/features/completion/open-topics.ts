import { isProposed } from '../../../language/analysis/coverage.ts';
import { coverageFor } from '../../coverage.ts';
import { subjectsOf } from '../../names/crosswalk.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './items.ts';

/** Topics first that requirements look for which the contract does not meet yet: those of most requirements at the top. */
export function byOpen(view: View, proposals: readonly Proposal[]): readonly Proposal[] {
    const open = openTopics(view);
    const times = ({ label }: Proposal) => open.get(label) ?? 0;
    return proposals
        .map((each) => ({ ...each, rank: each.rank === 3 && times(each) > 0 ? 2 : each.rank }))
        .toSorted((one, other) => times(other) - times(one));
}

/** How many open requirements of the frameworks that the contract names look for each topic. */
function openTopics(view: View): ReadonlyMap<string, number> {
    const named = coverageFor(view)?.frameworks.filter((each) => each.named !== undefined) ?? [];
    const open = named.flatMap(({ requirements }) =>
        requirements.filter((each) => each.status === 'open' && !isProposed(each)),
    );
    const times = new Map<string, number>();
    for (const { name } of open.flatMap(({ requirement }) => subjectsOf(requirement)))
        times.set(name.value, (times.get(name.value) ?? 0) + 1);
    return times;
}
