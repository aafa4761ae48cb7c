import { amountOf, capOf } from '../../analysis/credit-amount.ts';
import { type Band, type CreditSchedule, promisesOf } from '../../model/sla.ts';
import type { Money } from '../../values/money.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import type { Facts, Things } from '../figures.ts';
import type { Scope } from '../scope.ts';
import type { Fact, Thing } from '../thing.ts';
import { moneyValues } from './price.ts';

/** What one credit, or the cap of all, comes to in money for one window. */
export function creditFigures({ before, after }: Things, facts: Facts, scopes: Scopes): readonly Sentence[] {
    const one = worth(before, facts.before, scopes.before);
    const other = worth(after, facts.after, scopes.after);
    if (!one || !other || one.equals(other)) return [];
    return [{ id: 'figure.credit', values: { ...moneyValues('before', one), ...moneyValues('after', other) } }];
}

function worth(thing: Thing | undefined, fact: Fact | undefined, scope: Scope): Money | undefined {
    const schedule = thing?.source;
    if (schedule === undefined || 'kind' in schedule || fact === undefined) return undefined;
    const promise = schedule.objectives.flatMap(({ target }) => promisesOf(target))[0];
    if (promise === undefined) return undefined;
    const terms = scope.facts.creditTerms(schedule, promise);
    const band = bandAt(schedule, fact);
    const amount = band ? amountOf(band.credit, terms, { cap: schedule.cap }) : capOf(schedule.cap, terms);
    return amount?.money?.round();
}

function bandAt({ bands }: CreditSchedule, { span }: Fact): Band | undefined {
    return bands.find((band) => band.span === span);
}
