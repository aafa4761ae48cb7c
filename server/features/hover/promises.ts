import { type BudgetLine, type DowntimeBudget, downtimeBudget } from '../../../language/analysis/downtime-budget.ts';
import type { Facts } from '../../../language/analysis/facts.ts';
import type { AnyPromise } from '../../../language/analysis/objective.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { objectivesOf, promisesOf } from '../../../language/model/sla.ts';
import type { Value } from '../../../language/model/value.ts';
import type { Percent } from '../../../language/values/percent.ts';
import { windowText } from '../../../language/values/window.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { list } from './markdown.ts';

/** What follows from a promise: its window, the downtime that it leaves, what it is worth with its exclusions. */
export function promiseFactsText(view: View, promise: AnyPromise): string {
    const facts = factsFor(view);
    if (!facts) return '';
    const { window, services, isGoal } = facts.of(promise);
    const budget = facts.budget(promise);
    const effective = facts.effective(promise);
    const from = window.from === 'default' ? ', since nothing else is said' : '';
    return list([
        `${isGoal ? 'a goal, ' : ''}measured ${windowText(window.window)}${from}`,
        ...(services.length > 0 ? [`for ${services.map(({ name }) => name.value).join(', ')}`] : []),
        ...(budget ? budgetLines(budget) : []),
        ...(effective
            ? [`with all excluded maintenance it is ${effective.availability.round(3).toString()} in effect`]
            : []),
    ]);
}

function budgetLines({ target, shown, window }: DowntimeBudget): readonly string[] {
    const lines = shown.map((line) => `${minutes(line)} (${line.length.toString()})`);
    return [`${target.toString()} ${windowText(window)} leaves a downtime of ${lines.join(', ')}`];
}

function minutes({ budget }: BudgetLine): string {
    return budget.times(1).amount.round(3).toString() === '1'
        ? '1 minute'
        : `${budget.amount.round(3).toString()} minutes`;
}

/** The downtime that a percentage leaves, where it is the target, aim or bound of a share of time. */
export function downtimeText(view: View, declaration: Declaration | undefined, value: Value): string {
    if (value.type !== 'percent') return '';
    const facts = factsFor(view);
    const promise = facts && promiseBehind(declaration, value);
    const budget = promise && budgetFor(facts, promise, value.percent);
    return budget ? list(budgetLines(budget)) : '';
}

function budgetFor(facts: Facts, promise: AnyPromise, percent: Percent): DowntimeBudget | undefined {
    const own = facts.budget(promise);
    if (!own || own.target.equals(percent)) return own;
    const { window, bound } = facts.of(promise);
    return downtimeBudget({ target: percent, window: window.window, lowerIsBetter: bound === 'at most' });
}

/** The promise that a value is about: its own, the one that a band credits, the one that a monitor watches. */
function promiseBehind(declaration: Declaration | undefined, value: Value): AnyPromise | undefined {
    if (declaration?.kind === 'monitor') return declaration.watches.flatMap(({ target }) => promisesOf(target))[0];
    if (declaration?.kind !== 'sla') return undefined;
    const own = objectivesOf(declaration).find(({ target, aim }) => target === value || aim === value);
    const schedule = declaration.credits.find(({ bands }) =>
        bands.some((band) => band.type === 'bound' && band.bound === value),
    );
    return own ?? schedule?.objectives.flatMap(({ target }) => promisesOf(target))[0];
}
