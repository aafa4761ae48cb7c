import { Temporal } from 'temporal-polyfill';
import { epochDay } from '../../values/date.ts';
import type { Writer } from '../writer.ts';
import { textWidth } from './measure.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { box, captionRow, diamond, label, line, polyline, smallSize } from './shapes.ts';
import { joined, tableOf } from './table.ts';
import type { Moment, Timeline } from './timeline-events.ts';

/** The term on a line of years, and under it each date and period that matters, a line each. */
export function drawTimeline(writer: Writer, timeline: Timeline, key: string): Illustration {
    const { words } = writer;
    const { moments } = timeline;
    const { shapes, height } = layOut(timeline);
    return {
        picture: {
            width: pictureWidth,
            height,
            title: words.plain('timeline.title'),
            description: joined(
                words,
                moments.map(({ name, when }) => words.text('timeline.says', { event: name, when })),
            ),
            shapes,
        },
        table: tableOf(key, {
            columns: [words.plain('timeline.event'), words.plain('timeline.when')],
            rows: moments.map(({ name, when, source }) => ({ source, cells: [name, when] })),
        }),
    };
}

/** Days to pixels; what lies outside of what is shown stands at the edge. */
interface Axis {
    readonly from: number;
    readonly to: number;
    x(date: Temporal.PlainDate): number;
    isBeyond(date: Temporal.PlainDate): -1 | 0 | 1;
}

const ROW = 36;
const BAR = 8;
const EDGE = 7;

function layOut(timeline: Timeline): { readonly shapes: readonly Shape[]; readonly height: number } {
    const axis = axisOf(timeline);
    const rows = timeline.moments.flatMap((moment, index) => momentShapes(moment, axis, index * ROW));
    const foot = timeline.moments.length * ROW;
    return { shapes: [...rows, ...years(axis, foot + 4)], height: foot + 24 };
}

/** The term with what lies near it: a quarter of it before, and three quarters after. */
function axisOf({ start, end, moments }: Timeline): Axis {
    const [first, last] = [epochDay(start), epochDay(end)];
    const length = Math.max(30, last - first + 1);
    const days = moments.flatMap((moment) => daysOf(moment));
    const from = Math.max(Math.min(first, ...days), first - length / 4);
    const to = Math.min(Math.max(last + 1, ...days), last + 1 + (length * 3) / 4);
    const scale = (pictureWidth - 2 * EDGE) / (to - from);
    return {
        from,
        to,
        x: (date) => EDGE + (Math.min(Math.max(epochDay(date), from), to) - from) * scale,
        isBeyond: (date) => (epochDay(date) < from ? -1 : Number(epochDay(date) > to + 1) === 1 ? 1 : 0),
    };
}

function daysOf(moment: Moment): readonly number[] {
    switch (moment.type) {
        case 'span':
            return [...(moment.from ? [epochDay(moment.from)] : []), epochDay(moment.to)];
        case 'day':
            return [epochDay(moment.on)];
        case 'days':
            return [];
    }
}

function momentShapes(moment: Moment, axis: Axis, y: number): readonly Shape[] {
    const middle = y + 26;
    const track = line({ x: EDGE, y: middle }, { x: pictureWidth - EDGE, y: middle }, { stroke: 'line' });
    const isTerm = moment.type === 'span' && moment.isTerm;
    return [...captionRow(y + 13, moment.name, moment.when, { bold: isTerm }), track, ...marks(moment, axis, middle)];
}

function marks(moment: Moment, axis: Axis, y: number): readonly Shape[] {
    switch (moment.type) {
        case 'span':
            return spanMarks(moment, axis, y);
        case 'day':
            return axis.isBeyond(moment.on) === 0
                ? [diamond({ x: axis.x(moment.on), y }, 6, { fill: 'warn-tint', stroke: 'warn', strokeWidth: 1.5 })]
                : [arrow(axis.isBeyond(moment.on), axis.x(moment.on), y)];
        case 'days':
            return moment.on
                .filter((date) => axis.isBeyond(date) === 0)
                .map((date) => line({ x: axis.x(date), y: y - 5 }, { x: axis.x(date), y: y + 5 }, TICK));
    }
}

const TICK = { stroke: 'accent', strokeWidth: 1.5 } as const;

/** What the term is made of is solid; what may come, and what others hold, has an outline. */
function spanMarks(
    { from, to, isTerm, isCertain }: Extract<Moment, { type: 'span' }>,
    axis: Axis,
    y: number,
): readonly Shape[] {
    const start = from ? axis.x(from) : EDGE;
    const end = Math.max(start + 1, axis.x(to));
    const style = isTerm
        ? ({ fill: isCertain ? 'accent' : 'tint', stroke: 'accent', dashed: isCertain ? undefined : true } as const)
        : ({ fill: 'other-tint', stroke: 'other' } as const);
    const bar = box(start, y - BAR / 2, end - start, BAR, { ...style, radius: 2 });
    if (axis.isBeyond(to) !== 0) return [bar, arrow(axis.isBeyond(to), axis.x(to), y)];
    return isTerm
        ? [bar]
        : [bar, line({ x: end, y: y - 7 }, { x: end, y: y + 7 }, { stroke: 'other', strokeWidth: 2 })];
}

/** What is meant lies further on that way. */
function arrow(side: -1 | 0 | 1, x: number, y: number): Shape {
    const tip = { x: x + side * (EDGE - 1), y };
    const base = x - side;
    return polyline([tip, { x: base, y: y - 6 }, { x: base, y: y + 6 }], { fill: 'other', stroke: 'other' });
}

/** The first of January of each year that has room, or of every second, fifth … */
function years(axis: Axis, y: number): readonly Shape[] {
    const [first, last] = [yearOf(axis.from) + 1, yearOf(axis.to)];
    const room = (pictureWidth - 2 * EDGE) / Math.max(1, (axis.to - axis.from) / 365.25);
    const step = STEPS.find((each) => each * room > textWidth('2026', smallSize) + 14) ?? 1000;
    const all: Shape[] = [line({ x: EDGE, y }, { x: pictureWidth - EDGE, y }, { stroke: 'soft' })];
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
        const x = axis.x(Temporal.PlainDate.from({ year, month: 1, day: 1 }));
        all.push(line({ x, y }, { x, y: y + 5 }, { stroke: 'soft' }));
        const anchor = x < 20 ? 'start' : x > pictureWidth - 20 ? 'end' : 'middle';
        const at = { x: anchor === 'start' ? x - EDGE : anchor === 'end' ? x + EDGE : x, y: y + 17 };
        all.push(label(at, `${year}`, { anchor, size: smallSize, tone: 'soft', isScale: true }));
    }
    return all;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

function yearOf(day: number): number {
    return Temporal.PlainDate.from('1970-01-01').add({ days: Math.floor(day) }).year;
}
