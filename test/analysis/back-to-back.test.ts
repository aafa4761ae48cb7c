import { describe, expect, it } from 'vitest';
import { coversEvent, noticeExposures } from '../../language/analysis/back-to-back.ts';
import { factsOf } from '../../language/analysis/facts.ts';
import type { EventType, Metric } from '../../language/model/library.ts';
import type { Bound } from '../../language/model/sla.ts';
import type { Commitment, Vendor } from '../../language/model/vendor.ts';
import {
    availability,
    calendar,
    claim,
    commitment,
    contract,
    decimal,
    dependency,
    duration,
    eventType,
    header,
    hours,
    metric,
    notice,
    nowhere,
    objective,
    priority,
    ref,
    responseTime,
    service,
    sla,
    termHeader,
    unknown,
    value,
    vendor,
    workdays,
    written,
} from '../support/model.ts';

const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });
const throughput = metric('Throughput', 'rate', 'higher');
const runtime = metric('Runtime', 'total', 'higher');

/** How a vendor's commitment backs a promise of ours. */
function backing(of: Metric, bound: Bound, ours: string, theirs?: string, over = 'monthly') {
    const supplier = vendor('Supplier', {
        commitments: theirs === undefined ? [] : [commitment(of, bound, theirs, over)],
    });
    const servers = service('Servers', { dependsOn: [dependency(supplier)] });
    const promised = objective('O', of, { bound, target: value(ours) });
    const levels = sla('Levels', [servers], { objectives: [promised], hours: ref(office) });
    const [found] = factsOf(
        contract(termHeader('2026-01-01', '12 months'), servers, supplier, levels, office),
    ).exposures;
    return found && `${found.backing}${found.isWindowLonger ? ', longer window' : ''}`;
}

describe('a promise against a vendor’s', () => {
    it.each([
        [availability, 'at least', '99.9%', undefined, 'none'],
        [availability, 'at least', '99.9%', '99.9%', 'as strong'],
        [availability, 'at least', '99.9%', '99.5%', 'weaker'],
        [responseTime, 'at most', '4 hours', '4 hours', 'as strong'],
        [responseTime, 'at most', '4 hours', '5 hours', 'weaker'],
        [responseTime, 'at most', '5 hours', '4 business hours', 'weaker'],
        [responseTime, 'at most', '4 business hours', '4 hours', 'as strong'],
        [throughput, 'at least', '500', '99%', 'unknown'],
        [throughput, 'at least', '4 hours', '99%', 'unknown'],
        [throughput, 'at least', '99%', '4 hours', 'unknown'],
        [availability, 'at most', '2%', '1%', 'as strong'],
        [availability, 'at most', '2%', '3%', 'weaker'],
        // Time that is promised at the least, as of a battery: more is stronger.
        [runtime, 'at least', '4 hours', '5 hours', 'as strong'],
        [runtime, 'at least', '4 hours', '4 hours', 'as strong'],
        [runtime, 'at least', '4 hours', '3 hours', 'weaker'],
        [runtime, 'at least', '30 days', '1 month', 'weaker'],
        [runtime, 'at least', '28 days', '1 month', 'as strong'],
    ] as const)('%# is backed by it, weaker, or not', (of, bound, ours, theirs, expected) => {
        expect(backing(of, bound, ours, theirs)).toBe(expected);
    });

    it('has no answer without the hours of its business time', () => {
        const supplier = vendor('Supplier', { commitments: [commitment(responseTime, 'at most', '4 business hours')] });
        const servers = service('Servers', { dependsOn: [dependency(supplier)] });
        const promised = objective('O', responseTime, { bound: 'at most', target: value('4 hours') });
        const levels = sla('Levels', [servers], { objectives: [promised] });
        expect(factsOf(contract(servers, supplier, levels)).exposures[0]?.backing).toBe('unknown');
    });

    it('takes the strictest of several limits', () => {
        const commitments = ['5 hours', '3 hours', '4 hours'].map((time) => commitment(responseTime, 'at most', time));
        const servers = service('Servers', { dependsOn: [dependency(vendor('Supplier', { commitments }))] });
        const levels = sla('Levels', [servers], {
            objectives: [objective('O', responseTime, { bound: 'at most', target: value('4 hours') })],
        });
        expect(factsOf(contract(servers, levels)).exposures[0]?.commitment).toBe(commitments[1]);
    });

    it('is backed by the same metric, side, priority and percentile alone', () => {
        const [p1, p2] = [priority('P1', 0), priority('P2', 1)];
        const own = commitment(responseTime, 'at most', '1 hour');
        const [p95, p99] = ['95', '99'].map((part) => written(decimal(part)));
        const found = (change: Partial<Commitment>, promised: Parameters<typeof objective>[2]) => {
            const supplier = vendor('Supplier', { commitments: [{ ...own, ...change }] });
            const servers = service('Servers', { dependsOn: [dependency(supplier)] });
            const levels = sla('Levels', [servers], {
                objectives: [objective('O', responseTime, { bound: 'at most', target: value('1 hour'), ...promised })],
            });
            return factsOf(contract(servers, supplier, levels, p1, p2)).exposures[0]?.backing;
        };
        expect(found({}, {})).toBe('as strong');
        expect(found({ metric: ref(availability) }, {})).toBe('none');
        expect(found({ bound: 'at least' }, {})).toBe('none');
        expect(found({}, { bound: undefined })).toBe('as strong');
        expect(found({ priority: ref(p1) }, { priority: ref(p1) })).toBe('as strong');
        expect(found({ priority: ref(p1) }, { priority: ref(p2) })).toBe('none');
        expect(found({ priority: ref(p1) }, {})).toBe('none');
        expect(found({ percentile: p95 }, { percentile: written(decimal('95.0')) })).toBe('as strong');
        expect(found({ percentile: p95 }, { percentile: p99 })).toBe('none');
        expect(found({ percentile: p95 }, {})).toBe('none');
        expect(found({}, { percentile: p95 })).toBe('none');
    });

    it('notices a longer window', () => {
        expect(backing(availability, 'at least', '99.9%', '99.9%', 'quarterly')).toBe('as strong, longer window');
        expect(backing(availability, 'at least', '99.9%', '99.9%', 'over 30 days')).toBe('as strong');
        // The shortest of theirs against the longest of ours, 31 days.
        expect(backing(availability, 'at least', '99.9%', '99.9%', 'over 31 days')).toBe('as strong');
        expect(backing(availability, 'at least', '99.9%', '99.9%', 'over 32 days')).toBe('as strong, longer window');
        expect(backing(availability, 'at least', '99.9%', '99.9%', 'over 40 business days')).toBe('as strong');
    });

    it('takes the strictest of several, and goes through other services', () => {
        const commitments = ['99%', '99.99%', '99.9%'].map((share) => commitment(availability, 'at least', share));
        const supplier = vendor('Supplier', { commitments });
        const inner = service('Inner', { dependsOn: [dependency(supplier)] });
        const top = service('Top', { dependsOn: [dependency(inner)] });
        const levels = sla('Levels', [top], { objectives: [objective('O', availability, { target: value('99.9%') })] });
        const [found] = factsOf(contract(top, inner, supplier, levels)).exposures;
        expect([found?.commitment, found?.chain.map((each) => each.ref.text)]).toEqual([
            commitments[1],
            ['Inner', 'Supplier'],
        ]);
    });

    it('leaves goals aside', () => {
        const supplier = vendor('Supplier');
        const top = service('Top', { dependsOn: [dependency(supplier)] });
        const levels = sla('Levels', [top], { objectives: [objective('O', availability, { aim: value('99.9%') })] });
        expect(factsOf(contract(top, supplier, levels)).exposures).toEqual([]);
    });
});

describe('a claim period against a vendor’s', () => {
    it.each([
        ['30 days', '30 days', false],
        ['30 days', '14 days', true],
        ['1 month', '30 days', true],
        ['30 days', '1 month', true],
        ['28 days', '1 month', false],
        ['7 days', '5 business days', true],
        ['4 days', '5 business days', false],
    ])('%s against %s', (ours, theirs, expected) => {
        const supplier = vendor('Supplier', { claimWithin: written(duration(theirs)) });
        const servers = service('Servers', { dependsOn: [dependency(supplier)] });
        const levels = sla('Levels', [servers], { claim: claim(ours) });
        const head = { ...termHeader('2026-01-01', '12 months'), hours: ref(office) };
        const [found] = factsOf(contract(head, servers, supplier, levels, office)).claimExposures;
        expect(found?.isTooShort).toBe(expected);
    });

    it('runs by the hours of the sla', () => {
        const supplier = vendor('Supplier', { claimWithin: written(duration('5 business days')) });
        const servers = service('Servers', { dependsOn: [dependency(supplier)] });
        const levels = sla('Levels', [servers], { claim: claim('7 days'), hours: ref(office) });
        expect(factsOf(contract(servers, supplier, levels, office)).claimExposures[0]?.isTooShort).toBe(true);
    });

    it('is not too short where it cannot be compared, and none where either has none', () => {
        const [bounded, free] = [
            vendor('Bounded', { claimWithin: written(duration('5 business days')) }),
            vendor('Free'),
        ];
        const servers = service('Servers', { dependsOn: [dependency(bounded), dependency(free)] });
        const found = (parts: Parameters<typeof sla>[2]) =>
            factsOf(contract(servers, bounded, free, sla('Levels', [servers, servers], parts))).claimExposures;
        expect(
            found({ claim: claim('30 days') }).map((each) => [each.vendor, each.comparison, each.isTooShort]),
        ).toEqual([[bounded, undefined, false]]);
        expect(found({})).toEqual([]);
    });
});

describe('a notice against a vendor’s', () => {
    const [breach, incident, ofVendor, change] = [
        'PersonalDataBreach',
        'SecurityIncident',
        'VendorBreach',
        'SubprocessorChange',
    ].map(eventType);

    it('is covered by the same event, a vendor’s breach also by a breach or an incident', () => {
        if (!breach || !incident || !ofVendor) throw new Error('no events');
        expect([coversEvent(breach, breach), coversEvent(incident, ofVendor), coversEvent(breach, ofVendor)]).toEqual([
            true,
            true,
            true,
        ]);
        expect([coversEvent(incident, breach), coversEvent(ofVendor, breach)]).toEqual([false, false]);
    });

    it.each([
        ['48 hours', undefined, '24 hours', undefined, false],
        ['48 hours', undefined, '48 hours', undefined, true],
        ['72 hours', undefined, '3 business days', undefined, true],
        [undefined, '30 days', undefined, '45 days', false],
        [undefined, '30 days', undefined, '30 days', true],
        [undefined, '30 days', undefined, '1 month', true],
        ['48 hours', undefined, undefined, '10 days', false],
        [undefined, undefined, '24 hours', undefined, false],
    ])(
        'within %s or %s before, theirs within %s or %s before',
        (within, before, theirWithin, theirBefore, expected) => {
            if (!change) throw new Error('no event');
            const [after, ahead] = [theirWithin, theirBefore].map((text) =>
                text === undefined ? undefined : written(duration(text)),
            );
            const supplier = vendor('Supplier', {
                notifications: [{ span: nowhere, event: ref(change), within: after, before: ahead }],
            });
            const [found] = noticeExposures(
                contract(header({ hours: ref(office) }), office, supplier, notice('N', [change], within, before)),
            );
            expect(found?.isTooSlow).toBe(expected);
        },
    );

    it('is compared with the fastest of several that cover the event, unless one names it', () => {
        if (!breach || !incident || !ofVendor) throw new Error('no events');
        const notifies = (...notices: readonly (readonly [EventType, string])[]) =>
            vendor('Supplier', {
                notifications: notices.map(([event, within]) => ({
                    span: nowhere,
                    event: ref(event),
                    within: written(duration(within)),
                    before: undefined,
                })),
            });
        const theirs = (supplier: Vendor) =>
            noticeExposures(contract(supplier, notice('N', [ofVendor], '2 days')))[0]?.theirs?.within?.value.toString();
        expect(theirs(notifies([breach, '72 hours'], [incident, '12 hours']))).toBe('12 hours');
        expect(theirs(notifies([breach, '12 hours'], [incident, '72 hours']))).toBe('12 hours');
        expect(theirs(notifies([incident, '12 hours'], [ofVendor, '72 hours']))).toBe('72 hours');
        expect(theirs(notifies([incident, '12 hours'], [breach, '4 business hours']))).toBe('12 hours');
    });

    it('is compared with the one that comes longest before, and with one that states a time', () => {
        if (!breach || !incident || !ofVendor) throw new Error('no events');
        const supplier = (...before: readonly (string | undefined)[]) =>
            vendor('Supplier', {
                notifications: before.map((text, index) => ({
                    span: nowhere,
                    event: ref(index === 0 ? breach : incident),
                    within: undefined,
                    before: text === undefined ? undefined : written(duration(text)),
                })),
            });
        const theirs = (from: Vendor) =>
            noticeExposures(
                contract(from, notice('N', [ofVendor], undefined, '30 days')),
            )[0]?.theirs?.before?.value.toString();
        expect(theirs(supplier('10 days', '20 days'))).toBe('20 days');
        expect(theirs(supplier('20 days', '10 days'))).toBe('20 days');
        expect(theirs(supplier(undefined, '10 days'))).toBe('10 days');
        expect(theirs(supplier('10 days', undefined))).toBe('10 days');
    });

    it('is not covered by a notice of something else, or of nothing known', () => {
        if (!breach || !change) throw new Error('no events');
        const told = { span: nowhere, within: written(duration('1 day')), before: undefined };
        const supplier = vendor('Supplier', {
            notifications: [
                { ...told, event: ref(change) },
                { ...told, event: unknown() },
            ],
        });
        expect(noticeExposures(contract(supplier, notice('N', [breach], '2 days')))[0]?.theirs).toBeUndefined();
    });

    it('is about events that have a name', () => {
        const lost = { ...notice('N', [], '2 days'), on: [unknown<EventType>()] };
        expect(noticeExposures(contract(vendor('Supplier'), lost))).toEqual([]);
    });

    it('names vendors that promise none', () => {
        if (!change) throw new Error('no event');
        const [found] = noticeExposures(contract(vendor('Silent'), notice('N', [change], '2 days')));
        expect(found).toMatchObject({ theirs: undefined, comparison: undefined, isTooSlow: false });
    });
});
