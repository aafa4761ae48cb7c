import type { FeeFigure } from '../../analysis/fees.ts';
import type { Fee, Service } from '../../model/service.ts';
import type { Money } from '../../values/money.ts';
import { calendarWindow } from '../../values/window.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import type { Things } from '../figures.ts';
import type { Scope } from '../scope.ts';
import type { Thing } from '../thing.ts';

const MONTHLY = calendarWindow('monthly');

/** What a fee comes to in a month, and over the initial term. */
export function feeFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    return priceFigures(before && feeOf(before, scopes.before), after && feeOf(after, scopes.after), scopes);
}

/** What the fees come to whose amount the tiers replace, at the quantity agreed. */
export function scalingFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    return priceFigures(before && tieredOf(before, scopes.before), after && tieredOf(after, scopes.after), scopes);
}

/** What all recurring fees of a service come to. */
export function serviceFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    return priceFigures(before && ofService(before, scopes.before), after && ofService(after, scopes.after), scopes);
}

/** A price in a month before and after; what is known on one side alone is said alone. */
export function priceFigures(
    before: FeeFigure | undefined,
    after: FeeFigure | undefined,
    scopes: Scopes,
): readonly Sentence[] {
    const [one, other] = [amountOf(before), amountOf(after)];
    if (one && other) return between(one, other, scopes);
    const only = one ?? other;
    return only ? [{ id: 'figure.price.only', values: moneyValues('only', only) }] : [];
}

function between(one: Money, other: Money, scopes: Scopes): readonly Sentence[] {
    if (one.equals(other)) return [];
    const month: Sentence = {
        id: 'figure.price',
        values: { ...moneyValues('before', one), ...moneyValues('after', other) },
    };
    const [first, second] = [overTerm(one, scopes.before), overTerm(other, scopes.after)];
    if (!first || !second) return [month];
    return [
        month,
        { id: 'figure.priceTerm', values: { ...moneyValues('before', first), ...moneyValues('after', second) } },
    ];
}

/** A monthly amount times the months of the initial term; undefined for a term that is none of months or years. */
export function overTerm(monthly: Money, { contract }: Scope): Money | undefined {
    const months = contract.header?.term?.value.months();
    return months && monthly.times(months).round();
}

export function amountOf(figure: FeeFigure | undefined): Money | undefined {
    return figure?.known ? figure.rounded : undefined;
}

export function moneyValues(name: string, money: Money): Sentence['values'] {
    return { [`${name}Currency`]: money.currency, [name]: money.amount };
}

export function allFees({ contract, facts }: Scope): FeeFigure {
    return facts.fees.forServices(contract.all('service'), MONTHLY);
}

function feeOf({ source }: Thing, { facts }: Scope): FeeFigure | undefined {
    return isFee(source) ? facts.fees.forWindow(source, MONTHLY) : undefined;
}

function ofService({ source }: Thing, { facts }: Scope): FeeFigure | undefined {
    return isService(source) ? facts.fees.forServices([source], MONTHLY) : undefined;
}

function tieredOf({ source }: Thing, { facts, contract }: Scope): FeeFigure | undefined {
    if (source === undefined || !('kind' in source) || source.kind !== 'scaling') return undefined;
    const { fees } = facts;
    const services = source.services.flatMap(({ target }) => target ?? []);
    const fee = contract.all('fee').find((each) => services.some((service) => fees.tiersFor(each, service) === source));
    return fee && fees.forWindow(fee, MONTHLY);
}

function isFee(source: Thing['source']): source is Fee {
    return source !== undefined && 'kind' in source && source.kind === 'fee';
}

function isService(source: Thing['source']): source is Service {
    return source !== undefined && 'kind' in source && source.kind === 'service';
}
