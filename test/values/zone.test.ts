import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isZone, Zone, zoneNames } from '../../language/values/zone.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const wall = (text: string): number => at(`${text}Z`);
const HOUR = 3_600_000;

function zone(name: string): Zone {
    const found = Zone.named(name);
    if (found === undefined) {
        throw new Error(`no zone ${name}`);
    }
    return found;
}

describe('zone', () => {
    it.each([
        'UTC',
        'America/New_York',
        'Europe/Berlin',
        'Asia/Calcutta',
        'Asia/Kolkata',
        'Etc/GMT+1',
        'america/new_york',
    ])('knows %s', (name) => expect(isZone(name)).toBe(true));

    it.each([
        '',
        'Berlin',
        'Europe/Berlim',
        '+01:00',
        '-05',
        'Europe/Berlin\n',
        'Z0',
        '../etc',
        'Überall',
        'Europe/Berlin now',
    ])('does not know %s', (name) => {
        expect(isZone(name)).toBe(false);
    });

    it('lists names that it knows, UTC among them', () => {
        expect(zoneNames()).toEqual(expect.arrayContaining(['UTC', 'Europe/Berlin', 'Asia/Tokyo']));
        expect(zoneNames().every(isZone)).toBe(true);
        expect(new Set(zoneNames()).size).toBe(zoneNames().length);
    });

    it('of one name is one', () => {
        expect(zone('Europe/Berlin')).toBe(zone('Europe/Berlin'));
    });

    it('is total over any text', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void isZone(text)));
    });

    it.each([
        ['America/New_York', '2026-03-08T06:59:59Z', -5],
        ['America/New_York', '2026-03-08T07:00:00Z', -4],
        ['America/New_York', '2026-11-01T05:59:59Z', -4],
        ['America/New_York', '2026-11-01T06:00:00Z', -5],
        ['Europe/Berlin', '2026-03-29T00:59:59Z', 1],
        ['Europe/Berlin', '2026-03-29T01:00:00Z', 2],
        ['Europe/Berlin', '2026-10-25T01:00:00Z', 1],
        ['Asia/Kolkata', '2026-07-01T00:00:00Z', 5.5],
        ['UTC', '2026-07-01T00:00:00Z', 0],
    ])('is in %s at %s %d hours from UTC', (name, instant, hours) => {
        expect(zone(name).offsetAt(at(instant))).toBe(hours * HOUR);
    });

    it.each([
        ['an ordinary time', 'Europe/Berlin', '2026-07-01T08:00', '2026-07-01T06:00Z'],
        ['the first of two', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
        ['the end of the repeated hour', 'America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z'],
        ['the moment the clock jumps', 'America/New_York', '2026-03-08T02:00', '2026-03-08T07:00Z'],
        ['a skipped time', 'America/New_York', '2026-03-08T02:30', '2026-03-08T07:00Z'],
        ['the end of the skipped hour', 'America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z'],
        ['a skipped time in Berlin', 'Europe/Berlin', '2026-03-29T02:45', '2026-03-29T01:00Z'],
        // Lebanon's clocks go from 24:00 to 01:00.
        ['a skipped midnight', 'Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00Z'],
    ])('finds the instant of %s', (_, name, local, instant) => {
        expect(zone(name).instantAt(wall(`${local}:00`))).toBe(at(instant));
    });

    it('writes an instant with the local offset', () => {
        expect(zone('America/New_York').isoOf(at('2026-03-08T07:00Z'))).toBe('2026-03-08T03:00:00-04:00');
        expect(Zone.utc.isoOf(8.64e15)).toMatch(/^\+275760/);
        expect(zone('Pacific/Auckland').isoOf(8.64e15)).toMatch(/^\+275760/);
        expect(zone('America/New_York').isoOf(-8.64e15)).toMatch(/^-271821/);
    });

    it('keeps its first offset before all dates', () => {
        // New York by the sun: 4 hours, 56 minutes and 2 seconds behind Greenwich.
        const bySun = -(4 * 3_600 + 56 * 60 + 2) * 1_000;
        expect([-8.64e15, -1e16].map((instant) => zone('America/New_York').offsetAt(instant))).toEqual([bySun, bySun]);
    });

    it('agrees with Temporal, and goes to the wall clock and back', () => {
        const names = fc.constantFrom(
            'America/New_York',
            'Europe/Berlin',
            'Africa/Casablanca',
            'Australia/Lord_Howe',
            'UTC',
        );
        fc.assert(
            fc.property(
                names,
                fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2060-01-01T00:00Z') }),
                (name, instant) => {
                    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
                    const here = zone(name);
                    expect(here.offsetAt(instant)).toBe(local.offsetNanoseconds / 1e6);
                    expect([instant, instant - HOUR, instant - HOUR / 2]).toContain(
                        here.instantAt(here.wallAt(instant)),
                    );
                },
            ),
        );
    });
});
