import { describe, expect, it } from 'vitest';
import { plainText } from '../../../language/render/inline.ts';
import { cellsOf, figuresIn } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

function figureOf(header: string, body: string) {
    return figuresIn(contractOf(agreement(body, header)), 'section.services/week')[0];
}

const OFFICE = 'calendar Office "office hours" { zone "Europe/Berlin" open mon-fri 08:00-18:00 open sat 09:00-13:00 }';

describe('the picture of the week', () => {
    it('has the hours that services name, and maintenance', () => {
        const figure = figureOf(
            'zone "Europe/Berlin"',
            `${OFFICE}\nservice Desk { hours Office }\nmaintenance Works "Planned works" { during sat 22:00-04:00 }`,
        );
        expect(figure && cellsOf(figure)).toEqual([
            ['office hours', 'open', 'Monday to Friday, 08:00 to 18:00; Saturday, 09:00 to 13:00'],
            ['Planned works', 'maintenance may take place', 'Saturday, 22:00 to 04:00 on the following day'],
        ]);
        expect(figure && plainText(figure.caption)).toBe(
            'Service hours and maintenance in a week. Times are those of Europe/Berlin.',
        );
    });

    it('draws hours where they are in the week', () => {
        const figure = figureOf('zone "Europe/Berlin"', `${OFFICE}\nservice Desk { hours Office }`);
        const bars = figure?.picture.shapes.flatMap((shape) =>
            shape.type === 'box' && shape.fill === 'accent' && shape.height === 16 ? [shape] : [],
        );
        const hours = (pixels: number) => (pixels / 598) * 168;
        expect(bars?.map(({ x, width }) => [hours(x - 1), hours(width)])).toEqual(
            [8, 32, 56, 80, 104, 129].map((start, index) => [
                expect.closeTo(start, 1),
                expect.closeTo(index === 5 ? 4 : 10, 1),
            ]),
        );
    });

    it('reads other clocks on that of the contract, in a week that it names', () => {
        // On 16 March 2026 New York is on summer time, UTC−4, and Tokyo is UTC+9: 13 hours later.
        const figure = figureOf(
            'effective 2026-03-15\nzone "Asia/Tokyo"',
            `calendar Night { zone "America/New_York" open fri-sun 22:00-06:00 }\nservice Desk { hours Night }`,
        );
        expect(figure && cellsOf(figure)).toEqual([
            ['Night (America/New_York)', 'open', 'Monday, Saturday and Sunday, 11:00 to 19:00'],
        ]);
        expect(figure && plainText(figure.caption)).toContain('in the week of 16 March 2026');
    });

    it('carries what crosses the end of the week over to its beginning', () => {
        // Berlin is UTC+1 in winter, New York UTC−5: Monday 00:00 to 08:00 is Sunday 18:00 to Monday 02:00.
        const figure = figureOf(
            'effective 2026-01-05\nzone "America/New_York"',
            'calendar Early { zone "Europe/Berlin" open mon 00:00-08:00 }\nservice Desk { hours Early }',
        );
        expect(figure && cellsOf(figure)[0]?.[2]).toBe('Monday, 00:00 to 02:00; Sunday, 18:00 to 24:00');
    });

    it('shows a holiday of that week as the working day that it is in other weeks', () => {
        const calendar = OFFICE.replace('open sat', 'closed 2026-01-06\nopen sat');
        const figure = figureOf(
            'effective 2026-01-05\nzone "Europe/Berlin"',
            `${calendar}\nservice Desk { hours Office }`,
        );
        expect(figure && cellsOf(figure)[0]?.[2]).toMatch(/^Monday to Friday/);
    });

    it.each([
        ['no hours', 'service Desk'],
        ['hours that never end', 'service Desk { hours Always }'],
    ])('is not there for %s', (_, body) => {
        expect(figureOf('', body)).toBeUndefined();
    });
});
