import type { Clause, LimitAmount } from '../../model/security.ts';
import { Money } from '../../values/money.ts';
import { calendarWindow } from '../../values/window.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import type { Facts, Things } from '../figures.ts';
import type { Scope } from '../scope.ts';
import type { Thing } from '../thing.ts';
import { amountOf, moneyValues } from './price.ts';

/** The limit of liability in money, where its fees are known. */
export function liabilityFigures({ before, after }: Things, _: Facts, scopes: Scopes): readonly Sentence[] {
    const [one, other] = [limitOf(before, scopes.before), limitOf(after, scopes.after)];
    if (!one || !other || one.equals(other)) return [];
    return [{ id: 'figure.limit', values: { ...moneyValues('before', one), ...moneyValues('after', other) } }];
}

function limitOf(thing: Thing | undefined, scope: Scope): Money | undefined {
    const source = thing?.source;
    if (source === undefined || !('kind' in source) || source.kind !== 'clause') return undefined;
    return inMoney(source, scope, new Set());
}

/** A clause that is a multiple of itself, through whatever chain, has no amount. */
function inMoney(clause: Clause, scope: Scope, within: ReadonlySet<Clause>): Money | undefined {
    const { limit } = clause;
    if (limit === undefined || within.has(clause)) return undefined;
    const inner = new Set(within).add(clause);
    const amounts = limit.alternatives.map((each) => alternative(each, scope, inner));
    const known = amounts.filter((each) => each !== undefined);
    const [first, ...others] = known;
    if (first === undefined || known.length < amounts.length) return undefined;
    if (others.some((each) => !each.isComparableTo(first))) return undefined;
    const wanted = limit.whichever === 'lower' ? -1 : 1;
    return others.reduce((best, each) => (each.compare(best) === wanted ? each : best), first);
}

function alternative(amount: LimitAmount, scope: Scope, within: ReadonlySet<Clause>): Money | undefined {
    switch (amount.type) {
        case 'money':
            return Money.of(amount.amount, amount.unit.target?.name.value ?? amount.unit.text);
        case 'multiple':
            return amount.of.target && inMoney(amount.of.target, scope, within)?.times(amount.factor.value);
        case 'fees': {
            const fee = amount.of.target;
            const monthly = fee && amountOf(scope.facts.fees.forWindow(fee, calendarWindow('monthly')));
            const months = amount.duration.value.months();
            return months && monthly?.times(months);
        }
    }
}
