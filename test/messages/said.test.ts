import { describe, expect, test } from 'vitest';
import { englishDocument } from '../../language/messages/english.ts';
import { linesMessage } from '../../language/messages/expectations.ts';
import { germanDocument } from '../../language/messages/german.ts';
import { format } from '../../language/messages/message.ts';
import { saidInGerman } from '../../language/messages/said.de.ts';
import { say, valueSaid } from '../../language/messages/say.ts';
import { libraryNamed } from '../../language/names/library.ts';

describe('text of the language in German', () => {
    test.each([
        ['99.9%', '99,9 %'],
        ['99.940005%', '99,940005 %'],
        ['99.99% × (1 − (0.1%)²)', '99,99 % × (1 − (0,1 %)²)'],
        ['240', '240'],
        ['6_200', '6.200'],
        ['1.5x', 'das 1,5-Fache'],
        ['1 to 250', '1 bis 250'],
        ['20,000.00 USD', '20.000,00 USD'],
        ['4.2', '4.2'],
        ['2027', '2027'],
        ['“Two zones”, “A backup”', '„Two zones“, „A backup“'],
        ['"material breach"', '„material breach“'],
        ['40 WorkHours', '40 Arbeitsstunden'],
        ['6_200 Seats', '6.200 Arbeitsplätze'],
        ['42.00 USD per month', '42,00 USD je Monat'],
        ['1 hour', '1 Stunde'],
        ['4 hours', '4 Stunden'],
        ['4.32 minutes', '4,32 Minuten'],
        ['10 business days', '10 Geschäftstage'],
        ['72 business hours', '72 Geschäftsstunden'],
        ['500 ms', '500 ms'],
        ['hour', 'Stunde'],
        ['every 6 months', 'alle 6 Monate'],
        ['every 1 month', 'einmal je Monat'],
        ['within 24 hours', 'spätestens 24 Stunden danach'],
        ['at least 30 days before', 'mindestens 30 Tage vorher'],
        ['kept 12 months', '12 Monate aufbewahrt'],
        ['monthly', 'je Kalendermonat'],
        ['5% monthly', '5 % je Kalendermonat'],
        ['8 hours monthly', '8 Stunden je Kalendermonat'],
        ['over rolling 12 months', 'je beliebigem Zeitraum (12 Monate)'],
        ['2026-01-02', '2. Januar 2026'],
        ['Friday 2026-01-02 17:59', 'Freitag, 2. Januar 2026, 17:59 Uhr'],
        ['at least', 'mindestens'],
        ['below', 'unter'],
        ['renewal', 'Verlängerung'],
    ])('%s is %s', (text, german) => expect(saidInGerman(text)).toBe(german));

    test.each([
        'Levels.P1.ResponseTime',
        'Weekly-report',
        'termination',
        '24/7',
        '5G network',
        '3 March 2026',
        'GDPR:28(3)(h)',
        'to.Levels',
        'Two instances in two zones',
        '`Mail`, `Files`',
        '240 Widgets',
        '',
    ])('%s stays', (text) => expect(saidInGerman(text)).toBe(text));
});

test('what is quoted stands as it is written, the rest as German says it', () => {
    const table = { it: '`at least {limit}` und „{limit}“ sind {limit}.' };
    const said = format({ id: 'it', values: { limit: '4 hours' } }, table, (value) => valueSaid(value, germanDocument));
    expect(said).toBe('`at least 4 hours` und „4 hours“ sind 4 Stunden.');
});

test.each([
    ['metric', 'ResponseTime', 'Reaktionszeit'],
    ['metric', 'Availability', 'Verfügbarkeit'],
    ['metric', 'QueueLength', 'QueueLength'],
    ['unit', 'Seats', 'Arbeitsplätze'],
    ['unit', 'WorkHours', 'Arbeitsstunden'],
    ['service', 'Seats', 'Seats'],
])('the %s %s is %s', (name, value, german) => expect(valueSaid(value, germanDocument, name)).toBe(german));

describe('what requirements look for', () => {
    const frameworks = ['GDPR', 'PCI-DSS', 'MSP-Essentials', 'NIST-800-171', 'DORA'].flatMap((name) =>
        libraryNamed(name, ['framework']),
    );
    const lines = frameworks
        .flatMap((each) => (each.kind === 'framework' ? each.requirements : []))
        .map(({ expects }) => expects)
        .filter((expects) => expects.length > 0);

    test('is said in both languages, with nothing left of the other', () => {
        expect(lines.length).toBeGreaterThan(100);
        for (const expects of lines) {
            const [english, german] = [englishDocument, germanDocument].map((words) =>
                say(linesMessage(expects), words),
            );
            expect(english).not.toMatch(/undefined|\[|\{/);
            expect(german).not.toMatch(/undefined|\[|\{/);
            expect(german?.replaceAll(/`[^`]*`/g, '')).not.toMatch(
                /\b(?:a|the|every|within|on|or|with|that|days?|months?|hours?)\b/,
            );
        }
    });

    test('has a German title for each of the essentials', () => {
        const titles = frameworks
            .flatMap((each) =>
                each.kind === 'framework' && each.name.value === 'MSP-Essentials' ? each.requirements : [],
            )
            .map(({ title }) => title?.value ?? '');
        expect(titles.length).toBeGreaterThan(30);
        expect(titles.filter((title) => germanDocument.library?.[title] === undefined)).toEqual([]);
    });

    test.each([
        ['SLA.4', 'an objective for throughput, or an objective for latency', 'Ziel „Durchsatz“ oder Ziel „Latenz“'],
        ['SLA.6', 'a report, every 1 month', 'Bericht, einmal je Monat'],
        ['SLA.7', 'a review of the service levels, every 12 months', 'Überprüfung der Service-Levels, alle 12 Monate'],
    ])('%s', (code, english, german) => {
        const [essentials] = libraryNamed('MSP-Essentials', ['framework']);
        const requirements = essentials?.kind === 'framework' ? essentials.requirements : [];
        const asked = linesMessage(requirements.find(({ name }) => name.value === code)?.expects ?? []);
        expect(say(asked, englishDocument)).toBe(english);
        expect(say(asked, germanDocument)).toBe(german);
    });
});
