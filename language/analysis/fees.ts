import type { Contract } from '../model/composed.ts';
import type { Unit } from '../model/library.ts';
import { type Ref, targetsOf } from '../model/reference.ts';
import type { Scaling, TierPrice } from '../model/scaling.ts';
import type { Fee, Price, Service, ShareOfFee } from '../model/service.ts';
import type { Decimal } from '../values/decimal.ts';
import { Duration, type DurationUnit } from '../values/duration.ts';
import { Money } from '../values/money.ts';
import { type Window, windowLength } from '../values/window.ts';
import { baseOf, chargedFor, currencyName, isCircular, isRecurring, isSameUnit, quantityOf } from './fee-basis.ts';
import { groupedBy, lazy, memoised } from './memo.ts';
import { priceOf, type TieredPrice } from './price.ts';
import { ratioOf, scaled } from './ratio.ts';

/** What the fees of a contract come to. */
export interface Fees {
    /** The services that bear a fee, in the order declared. */
    bearers(fee: Fee): readonly Service[];
    /** The recurring fees of a service, each once: without one-time and hourly charges. */
    recurring(service: Service): readonly Fee[];
    /** The tiers that replace the amount of a fee for a service. */
    tiersFor(fee: Fee, service: Service): Scaling | undefined;
    /** What a fee comes to for one window, over the services given or all that bear it. */
    forWindow(fee: Fee, window: Window, services?: readonly Service[]): FeeFigure;
    /** What all recurring fees of some services come to for one window; a fee that several bear counts once. */
    forServices(services: readonly Service[], window: Window): FeeFigure;
}

/** An amount with its sum, or what is missing to know it. */
export type FeeFigure =
    | { readonly known: true; readonly amount: Money; readonly rounded: Money; readonly lines: readonly FeeLine[] }
    | { readonly known: false; readonly gaps: readonly FeeGap[] };

/** One term of a sum: price × quantity, or tiers, taken from the fee's own period to the window. */
export interface FeeLine {
    readonly fee: Fee;
    /** The service whose quantity counts; undefined for a flat fee. */
    readonly service: Service | undefined;
    readonly price: Money | undefined;
    readonly quantity: Decimal | undefined;
    readonly tiers: TieredPrice | undefined;
    /** The period that the price is for. */
    readonly per: DurationUnit;
    /** For one such period. */
    readonly perPeriod: Money;
    /** For the window, not rounded. */
    readonly amount: Money;
}

/** Why a fee has no amount for a window. */
export interface FeeGap {
    readonly fee: Fee | undefined;
    readonly service: Service | undefined;
    readonly why:
        | 'no amount'
        | 'not recurring'
        | 'no quantity'
        | 'no tier'
        | 'no bearer'
        | 'circular'
        | 'two currencies'
        | 'business time';
}

/** The fees of a contract; each answer is found when first asked for. */
export function feesOf(contract: Contract): Fees {
    const borne = lazy(() => groupedBy(contract.all('service'), (service) => targetsOf(service.fees)));
    const scaled = lazy(() => groupedBy(contract.all('scaling'), (scaling) => targetsOf(scaling.services)));
    const bearers = (fee: Fee) => borne().get(fee) ?? [];
    const recurring = memoised((service: Service) => [...new Set(targetsOf(service.fees))].filter(isRecurring));
    const tiersFor = (fee: Fee, service: Service) =>
        (scaled().get(service) ?? []).find((scaling) => replacedFee(scaling, recurring(service)) === fee);
    const sources: Sources = { bearers, tiersFor, scalings: (service) => scaled().get(service) ?? [] };
    return {
        bearers,
        recurring,
        tiersFor,
        forWindow: (fee, window, services) => total(linesOf(fee, services ?? bearers(fee), window, sources)),
        forServices: (services, window) =>
            total(
                [...groupedBy(services, recurring)].flatMap(([fee, bearing]) => linesOf(fee, bearing, window, sources)),
            ),
    };
}

/** An amount to the minor unit of its currency, half away from zero; once, at the end (language.md §6). */
export function roundMoney(money: Money, currency: Ref<Unit> | undefined): Money {
    return money.round(currency?.target?.minorUnits ?? 2);
}

interface Sources {
    bearers(fee: Fee): readonly Service[];
    tiersFor(fee: Fee, service: Service): Scaling | undefined;
    scalings(service: Service): readonly Scaling[];
}

interface PricedLine {
    readonly line: FeeLine;
    readonly currency: Ref<Unit>;
}

type LineOrGap = PricedLine | FeeGap;

/** Without `of`, the tiers stand for the service's only recurring fee for that unit. */
function replacedFee({ of: unit, price }: Scaling, recurring: readonly Fee[]): Fee | undefined {
    if (price === undefined || price.of !== undefined) return price?.of?.target;
    const [fee, ...others] = recurring.filter((each) => isSameUnit(chargedFor(each), unit));
    return others.length === 0 ? fee : undefined;
}

/** The lines of a fee for one window; its minimum, where that is more, stands for all of them. */
function linesOf(fee: Fee, services: readonly Service[], window: Window, sources: Sources): readonly LineOrGap[] {
    const base = baseOf(fee);
    if (base === undefined) return [{ fee, service: undefined, why: isCircular(fee) ? 'circular' : 'no amount' }];
    if (!isRecurring(fee)) return [{ fee, service: undefined, why: 'not recurring' }];
    const lines = ownLines(fee, base, services, window, sources);
    return orMinimum(fee, base, lines, window);
}

function ownLines(
    fee: Fee,
    base: Price,
    services: readonly Service[],
    window: Window,
    sources: Sources,
): readonly LineOrGap[] {
    if (fee.amount?.type === 'share') return shareLines({ ...fee.amount, fee }, services, window, sources);
    const tiered = services.filter((service) => sources.tiersFor(fee, service)?.price !== undefined);
    if (base.unit === undefined && tiered.length === 0) return [flatLine(fee, base, window)];
    if (services.length === 0) return [{ fee, service: undefined, why: 'no bearer' }];
    return services.map((service) => lineFor(fee, base, service, window, sources));
}

function shareLines(
    { fee, of: { target: other }, percent }: ShareOfFee & { readonly fee: Fee },
    services: readonly Service[],
    window: Window,
    sources: Sources,
): readonly LineOrGap[] {
    if (other === undefined) return [];
    const bearing = sources.bearers(other);
    const own = services.filter((service) => bearing.includes(service));
    return linesOf(other, own.length > 0 ? own : bearing, window, sources).map((each) =>
        'why' in each ? each : { ...each, line: shareOfLine(each.line, fee, percent.value.fraction) },
    );
}

function shareOfLine(line: FeeLine, fee: Fee, fraction: Decimal): FeeLine {
    return { ...line, fee, perPeriod: line.perPeriod.times(fraction), amount: line.amount.times(fraction) };
}

function flatLine(fee: Fee, base: Price, window: Window): LineOrGap {
    const price = Money.of(base.amount.value, currencyName(base.currency));
    return lineOver(
        window,
        { fee, service: undefined, price, quantity: undefined, tiers: undefined, perPeriod: price },
        base,
    );
}

function lineFor(fee: Fee, base: Price, service: Service, window: Window, sources: Sources): LineOrGap {
    const scaling = sources.tiersFor(fee, service);
    const unit = base.unit ?? scaling?.of;
    const quantity = unit && quantityOf(service, unit, sources.scalings(service));
    if (quantity === undefined) return { fee, service, why: 'no quantity' };
    if (scaling?.price) return tieredLine({ fee, service, quantity }, scaling.price, base, window);
    const price = Money.of(base.amount.value, currencyName(base.currency));
    return lineOver(
        window,
        { fee, service, price, quantity, tiers: undefined, perPeriod: price.times(quantity) },
        base,
    );
}

function tieredLine(
    { fee, service, quantity }: { fee: Fee; service: Service; quantity: Decimal },
    price: TierPrice,
    base: Price,
    window: Window,
): LineOrGap {
    const tiers = priceOf(price, quantity);
    if (tiers === undefined) return { fee, service, why: 'no tier' };
    const currencies = new Set(price.tiers.map((tier) => currencyName(tier.currency)));
    if (currencies.size > 1) return { fee, service, why: 'two currencies' };
    const currency = price.tiers[0]?.currency ?? base.currency;
    const perPeriod = Money.of(tiers.total, currencyName(currency));
    const line = { fee, service, price: undefined, quantity: tiers.quantity, tiers, perPeriod };
    return lineOver(window, line, { currency, per: price.per ?? base.per });
}

function lineOver(
    window: Window,
    line: Omit<FeeLine, 'per' | 'amount'>,
    { currency, per }: Pick<Price, 'currency' | 'per'>,
): LineOrGap {
    const { fee, service, perPeriod } = line;
    if (per === undefined) return { fee, service, why: 'not recurring' };
    const ratio = ratioOf(windowLength(window), Duration.of(1, per.value));
    if (ratio === undefined) return { fee, service, why: 'business time' };
    const amount = Money.of(scaled(perPeriod.amount, ratio), perPeriod.currency);
    return { currency, line: { ...line, per: per.value, amount } };
}

function orMinimum(fee: Fee, base: Price, lines: readonly LineOrGap[], window: Window): readonly LineOrGap[] {
    if (fee.minimum === undefined) return lines;
    const minimum = flatLine(fee, { ...fee.minimum, per: fee.minimum.per ?? base.per }, window);
    const [sum, least] = [total(lines), total([minimum])];
    if (!sum.known || !least.known || !sum.amount.isComparableTo(least.amount)) return lines;
    return sum.amount.compare(least.amount) < 0 ? [minimum] : lines;
}

function total(lines: readonly LineOrGap[]): FeeFigure {
    const gaps = lines.filter((each) => 'why' in each);
    const priced = lines.filter((each) => 'line' in each);
    const [first] = priced;
    if (gaps.length > 0) return { known: false, gaps };
    if (first === undefined) return { known: false, gaps: [{ fee: undefined, service: undefined, why: 'no amount' }] };
    if (priced.some(({ line }) => !line.amount.isComparableTo(first.line.amount))) {
        return { known: false, gaps: [{ fee: first.line.fee, service: undefined, why: 'two currencies' }] };
    }
    const amount = priced.map(({ line }) => line.amount).reduce((sum, next) => sum.plus(next));
    return { known: true, amount, rounded: roundMoney(amount, first.currency), lines: priced.map(({ line }) => line) };
}
