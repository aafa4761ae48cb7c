import { describe, expect, it } from 'vitest';
import { CONTRACT, compared, edited, OPPOSITE, shown } from './compared.ts';
import { rows } from './table.ts';

describe('one change of a line', () => {
    it('is looked at for lines of every kind', () => {
        expect(rows.length).toBeGreaterThan(100);
    });

    it.each(rows)('%s → %s', (from, to, what, direction, ...figures) => {
        const { changes } = compared(CONTRACT, edited(CONTRACT, from, to));
        const known = figures[0] === '*' ? [expect.any(String)] : figures;
        expect(changes.map(shown)).toMatchObject([{ what, direction, figures: known }]);
    });

    it.each(rows.map((row) => ({ row })))('$row.0 ← $row.1 the other way round', ({ row }) => {
        const [from, to, , direction, ...figures] = row;
        const { changes } = compared(edited(CONTRACT, from, to), CONTRACT);
        expect(changes.map(shown)).toMatchObject([{ direction: OPPOSITE[direction] }]);
        if (figures[0] !== '*') expect(changes.map(shown)[0]?.figures).toHaveLength(figures.length);
    });
});
