import { describe, expect, it } from 'vitest';
import { cellsOf, figuresIn, textsOf } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

const base = `service Web { quantity 240 Seats fee WebFee, SeatFee }
fee WebFee "Web fee" { amount 1_000 USD per month }
fee SeatFee "Seat fee" { amount 45 USD per Seat per month }
`;

/** The results and credits of the curve of one schedule. */
function curveOf(objective: string, schedule: string, of = ' of WebFee') {
    const name = objective.split(' ')[0];
    const text = `${base}sla Levels for Web {\nobjective ${objective}\ncredits for ${name}${of} {\n${schedule}\n}\n}`;
    const [figure] = figuresIn(contractOf(agreement(text)), 'sla.Levels/credits/1/curve');
    return figure && { figure, rows: cellsOf(figure) };
}

describe('the picture of credits', () => {
    it('steps at the bounds, worst last', () => {
        // A published schedule: below 99.95% a tenth, below 99% a quarter, below 95% all of it.
        const curve = curveOf(
            'Up Availability at least 99.95%',
            'below 99.0% credit 25%\nbelow 99.95% credit 10%\nbelow 95.0% credit 100%',
        );
        expect(curve?.rows).toEqual([
            ['no credit is due', '0%', ''],
            ['below 99.95%', '10%', ''],
            ['below 99%', '25%', ''],
            ['below 95%', '100%', ''],
        ]);
    });

    it('draws a step as high as its credit', () => {
        const curve = curveOf('Up Availability at least 99.9%', 'below 99.9% credit 10%\nbelow 99% credit 40%');
        const path = curve?.figure.picture.shapes.find((shape) => shape.type === 'path' && shape.stroke === 'accent');
        const points = path?.type === 'path' ? [...path.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)] : [];
        const heights = points.map(([, , y]) => Number(points[0]?.[2]) - Number(y));
        expect(heights).toEqual([0, 0, 37.5, 37.5, 150, 150]);
    });

    it('shows a cap, and what it cuts off', () => {
        const curve = curveOf(
            'Up Availability at least 99.9%',
            'below 99.9% credit 10%\nbelow 99% credit 40%\ncap 30%',
        );
        expect(curve?.rows).toEqual([
            ['no credit is due', '0%', ''],
            ['below 99.9%', '10%', ''],
            ['below 99%', '30%', 'limited by the cap'],
            ['in any case at most', 'Cap: 30%', ''],
        ]);
    });

    it('counts misses until the cap, in money where credits are in money', () => {
        // 15% of 240 × 45 are 1,620: six misses of 250 are 1,500, the seventh is cut.
        const curve = curveOf('Fix RecoveryTime at most 4 hours', 'each miss credit 250 USD\ncap 15%', ' of SeatFee');
        expect(curve?.rows).toEqual([
            ['no credit is due', 'USD 0.00', ''],
            ...[250, 500, 750, 1000, 1250, 1500].map((amount, index) => [
                index === 0 ? '1 miss' : `${index + 1} misses`,
                `USD ${amount < 1000 ? amount : `1,${`${amount}`.slice(1)}`}.00`,
                '',
            ]),
            ['7 misses', 'USD 1,620.00', 'limited by the cap'],
            ['in any case at most', 'Cap: USD 1,620.00', ''],
        ]);
    });

    it('grows with the time lost where credits are a multiple of the fee for it', () => {
        // Twice the share lost: 0.2% at 99.9%, 2% at 99%; below 99% half of the fee.
        const curve = curveOf('Up Availability at least 99.9%', 'below 99.9% credit 2x\nbelow 99% credit 50%');
        expect(curve?.rows.slice(1)).toEqual([
            ['below 99.9%', '0.2% to 2%', ''],
            ['below 99%', '50%', ''],
        ]);
    });

    it('counts all downtime once the target is missed, by the half hour that has begun', () => {
        // 99.9% of 30 days leaves 43.2 minutes, by when the second half hour has begun.
        const curve = curveOf('Up Availability at least 99.9%', 'each started 30 minutes credit 5%\ncap 15%');
        expect(curve?.rows).toEqual([
            ['no credit is due', '0%', ''],
            ['above 43.2 minutes', '10%', ''],
            ['above 60 minutes', '15%', ''],
            ['in any case at most', 'Cap: 15%', ''],
        ]);
    });

    it('counts full hours only', () => {
        // 99% of 30 days leaves 7.2 hours, in which seven hours are full.
        const curve = curveOf('Up Availability at least 99%', 'each 1 hour credit 1%\ncap 9%');
        expect(curve?.rows.slice(1, -1)).toEqual([
            ['7.2 hours or more', '7%', ''],
            ['8 hours or more', '8%', ''],
            ['9 hours or more', '9%', ''],
        ]);
    });

    it('counts from the target where it is a time itself', () => {
        const curve = curveOf('Fix RecoveryTime at most 4 hours', 'each started 1 hour credit 5%\ncap 10%');
        expect(curve?.rows.slice(1, -1)).toEqual([
            ['above 0 hours', '5%', ''],
            ['above 1 hour', '10%', ''],
        ]);
        expect(curve && textsOf(curve.figure.picture)).toContain('Past the target by');
    });

    it.each([
        ['one band alone', 'Up Availability at least 99%', 'below 99% credit 10%'],
        ['misses without a cap', 'Fix RecoveryTime at most 4 hours', 'each miss credit 5%'],
        ['a step of no length', 'Up Availability at least 99%', 'each 0 minutes credit 5%\ncap 50%'],
        [
            'credits that grow for longer than anyone would read',
            'Up Availability at least 99%',
            'each 1 ms credit 0.001%\ncap 50%',
        ],
    ])('is not there for %s', (_, objective, schedule) => {
        expect(curveOf(objective, schedule)).toBeUndefined();
    });
});
