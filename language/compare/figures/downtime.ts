import type { DowntimeBudget } from '../../analysis/downtime-budget.ts';
import type { AnyPromise } from '../../analysis/objective.ts';
import { objectivesOf } from '../../model/sla.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import type { Things } from '../figures.ts';
import type { Scope } from '../scope.ts';
import type { Thing } from '../thing.ts';

/** The downtime that a promise of a share of time leaves, before and after. */
export function budgetFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    const [one, other] = [budgetOf(before, scopes.before), budgetOf(after, scopes.after)];
    if (one && other) return between(one, other, {});
    const only = one ?? other;
    return only ? [{ id: `figure.downtime.${unitOf(only)}.only`, values: valuesOf('only', only) }] : [];
}

/** The same for every promise of an sla whose budget is another now. */
export function promisesFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    const after_ = new Map(promisesOf(after).map((each) => [scopes.after.identities.of(each), each]));
    return promisesOf(before).flatMap((promise) => {
        const twin = after_.get(scopes.before.identities.of(promise));
        const [one, other] = [scopes.before.facts.budget(promise), twin && scopes.after.facts.budget(twin)];
        return one && other ? between(one, other, { promise: scopes.before.facts.of(promise).path }) : [];
    });
}

function between(one: DowntimeBudget, other: DowntimeBudget, names: { promise?: string }): readonly Sentence[] {
    const [first, second] = [one.nominal, other.nominal];
    const isSame = first.length.equals(second.length);
    if (isSame && first.budget.equals(second.budget)) return [];
    const of: '' | '.of' = names.promise === undefined ? '' : '.of';
    if (!isSame) {
        const id = `figure.downtime.windows${of}` as const;
        const lengths = { beforeLength: `${first.length}`, afterLength: `${second.length}` };
        return [{ id, values: { ...names, ...lengths, before: first.budget.amount, after: second.budget.amount } }];
    }
    const values = { before: first.budget.amount, after: second.budget.amount, length: first.length.amount };
    return [{ id: `figure.downtime.${unitOf(one)}${of}`, values: { ...names, ...values } }];
}

/** Lengths are days, or hours for an hourly window. */
function unitOf({ nominal }: DowntimeBudget): 'days' | 'hours' {
    return nominal.length.unit === 'day' ? 'days' : 'hours';
}

function valuesOf(name: string, { nominal }: DowntimeBudget): Sentence['values'] {
    return { [name]: nominal.budget.amount, length: nominal.length.amount };
}

function budgetOf(thing: Thing | undefined, scope: Scope): DowntimeBudget | undefined {
    const source = thing?.source;
    if (source === undefined || !('kind' in source)) return undefined;
    return source.kind === 'objective' || source.kind === 'cell' ? scope.facts.budget(source) : undefined;
}

function promisesOf(thing: Thing | undefined): readonly AnyPromise[] {
    const source = thing?.source;
    return source !== undefined && 'kind' in source && source.kind === 'sla' ? objectivesOf(source) : [];
}
