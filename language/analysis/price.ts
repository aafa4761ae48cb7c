import type { Tier, TierPrice } from '../model/scaling.ts';
import { Decimal } from '../values/decimal.ts';

/** The price of a number of units over the tiers of a price, with its sum. */
export interface TieredPrice {
    readonly quantity: Decimal;
    readonly mode: 'graduated' | 'volume';
    /** The tiers that count, with the units each of them prices. */
    readonly lines: readonly TierLine[];
    /** Σ units × price, in the currency of the tiers, not rounded. */
    readonly total: Decimal;
}

/** The units of one tier: units × price = amount. */
export interface TierLine {
    readonly tier: Tier;
    readonly units: Decimal;
    readonly amount: Decimal;
}

/**
 * The price of a quantity, which rounds up to whole units. Graduated: each unit at the price of its tier.
 * Volume: all units at the price of the tier that holds the last one. 150 units over 1–100 at 3 and 101–200
 * at 2.5 cost 425 graduated, 375 volume. Undefined where a unit to be priced lies in no tier.
 */
export function priceOf(price: TierPrice, quantity: Decimal): TieredPrice | undefined {
    const units = Decimal.max(quantity.ceil(), 0);
    const mode = price.mode.value;
    const lines = mode === 'volume' ? volumeLines(price, units) : graduatedLines(price, units);
    const priced = Decimal.sum(lines.map((line) => line.units));
    if (!priced.equals(units)) return undefined;
    return { quantity: units, mode, lines, total: Decimal.sum(lines.map((line) => line.amount)) };
}

/** Two numbers of units next to each other where the larger one costs less in total. */
export interface VolumeCliff {
    /** The tier that begins with one more unit. */
    readonly tier: Tier;
    readonly before: TieredPrice;
    readonly after: TieredPrice;
}

/** Where one more unit costs less in total (language.md §6: 101 units against 100). None for graduated prices. */
export function volumeCliffs(price: TierPrice): readonly VolumeCliff[] {
    if (price.mode.value !== 'volume') return [];
    const tiers = inOrder(price.tiers);
    return tiers.flatMap((tier, index) => {
        const last = tier.from.value.minus(1);
        const previous = tiers[index - 1];
        if (previous === undefined || !holds(previous, last)) return [];
        const [before, after] = [volumePrice(previous, last), volumePrice(tier, tier.from.value)];
        return after.total.lt(before.total) ? [{ tier, before, after }] : [];
    });
}

/** Numbers of units without a tier: from one to another, both included; `to` is undefined where no end is stated. */
export interface TierGap {
    readonly from: Decimal;
    readonly to: Decimal | undefined;
    /** The tier after the gap; undefined for one past the last tier. */
    readonly before: Tier | undefined;
    readonly after: Tier | undefined;
}

/** The numbers between tiers, and those of the range before and past them, that no tier prices. */
export function tierGaps(
    price: TierPrice,
    range?: { readonly from: Decimal; readonly to: Decimal },
): readonly TierGap[] {
    const gaps: TierGap[] = [];
    let next = range?.from;
    let after: Tier | undefined;
    for (const tier of inOrder(price.tiers)) {
        if (next && tier.from.value.gt(next))
            gaps.push({ from: next, to: tier.from.value.minus(1), before: tier, after });
        if (tier.to === undefined) return gaps;
        next = Decimal.max(tier.to.value.plus(1), next ?? tier.from.value);
        after = tier;
    }
    if (next && range?.to.gte(next)) gaps.push({ from: next, to: range.to, before: undefined, after });
    return gaps;
}

/** Two tiers that price the same numbers of units. */
export interface TierOverlap {
    readonly earlier: Tier;
    /** The one that is written later. */
    readonly later: Tier;
    readonly from: Decimal;
    readonly to: Decimal | undefined;
}

/** Tiers that share numbers with another one; each later tier is named once, with one that it overlaps. */
export function tierOverlaps(price: TierPrice): readonly TierOverlap[] {
    const written = new Map(price.tiers.map((tier, index) => [tier, index]));
    const found = new Map<Tier, TierOverlap>();
    let reaching: Tier | undefined;
    for (const tier of inOrder(price.tiers)) {
        if (reaching !== undefined && holds(reaching, tier.from.value)) {
            const isLater = (written.get(tier) ?? 0) > (written.get(reaching) ?? 0);
            const [earlier, later] = isLater ? [reaching, tier] : [tier, reaching];
            if (!found.has(later)) found.set(later, overlapOf(earlier, later));
        }
        if (reaching === undefined || reachesFurther(tier, reaching)) reaching = tier;
    }
    return price.tiers.flatMap((tier) => found.get(tier) ?? []);
}

/** The tier that holds a number of units: the first one where several do. */
export function tierOf(price: TierPrice, units: Decimal): Tier | undefined {
    return price.tiers.find((tier) => holds(tier, units));
}

function volumeLines(price: TierPrice, units: Decimal): readonly TierLine[] {
    const tier = tierOf(price, units);
    return tier ? [lineOf(tier, units)] : [];
}

/** Overlapping tiers price a unit once, by the one that begins first. */
function graduatedLines(price: TierPrice, units: Decimal): readonly TierLine[] {
    let priced = Decimal.zero;
    const lines: TierLine[] = [];
    for (const tier of inOrder(price.tiers)) {
        const first = Decimal.max(tier.from.value, priced.plus(1), 1);
        const last = tier.to === undefined ? units : Decimal.min(tier.to.value, units);
        if (last.lt(first)) continue;
        lines.push(lineOf(tier, last.minus(first).plus(1)));
        priced = last;
    }
    return lines;
}

function lineOf(tier: Tier, units: Decimal): TierLine {
    return { tier, units, amount: tier.price.value.times(units) };
}

function inOrder(tiers: readonly Tier[]): readonly Tier[] {
    return [...tiers].sort((one, other) => one.from.value.compare(other.from.value));
}

function holds({ from, to }: Tier, units: Decimal): boolean {
    return from.value.lte(units) && (to === undefined || units.lte(to.value));
}

function overlapOf(earlier: Tier, later: Tier): TierOverlap {
    const [end, ...others] = [earlier, later].flatMap((tier) => tier.to?.value ?? []);
    const from = Decimal.max(earlier.from.value, later.from.value);
    return { earlier, later, from, to: end && Decimal.min(end, ...others) };
}

function reachesFurther({ to }: Tier, other: Tier): boolean {
    return other.to !== undefined && (to === undefined || to.value.gt(other.to.value));
}

function volumePrice(tier: Tier, units: Decimal): TieredPrice {
    const line = lineOf(tier, units);
    return { quantity: units, mode: 'volume', lines: [line], total: line.amount };
}
