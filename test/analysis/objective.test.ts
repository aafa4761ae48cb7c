import { describe, expect, it } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import { measuredMaintenance } from '../../language/analysis/measured-maintenance.ts';
import { type PromiseFacts, promiseFacts } from '../../language/analysis/objective.ts';
import type { Maintenance } from '../../language/model/service.ts';
import { type Objective, objectivesOf } from '../../language/model/sla.ts';
import {
    allowance,
    availability,
    calendar,
    contract,
    header,
    hours,
    maintenance,
    matrixSla,
    measured,
    metric,
    objective,
    priority,
    ref,
    refs,
    responseTime,
    service,
    sla,
    uptime,
    value,
    window,
    workdays,
    written,
} from '../support/model.ts';

const [desk, servers] = [service('Desk'), service('Servers')];
const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });

function facts(promised: Objective, parts: Parameters<typeof sla>[2] = {}): PromiseFacts {
    const levels = sla('Levels', [desk, servers], { objectives: [promised], ...parts });
    return promiseFacts(promised, contract(desk, servers, levels, header({ hours: ref(office) })));
}

const serviceNames = (found: PromiseFacts | undefined) => found?.services.map((each) => each.name.value);

describe('a promise', () => {
    it('is made for each service of the sla unless it names its own', () => {
        expect(serviceNames(facts(uptime('99.9%')))).toEqual(['Desk', 'Servers']);
        expect(serviceNames(facts(uptime('99.9%', { services: refs(servers) })))).toEqual(['Servers']);
    });

    it('of a row is made for its service, or for its priority', () => {
        const first = priority('P1', 0);
        const levels = matrixSla(
            'Levels',
            [desk, servers],
            [availability, responseTime],
            [
                [first, '-', '15 minutes'],
                [servers, '99.9%', '-'],
            ],
        );
        const whole = contract(desk, servers, first, levels);
        const [response, share] = objectivesOf(levels).map((each) => promiseFacts(each, whole));
        expect([response?.path, serviceNames(response), response?.priority]).toEqual([
            'Levels.P1.ResponseTime',
            ['Desk', 'Servers'],
            first,
        ]);
        expect([share?.path, serviceNames(share), share?.bound, share?.boundFrom]).toEqual([
            'Levels.Servers.Availability',
            ['Servers'],
            'at least',
            'metric',
        ]);
    });

    it('has the bound it writes, else the one its metric means, else none', () => {
        const temperature = metric('Temperature', 'sample');
        expect(facts(objective('O', responseTime, { bound: 'at least' }))).toMatchObject({
            bound: 'at least',
            boundFrom: 'written',
        });
        expect(facts(objective('O', responseTime))).toMatchObject({ bound: 'at most', boundFrom: 'metric' });
        expect(facts(objective('O', temperature))).toMatchObject({ bound: undefined, boundFrom: undefined });
    });

    it('is a goal with an aim alone', () => {
        expect(facts(objective('O', availability, { aim: value('99.99%') })).isGoal).toBe(true);
        expect(facts(uptime('99.9%', { aim: value('99.99%') })).isGoal).toBe(false);
        expect(facts(objective('O', availability)).isGoal).toBe(false);
    });

    it('is measured in its own window, else the sla’s, else by the month as a default', () => {
        const weekly = { window: written(window('weekly')) };
        expect(facts(uptime('99.9%', weekly), { measured: measured('yearly') }).window).toMatchObject({
            from: 'objective',
            window: window('weekly'),
        });
        expect(facts(uptime('99.9%'), { measured: measured('yearly') }).window).toMatchObject({
            from: 'sla',
            window: window('yearly'),
        });
        expect(facts(uptime('99.9%')).window).toMatchObject({
            from: 'default',
            window: window('monthly'),
            span: undefined,
        });
    });

    it('leaves out what the sla and the objective exclude, each once', () => {
        const [one, two] = [maintenance('One'), maintenance('Two')];
        const found = facts(uptime('99.9%', { excluding: refs(two, one) }), { excludes: refs(one) });
        expect(found.excluded).toEqual([one, two]);
    });

    it('has no one calendar where its services differ', () => {
        const own = service('Own', { hours: ref(calendar('Night')) });
        const promised = uptime('99.9%');
        const levels = sla('Levels', [desk, own], { objectives: [promised] });
        const found = promiseFacts(promised, contract(desk, own, levels, header({ hours: ref(office) })));
        expect(found.hours).toBeUndefined();
        expect([found.hoursFor(desk)?.from, found.hoursFor(own)?.from]).toEqual(['contract', 'service']);
        expect(facts(uptime('99.9%')).hours?.calendar).toBe(office);
    });
});

describe('maintenance in time that is measured during open hours', () => {
    const nightly: Maintenance = {
        ...maintenance('Night', allowance('8 hours', 'monthly')),
        during: [hours(['sun'], 2, 6)],
    };
    const midday: Maintenance = {
        ...maintenance('Midday', allowance('4 hours', 'monthly')),
        during: [hours(['wed'], 12, 13)],
    };
    const unplanned = maintenance('Any', allowance('1 hour', 'monthly'));
    const excluded = { excludes: refs(nightly, midday, unplanned) };

    it('counts where the two can meet', () => {
        const promised = uptime('99%');
        const levels = sla('Levels', [desk], {
            objectives: [promised],
            measured: measured('monthly', office),
            ...excluded,
        });
        const whole = contract(desk, levels, office);
        expect(measuredMaintenance(promiseFacts(promised, whole), whole)).toEqual([midday, unplanned]);
        expect(factsOf(whole).budget(promised)?.nominal.excluded.toString()).toBe('300 minutes');
    });

    it('counts always where time is measured round the clock', () => {
        const promised = uptime('99%');
        const whole = contract(desk, sla('Levels', [desk], { objectives: [promised], ...excluded }));
        expect(measuredMaintenance(promiseFacts(promised, whole), whole)).toHaveLength(3);
    });

    it('goes by its own zone', () => {
        // 02:00 to 06:00 on a Monday in Honolulu are 12:00 to 16:00 in UTC.
        const there: Maintenance = { ...nightly, during: [hours(['mon'], 2, 6)], zone: written('Pacific/Honolulu') };
        const promised = uptime('99%');
        const levels = sla('Levels', [desk], {
            objectives: [promised],
            measured: measured('monthly', office),
            excludes: refs(there),
        });
        const whole = contract(desk, levels, office);
        expect(measuredMaintenance(promiseFacts(promised, whole), whole)).toEqual([there]);
    });
});
