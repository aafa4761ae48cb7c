import { describe, expect, it } from 'vitest';
import { businessCalendar, governingHours, isWhole, zoneOfContract } from '../../language/analysis/calendars.ts';
import { compareIn } from '../../language/analysis/compare.ts';
import type { Calendar } from '../../language/model/service.ts';
import {
    calendar,
    contract,
    date,
    duration,
    header,
    hours,
    nowhere,
    priority,
    ref,
    refs,
    service,
    sla,
    termHeader,
    unknown,
    workdays,
    written,
} from '../support/model.ts';

const newYork = written('America/New_York');
const office = calendar('Office', { zone: newYork, open: [hours(workdays, 8, 18)] });

describe('the zone of a contract', () => {
    it.each([
        [
            header({ zone: newYork, hours: ref(calendar('C', { zone: written('Europe/Paris') })) }),
            'America/New_York contract',
        ],
        [header({ hours: ref(office) }), 'America/New_York hours'],
        [header({ zone: written('Mars/Olympus') }), 'UTC default'],
        [header(), 'UTC default'],
    ])('is its own, else that of its hours, else UTC (%#)', (head, expected) => {
        const { name, from } = zoneOfContract(contract(head));
        expect(`${name} ${from}`).toBe(expected);
    });
});

describe('the calendar of business time', () => {
    const [c, s, l, p] = ['C', 'S', 'L', 'P'].map((name) => calendar(name)) as [Calendar, Calendar, Calendar, Calendar];
    const whole = contract(header({ hours: ref(c) }));
    const desk = service('Desk', { hours: ref(s) });
    const levels = sla('Levels', [], { hours: ref(l) });
    const first = priority('P1', 0, { hours: ref(p) });

    it.each([
        [{ priority: first, sla: levels, service: desk }, 'priority', p],
        [{ priority: priority('P2', 1), sla: levels, service: desk }, 'sla', l],
        [{ sla: sla('Bare'), service: desk }, 'service', s],
        [{ service: service('Bare') }, 'contract', c],
    ])('is named by the innermost of priority, sla, service, contract (%#)', (scope, from, expected) => {
        expect(governingHours(whole, scope)).toMatchObject({ from, calendar: expected });
    });

    it('is none where nobody names one', () => {
        expect(governingHours(contract(), {})).toBeUndefined();
    });

    it('is unknown, not the next one, where the name is', () => {
        const lost = sla('Lost', [], { hours: unknown() });
        expect(governingHours(whole, { sla: lost })).toMatchObject({ from: 'sla', calendar: undefined });
    });
});

describe('a declared calendar', () => {
    it('opens by the clock of its zone', () => {
        const found = businessCalendar(office, contract(office));
        expect(found.zone.name).toBe('America/New_York');
        expect(found.weeklyOpenMinutes()).toBe(3_000);
        expect(found.isOpenDay(date('2026-03-06'))).toBe(true);
        expect(found.isOpenDay(date('2026-03-07'))).toBe(false);
    });

    it('without a zone takes that of the contract it is used in', () => {
        const bare = calendar('Bare', { open: [hours(workdays, 9, 17)] });
        expect(businessCalendar(bare, contract(header({ zone: newYork }))).zone.name).toBe('America/New_York');
        expect(businessCalendar(bare, contract()).zone.name).toBe('UTC');
    });

    it('is closed on its closed days, once or every year', () => {
        const closed = [
            { span: nowhere, day: { month: 12, day: 25 }, reason: undefined },
            { span: nowhere, day: date('2026-11-26'), reason: undefined },
        ];
        const found = businessCalendar({ ...office, closed }, contract());
        expect(
            ['2026-12-25', '2028-12-25', '2026-11-26', '2026-11-27'].map((day) => found.isOpenDay(date(day))),
        ).toEqual([false, false, false, true]);
    });

    it('can be open outside another one', () => {
        const night = calendar('Night', { zone: newYork, openOutside: refs(office) });
        expect(businessCalendar(night, contract()).weeklyOpenMinutes()).toBe(10_080 - 3_000);
    });

    it('leaves aside names that nothing has', () => {
        const night = calendar('Night', { openOutside: [unknown(), ref(office)] });
        expect(businessCalendar(night, contract()).weeklyOpenMinutes()).toBe(10_080 - 3_000);
    });

    it('can be open outside two, of which one is open outside the other', () => {
        const away = calendar('Away', { zone: newYork, openOutside: refs(office) });
        const both = calendar('Both', { zone: newYork, openOutside: refs(away, office) });
        expect(businessCalendar(both, contract()).weeklyOpenMinutes()).toBe(10_080);
    });

    it.each([
        [0, 24, 1_440, true],
        [0, 0.5, 30, true],
        [-1, 18, 0, false],
        [8, 25, 0, false],
        [8, 18.001, 0, false],
    ])('opens from %d to %d hours for %i minutes', (from, to, minutes, whole) => {
        const odd = calendar('Odd', { zone: newYork, open: [hours(['mon'], from, to)] });
        expect([businessCalendar(odd, contract()).weeklyOpenMinutes(), isWhole(odd)]).toEqual([minutes, whole]);
    });

    it('follows the calendar that it is open outside of', () => {
        // What lies outside of a calendar without a zone depends on the contract, what lies inside of its own does not.
        const bare = calendar('Bare', { open: [hours(workdays, 9, 17)] });
        const night = calendar('Night', { zone: newYork, openOutside: refs(bare) });
        const opens = (zone: string, instant: string) =>
            businessCalendar(night, contract(header({ zone: written(zone) }))).isOpen(Date.parse(instant));
        expect([opens('UTC', '2026-06-01T10:00Z'), opens('Asia/Tokyo', '2026-06-01T10:00Z')]).toEqual([false, true]);
        expect(opens('UTC', '2026-06-01T10:00Z')).toBe(false);
    });

    it('is built once for each contract zone', () => {
        const whole = contract(office);
        expect(businessCalendar(office, whole)).toBe(businessCalendar(office, whole));
    });

    it('never loops, and says when it is not whole', () => {
        const [a, b] = [calendar('A'), calendar('B')];
        Object.assign(a, { openOutside: refs(b) });
        Object.assign(b, { openOutside: refs(a), open: [{ ...hours(workdays, 8, 18), to: 9_999 }] });
        expect(businessCalendar(a, contract()).weeklyOpenMinutes()).toBe(10_080);
        expect([isWhole(a), isWhole(office), isWhole(calendar('C', { openOutside: [unknown()] }))]).toEqual([
            false,
            true,
            false,
        ]);
        expect(isWhole({ ...office, damaged: true })).toBe(false);
        expect(isWhole(calendar('Nowhere', { zone: written('Mars/Olympus') }))).toBe(false);
        expect(isWhole(calendar('Night', { openOutside: refs(office) }))).toBe(true);
        expect(isWhole(calendar('Night', { openOutside: refs({ ...office, damaged: true }) }))).toBe(false);
    });
});

describe('two durations', () => {
    const whole = contract(termHeader('2026-01-01', '36 months'), office);
    const compared = (one: string, other: string, by?: Calendar) =>
        compareIn(whole, { duration: duration(one), calendar: by }, { duration: duration(other), calendar: by });

    it('of one kind compare alike from every start', () => {
        expect(compared('4 hours', '8 hours')?.always).toBe('shorter');
        expect(compared('12 months', '1 year')?.always).toBe('equal');
    });

    it('across kinds depend on the start', () => {
        const found = compared('4 business hours', '8 hours', office);
        expect([found?.always, found?.everLonger]).toEqual(['mixed', true]);
        expect(compared('4 business hours', '4 hours', office)?.everNotShorter).toBe(true);
    });

    it('are not compared without a calendar that is whole', () => {
        expect(compared('4 business hours', '4 hours')).toBeUndefined();
        expect(compared('4 business hours', '4 hours', { ...office, damaged: true })).toBeUndefined();
        expect(compared('4 business hours', '4 hours', calendar('Never'))).toBeUndefined();
    });
});
