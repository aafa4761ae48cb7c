import type { CreditAmount } from '../../analysis/credit-amount.ts';
import type { Contract } from '../../model/composed.ts';
import type { CreditSchedule } from '../../model/sla.ts';
import type { Value } from '../../model/value.ts';
import { Duration } from '../../values/duration.ts';
import type { Percent } from '../../values/percent.ts';
import { boundOf } from '../compose/objectives.ts';
import { nameOf } from '../names.ts';
import { moneyText, numberText, percentText, valueText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import { type CreditCurve, type CreditStep, creditSize } from './credit.ts';
import { textWidth } from './measure.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { label, line, type Point, polyline, smallSize, textSize } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** Credits as stairs from the best result to the worst, each stair as wide as the others, and the cap above them. */
export function drawCredits(writer: Writer, schedule: CreditSchedule, curve: CreditCurve, key: string): Illustration {
    const { contract, words } = writer;
    const stairs = curve.steps.map((step) => stairOf(words, contract, curve, step));
    const cap = curve.cap && words.text('curve.cap', { cap: amountText(words, contract, curve.cap, curve.unit) });
    const title = words.text('curve.title', { objective: nameOf(words, curve.promise) });
    return {
        picture: {
            width: pictureWidth,
            height: HEIGHT,
            title,
            description: joined(
                words,
                stairs.slice(1).map(({ result, credit }) => words.text('curve.says', { result, credit })),
            ),
            shapes: layOut(curve, stairs, { cap, results: resultsName(words, curve) }),
        },
        table: tableOf(key, {
            columns: [resultsName(words, curve), [words.plain('curve.credit'), 'end'], words.plain('curve.note')],
            rows: [
                ...stairs.map(({ result, credit, step }) => ({
                    source: step.source,
                    cells: [result, credit, step.isCapped ? words.plain('curve.capped') : ''],
                })),
                ...(cap === undefined
                    ? []
                    : [{ source: schedule.cap?.span, cells: [words.plain('curve.any'), cap, ''] }]),
            ],
        }),
    };
}

interface Stair {
    readonly step: CreditStep;
    /** `99.9%`, where it begins; empty for what earns nothing. */
    readonly from: string;
    /** `below 99.9%` */
    readonly result: string;
    readonly credit: string;
}

function stairOf(words: Words, contract: Contract, curve: CreditCurve, step: CreditStep): Stair {
    const [first, last] = step.credit.map((amount) => amountText(words, contract, amount, curve.unit));
    const credit = first === last ? (first ?? '') : words.text('quantity.range', { from: first, to: last });
    const { from } = step;
    if (from === undefined) return { step, from: '', result: words.plain('curve.none'), credit };
    if (typeof from === 'number') {
        const count = `${from}`;
        return { step, from: count, result: words.text('curve.misses', { count }, count), credit };
    }
    const bound = valueText(words, shortened(from));
    return { step, from: bound, result: words.text(resultMessage(curve), { bound }), credit };
}

/** The downtime that a target leaves may have many decimals. */
function shortened(value: Value): Value {
    return value.type === 'duration'
        ? { ...value, duration: Duration.of(value.duration.amount.round(3), value.duration.unit) }
        : value;
}

function resultMessage({ of, isBegun, promise }: CreditCurve) {
    if (of !== 'value') return isBegun ? 'curve.above' : 'curve.from';
    return boundOf(promise) === 'at most' ? 'curve.above' : 'curve.below';
}

function resultsName(words: Words, { of, promise }: CreditCurve): string {
    const metric = promise.metric.target;
    return of === 'value' && metric ? nameOf(words, metric) : words.plain(`curve.of.${of}`);
}

/** Percents to two decimals, money to the smallest unit of its currency. */
function amountText(words: Words, contract: Contract, amount: CreditAmount, unit: CreditCurve['unit']): string {
    const { percent, money } = amount;
    if (unit === 'percent' && percent !== undefined) return shortPercent(words, percent);
    return money === undefined ? '' : moneyIn(words, contract, money);
}

function shortPercent(words: Words, percent: Percent): string {
    return percentText(words, percent.round(2));
}

function moneyIn(words: Words, contract: Contract, { amount, currency }: NonNullable<CreditAmount['money']>): string {
    const refs = contract.all('fee').flatMap((fee) => (fee.amount?.type === 'price' ? [fee.amount.currency] : []));
    const ref = [contract.header?.currency, ...refs].find((each) => each?.target?.name.value === currency);
    const decimals = ref?.target?.minorUnits ?? 2;
    return ref === undefined
        ? words.text('number.money', { currency, number: numberText(words, amount.round(2), 2) })
        : moneyText(words, amount.round(decimals), ref);
}

const HEIGHT = 222;
const TOP = 30;
const FLOOR = 180;
const LEFT = 4;
const RIGHT = pictureWidth - 4;

interface Names {
    readonly cap: string | undefined;
    readonly results: string;
}

function layOut(curve: CreditCurve, stairs: readonly Stair[], { cap, results }: Names): readonly Shape[] {
    const sizes = [...curve.steps.flatMap(({ credit }) => credit), ...(curve.cap ? [curve.cap] : [])];
    const most = Math.max(1e-9, ...sizes.map((amount) => creditSize(amount, curve.unit)));
    const y = (amount: CreditAmount) => FLOOR - (creditSize(amount, curve.unit) / most) * (FLOOR - TOP);
    const width = (RIGHT - LEFT) / stairs.length;
    const points = stairs.flatMap(({ step: { credit } }, index): readonly Point[] => [
        { x: LEFT + index * width, y: y(credit[0]) },
        { x: LEFT + (index + 1) * width, y: y(credit[1]) },
    ]);
    const area = [...points, { x: RIGHT, y: FLOOR }, { x: LEFT, y: FLOOR }];
    const axis = { x: RIGHT, y: FLOOR + 36 };
    return [
        polyline(area, { fill: 'tint' }),
        ...(curve.cap ? capShapes(y(curve.cap), cap ?? '') : []),
        line({ x: LEFT, y: FLOOR }, { x: RIGHT, y: FLOOR }, { stroke: 'soft' }),
        polyline(points, { stroke: 'accent', strokeWidth: 2.5 }),
        ...creditLabels(stairs, width, y, curve.cap && y(curve.cap)),
        ...borderLabels(stairs, width),
        label(axis, results, { anchor: 'end', size: smallSize, tone: 'soft', bold: true, width: pictureWidth - 20 }),
    ];
}

function capShapes(y: number, text: string): readonly Shape[] {
    return [
        line({ x: LEFT, y }, { x: RIGHT, y }, { stroke: 'warn', strokeWidth: 1.5, dashed: true }),
        label({ x: LEFT, y: y - 7 }, text, { tone: 'warn', size: smallSize, bold: true, width: pictureWidth - 20 }),
    ];
}

/**
 * In the middle of its stair; where stairs are narrower than their labels, above the end of the stair, where all that
 * is left of it lies lower. The worst result has its label in any case, the others where they have room.
 */
function creditLabels(stairs: readonly Stair[], width: number, yOf: YOf, cap: number | undefined): readonly Shape[] {
    const isNarrow = stairs.some(({ credit }) => textWidth(credit, textSize, true) > width - 8);
    const shown: Shape[] = [];
    let above = Number.NEGATIVE_INFINITY;
    for (const [back, { step, credit }] of stairs.toReversed().entries()) {
        const [y, right] = [yOf(step.credit[1]), RIGHT - back * width];
        const base = y - 6;
        if (!isNarrow) {
            const isInside = FLOOR - y > 24 && yOf(step.credit[0]) === y;
            const at = { x: right - width / 2, y: isInside ? y + 17 : base };
            shown.push(label(at, credit, { anchor: 'middle', bold: true }));
        } else if (base >= above + LABEL_LINE && !(cap !== undefined && base - 11 < cap && cap < base + 3)) {
            above = base;
            const at = { x: Math.max(right - 3, LEFT + textWidth(credit, textSize, true)), y: base };
            shown.push(label(at, credit, { anchor: 'end', bold: true }));
        }
    }
    return shown;
}

type YOf = (amount: CreditAmount) => number;

const LABEL_LINE = 15;

function borderLabels(stairs: readonly Stair[], width: number): readonly Shape[] {
    const every = everyWithRoom(
        stairs.map(({ from }) => from),
        width,
        smallSize,
    );
    return stairs.flatMap(({ from }, index) => {
        const x = LEFT + index * width;
        if (from === '') return [];
        const tick = line({ x, y: FLOOR }, { x, y: FLOOR + 5 }, { stroke: 'soft' });
        if ((index - 1) % every !== 0) return [tick];
        const half = textWidth(from, smallSize) / 2;
        const middle = Math.min(Math.max(x, half), pictureWidth - half);
        const style = { anchor: 'middle', size: smallSize, tone: 'soft', width: 240 } as const;
        return [tick, label({ x: middle, y: FLOOR + 18 }, from, style)];
    });
}

/** Which of the labels can stand side by side: all, every second … */
function everyWithRoom(texts: readonly string[], width: number, size: number): number {
    const widest = Math.max(...texts.map((text) => textWidth(text, size, true)));
    return Math.min(texts.length, Math.max(1, Math.ceil((widest + 8) / width)));
}
