import { describe, expect, it } from 'vitest';
import { cellsOf, figuresIn, textsOf } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

function figures(lines: string, more = '') {
    return figuresIn(
        contractOf(agreement(`service Web\n${more}\nsla Levels for Web {\n${lines}\n}`)),
        'sla.Levels/downtime/',
    );
}

/** Minutes in 28, 30 and 31 days, as published for these targets: the share missing to 100% of 40,320 to 44,640. */
const PUBLISHED = [
    ['95%', '2,016 minutes', '2,160 minutes', '2,232 minutes'],
    ['99%', '403.2 minutes', '432 minutes', '446.4 minutes'],
    ['99.5%', '201.6 minutes', '216 minutes', '223.2 minutes'],
    ['99.9%', '40.32 minutes', '43.2 minutes', '44.64 minutes'],
    ['99.95%', '20.16 minutes', '21.6 minutes', '22.32 minutes'],
    ['99.99%', '4.032 minutes', '4.32 minutes', '4.464 minutes'],
    ['99.999%', '24.192 seconds', '25.92 seconds', '26.784 seconds'],
] as const;

describe('the picture of downtime', () => {
    it.each(PUBLISHED)('shows what %s leaves of a month', (target, ...budgets) => {
        const [figure, ...others] = figures(`objective Uptime Availability at least ${target}`);
        expect(others).toEqual([]);
        expect(figure && textsOf(figure.picture)).toEqual([
            'Uptime',
            target,
            '28 days',
            budgets[0],
            '30 days',
            budgets[1],
            '31 days',
            budgets[2],
        ]);
        expect(figure && cellsOf(figure)).toEqual(
            ['28 days', '30 days', '31 days'].map((length, index) => ['Uptime', target, length, budgets[index]]),
        );
    });

    it('draws bars as long as their minutes, in one scale', () => {
        const [figure] = figures(
            'objective Uptime Availability at least 99.9%\nobjective Worse Availability at least 99.8%',
        );
        const widths = figure?.picture.shapes.flatMap((shape) => (shape.type === 'box' ? [shape.width] : [])) ?? [];
        const longest = widths.at(-1) ?? 0;
        const shares = [40.32, 43.2, 44.64, 80.64, 86.4, 89.28].map((minutes) => minutes / 89.28);
        expect(widths.map((width) => width / longest)).toEqual(shares.map((share) => expect.closeTo(share, 2)));
    });

    it('keeps windows apart, whose budgets need scales of their own', () => {
        const all = figures(
            'objective Uptime Availability at least 99.9%\nobjective Year Availability at least 99.9% yearly',
        );
        expect(all.map(cellsOf)).toEqual([
            [
                ['Uptime', '99.9%', '28 days', '40.32 minutes'],
                ['Uptime', '99.9%', '30 days', '43.2 minutes'],
                ['Uptime', '99.9%', '31 days', '44.64 minutes'],
            ],
            [
                ['Year', '99.9%', '365 days', '525.6 minutes'],
                ['Year', '99.9%', '366 days', '527.04 minutes'],
            ],
        ]);
    });

    it('tells what is left when all excluded maintenance takes place', () => {
        const [figure] = figures(
            'excludes Patching\nobjective Uptime Availability at least 99%',
            'maintenance Patching { during sun 02:00-06:00 at most 10 hours monthly }',
        );
        // 1% of 40,320 − 600 minutes.
        expect(figure && cellsOf(figure)[0]).toEqual(['Uptime', '99%', '28 days', '403.2 minutes', '397.2 minutes']);
    });

    it.each([
        ['no objective of time', 'objective Speed Latency p95 at most 200 ms'],
        ['nothing that may be missed', 'objective Uptime Availability at least 100%'],
        ['a goal that nobody promises', 'objective Uptime Availability aiming at 99.9%'],
    ])('is not there for %s', (_, line) => {
        expect(figures(line)).toEqual([]);
    });
});
