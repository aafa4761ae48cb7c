import { type DowntimeBudget, downtimeBudget } from '../../../language/analysis/downtime-budget.ts';
import type { Facts } from '../../../language/analysis/facts.ts';
import type { AnyPromise } from '../../../language/analysis/objective.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { objectivesOf, promisesOf } from '../../../language/model/sla.ts';
import type { Value } from '../../../language/model/value.ts';
import { Decimal } from '../../../language/values/decimal.ts';
import { Duration } from '../../../language/values/duration.ts';
import type { Percent } from '../../../language/values/percent.ts';
import { windowText } from '../../../language/values/window.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { list } from './markdown.ts';
import { supplierLines } from './suppliers.ts';
import { sentence } from './words.ts';

/** What follows from a promise: its window, the downtime that it leaves, what it is worth with its exclusions. */
export function promiseFactsText(view: View, promise: AnyPromise): string {
    const facts = factsFor(view);
    if (!facts) return '';
    const { window, services, isGoal } = facts.of(promise);
    const budget = facts.budget(promise);
    const effective = facts.effective(promise);
    return list([
        ...(isGoal ? [sentence(view.words, 'goal')] : []),
        sentence(view.words, window.from === 'default' ? 'measured.default' : 'measured', {
            window: windowText(window.window),
        }),
        ...(services.length > 0
            ? [
                  sentence(view.words, 'promise.services', {
                      services: services.map(({ name }) => name.value).join(', '),
                  }),
              ]
            : []),
        ...(budget ? budgetLines(view, budget) : []),
        ...(effective
            ? [sentence(view.words, 'promise.effective', { availability: effective.availability.round(3).toString() })]
            : []),
        ...supplierLines(view, facts, promise),
    ]);
}

/** Downtime by the clock in the lengths that people compare by. */
function periodsOf(tolerance: Percent): Readonly<Record<'day' | 'month' | 'year', string>> {
    const within = (days: number) => minutesText(Duration.of(tolerance.shareOf(Decimal.of(days * 1440)), 'minute'));
    return { day: within(1), month: within(30), year: within(365) };
}

function budgetLines(view: View, { target, shown, window, tolerance }: DowntimeBudget): readonly string[] {
    const downtimes = shown.map((line) => `${minutesText(line.budget)} (${line.length})`).join(', ');
    return [
        sentence(view.words, 'downtime', {
            target: target.toString(),
            window: windowText(window),
            downtimes,
        }),
        sentence(view.words, 'downtime.periods', periodsOf(tolerance)),
    ];
}

function minutesText({ amount, unit }: Duration): string {
    return Duration.of(amount.round(3), unit).toString();
}

/** The downtime that a percentage leaves, where it is the target, aim or bound of a share of time. */
export function downtimeText(view: View, declaration: Declaration | undefined, value: Value): string {
    if (value.type !== 'percent') return '';
    const facts = factsFor(view);
    const promise = facts && promiseBehind(declaration, value);
    const budget = promise && budgetFor(facts, promise, value.percent);
    return budget && facts && promise
        ? list([...budgetLines(view, budget), ...supplierLines(view, facts, promise)])
        : '';
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
