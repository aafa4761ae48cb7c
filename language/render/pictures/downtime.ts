import type { BudgetLine, DowntimeBudget } from '../../analysis/downtime-budget.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { AnyPromise } from '../../analysis/objective.ts';
import { objectivesOf, type Sla } from '../../model/sla.ts';
import { Duration } from '../../values/duration.ts';
import { sameWindow, type Window } from '../../values/window.ts';
import { nameOf } from '../names.ts';
import { durationText, percentText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import { textWidth } from './measure.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { box, label, line } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** The downtime that objectives with one window leave, for each length that the window can have. */
export interface DowntimeBudgets {
    readonly window: Window;
    readonly objectives: readonly { readonly promise: AnyPromise; readonly budget: DowntimeBudget }[];
}

/** The downtime budgets of an sla, by the windows of its objectives; those of one window share a scale. */
export function downtimeBudgets(sla: Sla, facts: Facts): readonly DowntimeBudgets[] {
    const groups: { window: Window; objectives: { promise: AnyPromise; budget: DowntimeBudget }[] }[] = [];
    for (const promise of objectivesOf(sla)) {
        const budget = promise.target && facts.budget(promise);
        if (budget === undefined || !budget.shown.some((each) => each.budget.amount.gt(0))) continue;
        const group = groups.find(({ window }) => sameWindow(window, budget.window));
        if (group) group.objectives.push({ promise, budget });
        else groups.push({ window: budget.window, objectives: [{ promise, budget }] });
    }
    return groups;
}

/** Bars of the downtime that objectives leave, those of one objective under its name. */
export function drawDowntime(writer: Writer, sla: Sla, { objectives }: DowntimeBudgets, key: string): Illustration {
    const { words } = writer;
    const bars = objectives.flatMap(({ promise, budget }) =>
        budget.shown.map((each) => ({
            promise,
            name: nameOf(words, promise),
            target: percentText(words, budget.target),
            length: lengthText(words, each),
            budget: budgetText(words, each.budget),
            least: each.excluded.isZero() ? '' : budgetText(words, each.leastBudget),
            minutes: each.budget.amount.toNumber(),
        })),
    );
    const says = bars.map((bar) =>
        words.text('downtime.says', { objective: bar.name, budget: bar.budget, length: bar.length }),
    );
    const { shapes, height } = layOut(bars);
    const withLeast = bars.some(({ least }) => least !== '');
    return {
        picture: {
            width: pictureWidth,
            height,
            title: words.text('downtime.title', { sla: nameOf(words, sla) }),
            description: joined(words, says),
            shapes,
        },
        table: tableOf(key, {
            columns: [
                words.plain('downtime.objective'),
                words.plain('downtime.target'),
                words.plain('downtime.length'),
                [words.plain('downtime.budget'), 'end'],
                ...(withLeast ? [[words.plain('downtime.least'), 'end'] as const] : []),
            ],
            rows: bars.map((bar) => ({
                source: bar.promise.span,
                cells: [bar.name, bar.target, bar.length, bar.budget, ...(withLeast ? [bar.least] : [])],
            })),
        }),
    };
}

interface Bar {
    readonly promise: AnyPromise;
    readonly name: string;
    readonly target: string;
    readonly length: string;
    readonly budget: string;
    readonly minutes: number;
}

const HEADING = 22;
const ROW = 20;
const GAP = 10;

function layOut(bars: readonly Bar[]): { readonly shapes: readonly Shape[]; readonly height: number } {
    const start = Math.min(270, Math.max(...bars.map((bar) => textWidth(bar.length, 12)))) + 12;
    const room = pictureWidth - start - Math.max(...bars.map((bar) => textWidth(bar.budget, 12))) - 10;
    const most = Math.max(...bars.map((bar) => bar.minutes));
    const shapes: Shape[] = [];
    let y = 0;
    for (const [index, bar] of bars.entries()) {
        if (bar.promise !== bars[index - 1]?.promise) {
            y += index === 0 ? 0 : GAP;
            const [target, top] = [textWidth(bar.target, 12, true), y + 14];
            shapes.push(label({ x: 0, y: top }, bar.name, { bold: true, width: pictureWidth - target - 12 }));
            shapes.push(label({ x: pictureWidth, y: top }, bar.target, { bold: true, anchor: 'end', tone: 'accent' }));
            shapes.push(line({ x: 0, y: y + HEADING }, { x: pictureWidth, y: y + HEADING }, { stroke: 'line' }));
            y += HEADING + 4;
        }
        const width = Math.max(1, (bar.minutes / most) * room);
        shapes.push(label({ x: 0, y: y + 14 }, bar.length, { tone: 'soft', width: start - 12 }));
        shapes.push(box(start, y + 4, width, ROW - 8, { fill: 'accent' }));
        shapes.push(label({ x: start + width + 8, y: y + 14 }, bar.budget));
        y += ROW;
    }
    return { shapes, height: y + 4 };
}

function lengthText(words: Words, { length, measured }: BudgetLine): string {
    const whole = durationText(words, length);
    return measured.equals(length)
        ? whole
        : words.text('downtime.measured', { length: whole, measured: hoursText(words, measured) });
}

function hoursText(words: Words, duration: Duration): string {
    return durationText(words, Duration.of((duration.in('hour') ?? duration.amount).round(2), 'hour'));
}

/** In minutes; below one in seconds. */
function budgetText(words: Words, duration: Duration): string {
    const minutes = duration.in('minute') ?? duration.amount;
    return minutes.lt(1) && !minutes.isZero()
        ? durationText(words, Duration.of(minutes.times(60).round(3), 'second'))
        : durationText(words, Duration.of(minutes.round(3), 'minute'));
}
