import { priceOf, type TieredPrice, tierOf, volumeCliffs } from '../../analysis/price.ts';
import type { Scaling, Tier, TierPrice } from '../../model/scaling.ts';
import { Decimal } from '../../values/decimal.ts';
import { nameOf } from '../names.ts';
import { moneyText, numberText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import { textWidth } from './measure.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { diamond, label, line, type Point, polyline, smallSize, textSize } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** The price of a number of units over its tiers; undefined for one tier, which is a straight line. */
export function drawPrice(writer: Writer, scaling: Scaling, key: string): Illustration | undefined {
    const { words } = writer;
    const curve = curveOf(words, scaling);
    if (curve === undefined) return undefined;
    return {
        picture: {
            width: pictureWidth,
            height: HEIGHT,
            title: words.text('price.title', { scaling: nameOf(words, scaling) }),
            description: joined(
                words,
                curve.stops.map(({ quantity, total }) => words.text('price.says', { quantity, total })),
            ),
            shapes: layOut(words, curve),
        },
        table: tableOf(key, {
            columns: [
                [words.plain('price.quantity'), 'end'],
                [words.plain('price.each'), 'end'],
                [words.plain('price.total'), 'end'],
                words.plain('price.note'),
            ],
            rows: curve.stops.map(({ quantity, each, total, note, tier }) => ({
                source: tier.span,
                cells: [quantity, each, total, note],
            })),
        }),
    };
}

/** A quantity at which something begins, ends or is agreed, with its price. */
interface Stop {
    readonly units: Decimal;
    readonly price: TieredPrice;
    readonly tier: Tier;
    readonly quantity: string;
    readonly each: string;
    readonly total: string;
    readonly note: string;
    readonly isBaseline: boolean;
    readonly isCliff: boolean;
}

interface Curve {
    readonly from: Decimal;
    readonly to: Decimal;
    readonly tiers: readonly Tier[];
    readonly price: TierPrice;
    /** By their quantities. */
    readonly stops: readonly Stop[];
}

function curveOf(words: Words, scaling: Scaling): Curve | undefined {
    const { price, baseline, range } = scaling;
    if (price === undefined || new Set(price.tiers.map(({ currency }) => currency.text)).size !== 1) return undefined;
    const tiers = [...price.tiers].sort((one, other) => one.from.value.compare(other.from.value));
    const [first, last] = [tiers[0], tiers.at(-1)];
    if (first === undefined || last === undefined || tiers.length < 2) return undefined;
    const from = range?.from.value ?? first.from.value;
    const beyond = Decimal.max(last.from.value.times('1.25'), baseline?.value ?? 0).ceil();
    const to = range?.to.value ?? last.to?.value ?? beyond;
    if (to.lte(from)) return undefined;
    const ends = tiers.flatMap((tier) => [tier.from.value, ...(tier.to ? [tier.to.value] : [])]);
    const all = [from, to, ...(baseline ? [baseline.value] : []), ...ends].filter(
        (each) => each.gte(from) && each.lte(to),
    );
    const stops = distinct(all).flatMap((units) => stopAt(words, scaling, price, units) ?? []);
    return stops.length < 2 ? undefined : { from, to, tiers, price, stops };
}

function distinct(all: readonly Decimal[]): readonly Decimal[] {
    const byText = new Map(all.map((each) => [each.toString(), each]));
    return [...byText.values()].sort((one, other) => one.compare(other));
}

function stopAt(words: Words, { baseline }: Scaling, price: TierPrice, units: Decimal): Stop | undefined {
    const [priced, tier] = [priceOf(price, units), tierOf(price, units)];
    if (priced === undefined || tier === undefined) return undefined;
    const cliff = volumeCliffs(price).find(({ after }) => after.quantity.equals(units));
    const isBaseline = baseline?.value.equals(units) ?? false;
    const notes = [
        ...(isBaseline ? [words.plain('price.baseline')] : []),
        ...(cliff
            ? [
                  words.text('price.cliff', {
                      after: numberText(words, units),
                      before: numberText(words, cliff.before.quantity),
                  }),
              ]
            : []),
    ];
    return {
        units,
        price: priced,
        tier,
        quantity: numberText(words, units),
        each: moneyText(words, tier.price.value, tier.currency),
        total: moneyText(words, priced.total, tier.currency),
        note: notes.reduce((all, next) => (all === '' ? next : words.text('list.separate', { first: all, next })), ''),
        isBaseline,
        isCliff: cliff !== undefined,
    };
}

const HEIGHT = 250;
const TOP = 34;
const FLOOR = 210;
const LEFT = 8;
const RIGHT = pictureWidth - 8;

interface Scale {
    x(units: Decimal): number;
    y(total: Decimal): number;
}

function scaleOf({ from, to, stops }: Curve): Scale {
    const [start, end] = [from.toNumber(), to.toNumber()];
    const most = Math.max(1e-9, ...stops.map(({ price }) => price.total.toNumber()));
    return {
        x: (units) => LEFT + ((units.toNumber() - start) / (end - start)) * (RIGHT - LEFT),
        y: (total) => FLOOR - (total.toNumber() / most) * (FLOOR - TOP - 20),
    };
}

function layOut(words: Words, curve: Curve): readonly Shape[] {
    const scale = scaleOf(curve);
    return [
        ...curve.tiers.flatMap((tier, index) => tierShapes(curve, scale, tier, index)),
        line({ x: LEFT, y: FLOOR }, { x: RIGHT, y: FLOOR }, { stroke: 'soft' }),
        ...segments(curve, scale),
        ...ticks(curve, scale),
        ...marks(words, curve, scale),
    ];
}

/** The band of a tier, every second one tinted, with the price of one unit at its top. */
function tierShapes({ from, to, stops }: Curve, scale: Scale, tier: Tier, index: number): readonly Shape[] {
    const [start, end] = [Decimal.max(tier.from.value, from), Decimal.min(tier.to?.value ?? to, to)];
    const stop = stops.find((each) => each.tier === tier);
    if (end.lt(start) || stop === undefined) return [];
    const [left, right] = [scale.x(start), scale.x(end)];
    const corners = [
        { x: left, y: TOP - 12 },
        { x: right, y: TOP - 12 },
        { x: right, y: FLOOR },
        { x: left, y: FLOOR },
    ];
    const band = index % 2 === 0 ? [] : [polyline(corners, { fill: 'tint' })];
    const border = line({ x: left, y: TOP - 12 }, { x: left, y: FLOOR }, { stroke: 'line' });
    const at = { x: (left + right) / 2, y: 15 };
    const fits = right - left > textWidth(stop.each, smallSize);
    const each = label(at, stop.each, { anchor: 'middle', size: smallSize, tone: 'soft', tip: stop.each });
    return [...band, border, ...(fits ? [each] : [])];
}

/** Within a tier a straight line; from tier to tier a dashed one where the price leaps. */
function segments({ stops }: Curve, scale: Scale): readonly Shape[] {
    return stops.slice(1).map((stop, index) => {
        const before = stops[index] ?? stop;
        const leaps = before.tier !== stop.tier && before.price.mode === 'volume';
        const style = leaps
            ? ({ stroke: 'soft', dashed: true } as const)
            : ({ stroke: 'accent', strokeWidth: 2.5 } as const);
        return line(pointOf(before, scale), pointOf(stop, scale), style);
    });
}

/** Quantities under the axis, as many as have room; the baseline and the ends first. */
function ticks({ stops }: Curve, scale: Scale): readonly Shape[] {
    const byWeight = [...stops].sort((one, other) => weight(one, stops) - weight(other, stops));
    const taken: { from: number; to: number }[] = [];
    return byWeight.flatMap((stop) => {
        const x = scale.x(stop.units);
        const half = textWidth(stop.quantity, smallSize) / 2;
        const middle = Math.min(Math.max(x, half), pictureWidth - half);
        if (taken.some(({ from, to }) => middle - half < to + 8 && middle + half + 8 > from)) return [];
        taken.push({ from: middle - half, to: middle + half });
        return [
            line({ x, y: FLOOR }, { x, y: FLOOR + 5 }, { stroke: 'soft' }),
            label({ x: middle, y: FLOOR + 18 }, stop.quantity, { anchor: 'middle', size: smallSize, tone: 'soft' }),
        ];
    });
}

function weight(stop: Stop, stops: readonly Stop[]): number {
    if (stop.isBaseline) return 0;
    if (stop === stops[0] || stop === stops.at(-1)) return 1;
    return stop.units.equals(stop.tier.from.value) ? 2 : 3;
}

/** The baseline with its price, and the places where more costs less; each text where it covers no other. */
function marks(words: Words, { stops, tiers }: Curve, scale: Scale): readonly Shape[] {
    const spots = stops.filter(({ isBaseline, isCliff }) => isBaseline || isCliff).map((stop) => pointOf(stop, scale));
    const drops = stops.flatMap((stop) => (stop.isBaseline ? [pointOf(stop, scale)] : []));
    const borders = tiers.map((tier) => ({ x: scale.x(tier.from.value), y: TOP }));
    const taken: Room[] = [
        ...spots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 })),
        ...[...drops, ...borders].map(({ x, y }) => ({ x, y, width: 1, height: FLOOR - y })),
    ];
    return stops.flatMap((stop) => {
        const at = pointOf(stop, scale);
        return [
            ...(stop.isBaseline ? baselineMark(words, stop, at, taken) : []),
            ...(stop.isCliff ? cliffMark(stop, at, taken) : []),
        ];
    });
}

function pointOf({ units, price }: Stop, scale: Scale): Point {
    return { x: scale.x(units), y: scale.y(price.total) };
}

function baselineMark(words: Words, { total }: Stop, at: Point, taken: Room[]): readonly Shape[] {
    const name = words.plain('price.baseline');
    const width = Math.max(textWidth(name, textSize, true), textWidth(total, textSize));
    const { x, y } = roomBeside(at, { width, height: 30 }, taken);
    return [
        line(at, { x: at.x, y: FLOOR }, { stroke: 'accent', dashed: true }),
        diamond(at, 6, { fill: 'accent', stroke: 'page' }),
        label({ x, y: y + 11 }, name, { bold: true }),
        label({ x, y: y + 26 }, total),
    ];
}

function cliffMark({ note }: Stop, at: Point, taken: Room[]): readonly Shape[] {
    const width = Math.min(textWidth(note, smallSize), pictureWidth - 40);
    const { x, y } = roomBeside(at, { width, height: 14 }, taken);
    return [
        diamond(at, 6, { fill: 'warn-tint', stroke: 'warn', strokeWidth: 1.5 }),
        label({ x, y: y + 11 }, note, { size: smallSize, tone: 'warn', width }),
    ];
}

interface Room extends Point {
    readonly width: number;
    readonly height: number;
}

/** Below the curve and right of the point, else above it and left: prices rise, so the curve is at neither place. */
function roomBeside(at: Point, { width, height }: Omit<Room, keyof Point>, taken: Room[]): Point {
    const right = BELOW.flatMap((down) => [10, 30].map((aside) => ({ x: at.x + aside, y: at.y + down })));
    const left = ABOVE.map((up) => ({ x: at.x - 10 - width, y: at.y - up - height }));
    const places = [...right, ...left].map((place) => ({ ...place, width, height }));
    const inside = places.filter(
        ({ x, y }) => x >= 0 && x + width <= pictureWidth && y >= TOP - 12 && y + height <= FLOOR,
    );
    const free = inside.find((place) => !taken.some((other) => overlaps(place, other)));
    const place = free ?? inside[0] ?? { x: 0, y: TOP, width, height };
    taken.push(place);
    return place;
}

const BELOW = [10, 18, 26, 34, 42];
const ABOVE = [10, 26, 42];

function overlaps(one: Room, other: Room): boolean {
    const apart = (a: number, b: number, sizeA: number, sizeB: number) => a + sizeA + 4 <= b || b + sizeB + 4 <= a;
    return !apart(one.x, other.x, one.width, other.width) && !apart(one.y, other.y, one.height, other.height);
}
