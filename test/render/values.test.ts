import { describe, expect, it } from 'vitest';
import { englishDocument } from '../../language/messages/english.ts';
import type { Unit } from '../../language/model/library.ts';
import type { Ref } from '../../language/model/reference.ts';
import { plainText } from '../../language/render/inline.ts';
import { joinAll } from '../../language/render/lists.ts';
import {
    dateText,
    durationText,
    intervalText,
    moneyText,
    numberText,
    percentileText,
    percentText,
    quantityText,
    unitText,
    weeklyHoursText,
    windowPeriodText,
    windowText,
    yearlyDateText,
} from '../../language/render/values.ts';
import { Words } from '../../language/render/words.ts';
import { parseDate, parseMonthDay, type Weekday } from '../../language/values/date.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { Duration } from '../../language/values/duration.ts';
import { Percent } from '../../language/values/percent.ts';
import { parseWindow } from '../../language/values/window.ts';
import { nowhere } from '../support/model.ts';

const words = new Words(englishDocument);

function parsed<T>(value: T | undefined): T {
    if (value === undefined) {
        throw new Error('the test gives a value that cannot be read');
    }
    return value;
}

function unit(name: string, parts: { plural?: string; title?: string; minorUnits?: number } = {}): Ref<Unit> {
    const written = (value: string | undefined) => (value === undefined ? undefined : { value, span: nowhere });
    const target: Unit = {
        kind: 'unit',
        span: nowhere,
        name: { value: name, span: nowhere },
        title: written(parts.title),
        description: undefined,
        doc: undefined,
        damaged: false,
        plural: written(parts.plural),
        minorUnits: parts.minorUnits,
    };
    return { text: name, span: nowhere, target };
}

describe('numbers', () => {
    it.each([
        ['0', '0'],
        ['999', '999'],
        ['1000', '1,000'],
        ['1234567.25', '1,234,567.25'],
        ['-6200', '-6,200'],
    ])('%s is written %s', (amount, expected) => {
        expect(numberText(words, Decimal.of(amount))).toBe(expected);
    });

    it('a percentage keeps every decimal', () => {
        expect(percentText(words, Percent.of('99.995'))).toBe('99.995%');
    });

    it.each([
        ['50', '50th percentile'],
        ['91', '91st percentile'],
        ['92', '92nd percentile'],
        ['93', '93rd percentile'],
        ['95', '95th percentile'],
        ['99.9', '99.9th percentile'],
        ['11', '11th percentile'],
    ])('p%s is the %s', (amount, expected) => {
        expect(percentileText(words, Decimal.of(amount))).toBe(expected);
    });
});

describe('money', () => {
    it.each([
        ['6200', 2, 'USD 6,200.00'],
        ['0.0045', 2, 'USD 0.0045'],
        ['45.5', 2, 'USD 45.50'],
        ['5000', 0, 'USD 5,000'],
        ['1.25', 3, 'USD 1.250'],
    ])('%s with %i minor digits is %s', (amount, minorUnits, expected) => {
        expect(moneyText(words, Decimal.of(amount), unit('USD', { minorUnits }))).toBe(expected);
    });

    it('an unknown currency is written as it stands', () => {
        expect(moneyText(words, Decimal.of('45'), { text: 'XYZ', span: nowhere, target: undefined })).toBe('XYZ 45');
    });
});

describe('time', () => {
    it.each([
        ['200 ms', '200 ms'],
        ['1 second', '1 second'],
        ['15 minutes', '15 minutes'],
        ['1 hour', '1 hour'],
        ['1.5 hours', '1.5 hours'],
        ['36 months', '36 months'],
        ['1 business day', '1 business day'],
        ['3 business days', '3 business days'],
        ['4 business hours', '4 business hours'],
        ['1000 hours', '1,000 hours'],
    ])('%s is written %s', (source, expected) => {
        expect(durationText(words, parsed(Duration.parse(source)))).toBe(expected);
    });

    it.each([
        ['1 month', 'every month'],
        ['1 business day', 'every business day'],
        ['12 months', 'every 12 months'],
        ['30 minutes', 'every 30 minutes'],
        ['0.5 hours', 'every 0.5 hours'],
    ])('an interval of %s is %s', (source, expected) => {
        expect(intervalText(words, parsed(Duration.parse(source)))).toBe(expected);
    });

    it.each([
        ['hourly', 'each hour of the clock', 'hour'],
        ['monthly', 'each calendar month', 'month'],
        ['yearly', 'each calendar year', 'year'],
        ['over rolling 12 months', 'any period of 12 months', 'period of 12 months'],
        ['over 30 days', 'each period of 30 days, one after another from the effective date', 'period of 30 days'],
    ])('%s is measured over %s and charged per %s', (source, over, per) => {
        const window = parsed(parseWindow(source));
        expect(windowText(words, window)).toBe(over);
        expect(windowPeriodText(words, window)).toBe(per);
    });

    it('a date names its month', () => {
        expect(dateText(words, parsed(parseDate('2026-01-01')))).toBe('1 January 2026');
        expect(yearlyDateText(words, parsed(parseMonthDay('12-25')))).toBe('25 December of each year');
    });
});

describe('opening hours', () => {
    const hours = (days: readonly Weekday[], from: number, to: number) =>
        weeklyHoursText(words, { span: nowhere, days, from: from * 60, to: to * 60 });

    it('three days or more in a row are a range', () => {
        expect(hours(['mon', 'tue', 'wed', 'thu', 'fri'], 8, 18)).toBe('Monday to Friday, 08:00 to 18:00');
    });

    it('fewer are listed', () => {
        expect(hours(['sat', 'sun'], 9, 13)).toBe('Saturday and Sunday, 09:00 to 13:00');
        expect(hours(['mon', 'wed', 'fri'], 9, 13)).toBe('Monday, Wednesday and Friday, 09:00 to 13:00');
        expect(hours(['mon', 'tue', 'wed', 'sat'], 9, 13)).toBe('Monday to Wednesday and Saturday, 09:00 to 13:00');
    });

    it('hours that cross midnight say so', () => {
        expect(hours(['fri'], 22, 6)).toBe('Friday, 22:00 to 06:00 on the following day');
    });

    it('whole days have no times', () => {
        expect(hours(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 0, 24)).toBe('every day, all day');
        expect(hours(['sun'], 20, 24)).toBe('Sunday, 20:00 to 24:00');
    });
});

describe('units', () => {
    const seats = unit('Seat', { plural: 'Seats', title: 'seat' });
    it.each([
        ['240', seats, '240 seats'],
        ['1', seats, '1 seat'],
        ['0.5', seats, '0.5 seats'],
        ['12', unit('WorkHour', { plural: 'WorkHours', title: 'hour of work' }), '12 work hours'],
        ['1', unit('WorkHour', { plural: 'WorkHours', title: 'hour of work' }), '1 hour of work'],
        ['10', unit('GB', { title: 'gigabyte' }), '10 GB'],
        ['2', unit('VM', { plural: 'VMs', title: 'virtual machine' }), '2 VMs'],
        ['2', unit('Arbeitsplatz', { plural: 'Arbeitsplätze', title: 'Arbeitsplatz' }), '2 Arbeitsplätze'],
    ])('%s of a unit', (amount, of, expected) => {
        expect(quantityText(words, Decimal.of(amount), of)).toBe(expected);
    });

    it('one of them is named by its title', () => {
        expect(unitText(words, unit('GB', { title: 'gigabyte' }))).toBe('gigabyte');
        expect(unitText(words, unit('RackUnit'))).toBe('Rack Unit');
    });
});

describe('lists', () => {
    it.each([
        ['and', ['A'], 'A'],
        ['and', ['A', 'B'], 'A and B'],
        ['and', ['A', 'B', 'C'], 'A, B and C'],
        ['or', ['A', 'B', 'C', 'D'], 'A, B, C or D'],
        ['separate', ['A, B', 'C'], 'A, B; C'],
        ['sentences', ['A.', 'B.'], 'A. B.'],
    ] as const)('%s of %j', (kind, items, expected) => {
        expect(plainText(joinAll(words, kind, items))).toBe(expected);
    });
});
