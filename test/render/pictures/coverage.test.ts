import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Audience, audiences } from '../../../language/render/index.ts';
import { cellsOf, figuresIn } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';

const POLICY = `framework Policy {
    requirement "1" { expects clause AuditRight }
    requirement "2" { expects clause Confidentiality }
    requirement "3" { expects clause LiabilityCap }
    requirement "4" { expects clause DeletionOrReturn }
}
clause Audit { covers AuditRight }
clause Secret { covers Confidentiality }
waive Policy:3 because "agreed elsewhere" until 2026-12-31
service Desk
`;

function figureOn(day: string | undefined, body = POLICY, header = 'subject to Policy') {
    const today = day === undefined ? undefined : Temporal.PlainDate.from(day);
    const options = today === undefined ? {} : { today };
    return figuresIn(contractOf(agreement(body, header)), 'section.compliance/coverage', options)[0];
}

describe('the picture of coverage', () => {
    it.each([
        ['2026-12-31', ['Policy', '2', '1', '1', '0', '2 of 4']],
        ['2027-01-01', ['Policy', '2', '0', '2', '0', '2 of 4']],
    ])('on %s has these counts', (day, row) => {
        const figure = figureOn(day);
        expect(figure && cellsOf(figure)).toEqual([row]);
    });

    it('draws parts as wide as their counts, excepted ones hatched', () => {
        const shapes = figureOn('2026-06-01')?.picture.shapes ?? [];
        const bars = shapes.flatMap((shape) => (shape.type === 'box' && shape.height === 14 ? [shape] : []));
        expect(bars.map(({ fill, width }) => [fill, width])).toEqual([
            ['page', 598],
            ['other-tint', expect.closeTo(598 / 4, 0)],
            ['accent', expect.closeTo(598 / 2, 0)],
        ]);
    });

    it('is for those who judge the contract, not for those who sign it', () => {
        const contract = contractOf(agreement(POLICY, 'subject to Policy'));
        const today = Temporal.PlainDate.from('2026-06-01');
        const shownTo = (audience: Audience) => figuresIn(contract, 'section.compliance/coverage', { today, audience });
        expect(audiences.map((each) => [each, shownTo(each).length])).toEqual([
            ['client', 0],
            ['internal', 1],
            ['auditor', 1],
        ]);
    });

    it.each([
        ['a day', undefined, POLICY, 'subject to Policy'],
        ['a framework', '2026-06-01', 'service Desk\nclause Audit { covers AuditRight }', ''],
    ])('is not there without %s', (_, day, body, header) => {
        expect(figureOn(day, body, header)).toBeUndefined();
    });
});
