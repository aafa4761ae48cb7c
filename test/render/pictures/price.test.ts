import { describe, expect, it } from 'vitest';
import { cellsOf, figuresIn, textsOf } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

function figureOf(lines: string) {
    const text = `service Desk { quantity 150 Seats }\nscaling Growth "Seats" of Seats for Desk {\n${lines}\n}`;
    return figuresIn(contractOf(agreement(text)), 'scaling.Growth/curve')[0];
}

const TIERS = '{\n1 to 100 at 3 USD\n101 to 200 at 2.50 USD\n}';

describe('the picture of prices', () => {
    it('adds up graduated tiers', () => {
        const figure = figureOf(`baseline 150\nprice graduated per month ${TIERS}`);
        // 100 × 3, then each at 2.50: 302.50 for 101, 425 for 150, 550 for 200.
        expect(figure && cellsOf(figure)).toEqual([
            ['1', 'USD 3.00', 'USD 3.00', ''],
            ['100', 'USD 3.00', 'USD 300.00', ''],
            ['101', 'USD 2.50', 'USD 302.50', ''],
            ['150', 'USD 2.50', 'USD 425.00', 'Baseline'],
            ['200', 'USD 2.50', 'USD 500.00', ''].with(2, 'USD 550.00'),
        ]);
    });

    it('prices all units alike by volume, and marks where more costs less', () => {
        const figure = figureOf(`baseline 150\nprice volume per month ${TIERS}`);
        expect(figure && cellsOf(figure)).toEqual([
            ['1', 'USD 3.00', 'USD 3.00', ''],
            ['100', 'USD 3.00', 'USD 300.00', ''],
            ['101', 'USD 2.50', 'USD 252.50', '101 cost less than 100'],
            ['150', 'USD 2.50', 'USD 375.00', 'Baseline'],
            ['200', 'USD 2.50', 'USD 500.00', ''],
        ]);
        const texts = figure ? textsOf(figure.picture) : [];
        expect(texts).toEqual(expect.arrayContaining(['Baseline', 'USD 375.00', '101 cost less than 100']));
    });

    it('keeps to the range, and gives an open tier a quarter more than it begins with', () => {
        const tiers = '{\n1 to 100 at 3 USD\n101 and up at 2 USD\n}';
        const quantities = (lines: string) => {
            const figure = figureOf(lines);
            return figure && cellsOf(figure).map(([quantity]) => quantity);
        };
        expect(quantities(`range 50 to 400\nprice graduated per month ${tiers}`)).toEqual(['50', '100', '101', '400']);
        // 101 × 1.25 = 126.25: 127 whole units.
        expect(quantities(`price graduated per month ${tiers}`)).toEqual(['1', '100', '101', '127']);
    });

    it('draws prices to scale', () => {
        const figure = figureOf(`price graduated per month ${TIERS}`);
        const lines = figure?.picture.shapes.flatMap((shape) =>
            shape.type === 'path' && shape.stroke === 'accent' ? [[...shape.d.matchAll(/[\d.]+/g)].map(Number)] : [],
        );
        const floor = 210;
        const [first, , last] = lines ?? [];
        const [startX = 0, startY = 0, kneeX = 0, kneeY = 0] = first ?? [];
        const [, , endX = 0, endY = 0] = last ?? [];
        expect((floor - kneeY) / (floor - endY)).toBeCloseTo(300 / 550, 2);
        expect((floor - startY) / (floor - endY)).toBeCloseTo(3 / 550, 2);
        expect((kneeX - startX) / (endX - startX)).toBeCloseTo(99 / 199, 2);
    });

    it.each([
        ['one price for all', 'price graduated per month {\n1 and up at 3 USD\n}'],
        ['no price', 'baseline 100'],
    ])('is not there for %s', (_, lines) => {
        expect(figureOf(lines)).toBeUndefined();
    });
});
