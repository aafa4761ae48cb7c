import { describe, expect, it } from 'vitest';
import type { ComposeOptions } from '../../../language/render/index.ts';
import { cellsOf, figuresIn } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

function figureOf(header: string, body = '', options: ComposeOptions = {}) {
    const text = agreement(body, header);
    return figuresIn(contractOf(text), 'section.term/timeline', options)[0];
}

const TERM = 'effective 2026-01-01\nterm 36 months\nrenews for 12 months unless notice of 90 days';

describe('the picture of the term', () => {
    it('has the term, the last day for notice and the first renewal', () => {
        const figure = figureOf(TERM);
        // From 2 October to 31 December are 90 days, both included but the first.
        expect(figure && cellsOf(figure)).toEqual([
            ['Initial term', '1 January 2026 to 31 December 2028'],
            ['Last day for notice against renewal', '2 October 2028'],
            ['First renewal, unless notice is given', '1 January 2029 to 31 December 2029'],
        ]);
    });

    it('has reviews, then what others hold by the day on which it ends', () => {
        const figure = figureOf(
            `${TERM}\nreview every 6 months`,
            `vendor Azure "Microsoft Azure" {
                certified ISO-27001 until 2027-05-01
                reported SOC-2 to 2025-12-31
                agreement until 2029-01-31
            }
            service Web { depends on Azure }
            sla Levels "Service levels" for Web { objective Up Availability at least 99% review every 3 months }`,
        );
        expect(figure && cellsOf(figure).slice(3)).toEqual([
            ['Review of this agreement', 'every 6 months'],
            ['Review of Service levels', 'every 3 months'],
            ['SOC-2 report of Microsoft Azure, end of its period', '31 December 2025'],
            ['ISO-27001 certificate of Microsoft Azure', 'until 1 May 2027'],
            ['Agreement with Microsoft Azure', 'until 31 January 2029'],
        ]);
    });

    it('tells the client nothing of how long the provider has its vendors', () => {
        const vendor = 'vendor Azure { agreement until 2029-01-31 }\nservice Web { depends on Azure }';
        const rows = (options: ComposeOptions) => {
            const figure = figureOf(TERM, vendor, options);
            return figure && cellsOf(figure).slice(3);
        };
        expect(rows({ audience: 'internal' })).toEqual([['Agreement with Azure', 'until 31 January 2029']]);
        expect(rows({ audience: 'client' })).toEqual([]);
    });

    it('draws days to scale', () => {
        const [term, renewal] = figureOf(TERM)?.picture.shapes.filter((shape) => shape.type === 'box') ?? [];
        if (term?.type !== 'box' || renewal?.type !== 'box') throw new Error('no bars');
        // 1,095 days to the last day of the term and 364 to that of the renewal: 2028 is a leap year.
        expect(term.width / renewal.width).toBeCloseTo(1095 / 364, 2);
        expect((renewal.x - term.x) / term.width).toBeCloseTo(1096 / 1095, 2);
    });

    it('has a tick for each review within the term', () => {
        const all = figureOf(`effective 2026-01-01\nterm 12 months\nreview every 1 month`)?.picture.shapes ?? [];
        const ticks = all.filter((shape) => shape.type === 'path' && shape.stroke === 'accent');
        // From 1 February to 1 December.
        expect(ticks).toHaveLength(11);
    });

    it('puts what lies far away at its edge, with its date in words', () => {
        const figure = figureOf(
            TERM,
            'party Third { certified ISO-27001 until 2999-01-01 reported SOC-2 to 1990-01-01 }',
        );
        const boxes = figure?.picture.shapes.filter((shape) => shape.type === 'box') ?? [];
        for (const shape of boxes) {
            if (shape.type === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(600);
        }
        expect(figure && cellsOf(figure).slice(3)).toEqual([
            ['SOC-2 report of Third, end of its period', '1 January 1990'],
            ['ISO-27001 certificate of Third', 'until 1 January 2999'],
        ]);
    });

    it.each([
        ['a term alone', 'effective 2026-01-01\nterm 12 months'],
        ['no beginning', 'term 12 months\nrenews for 12 months\nreview every 1 month'],
    ])('is not there for %s', (_, header) => {
        expect(figureOf(header)).toBeUndefined();
    });
});
