import { expect, it } from 'vitest';
import { areEverOpenTogether, isEverOpenOnClosedDay } from '../../language/analysis/open-together.ts';
import { BusinessCalendar } from '../../language/values/calendar.ts';
import { hours, workdays } from '../support/model.ts';

const [office, night, week] = [
    BusinessCalendar.of({ zone: 'UTC', open: [hours(workdays, 8, 18)] }),
    BusinessCalendar.of({ zone: 'UTC', open: [hours(workdays, 20, 6)] }),
    BusinessCalendar.of({ zone: 'UTC', open: [hours([...workdays, 'sat'], 8, 18)] }),
];

it('tells whether two calendars share a moment', () => {
    expect(areEverOpenTogether(office, week)).toBe(true);
    expect(areEverOpenTogether(office, night)).toBe(false);
});

it('tells whether one opens on a day on which the other does not', () => {
    expect(isEverOpenOnClosedDay(office, week)).toBe(true);
    expect(isEverOpenOnClosedDay(week, office)).toBe(false);
    expect(isEverOpenOnClosedDay(office, night)).toBe(false);
    expect(areEverOpenTogether(office, week)).toBe(true);
});
