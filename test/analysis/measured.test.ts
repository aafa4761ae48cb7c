import { describe, expect, it } from 'vitest';
import { creditFor } from '../../language/analysis/credits.ts';
import type { Figure } from '../../language/analysis/magnitude.ts';
import { distanceFromTarget, judge, worstFigure } from '../../language/analysis/measured.ts';
import { promiseFacts } from '../../language/analysis/objective.ts';
import { scaled } from '../../language/analysis/ratio.ts';
import type { Objective } from '../../language/model/sla.ts';
import { Money } from '../../language/values/money.ts';
import {
    availability,
    below,
    contract,
    decimal,
    metric,
    objective,
    responseTime,
    schedule,
    sla,
    uptime,
    value,
    written,
} from '../support/model.ts';

const outage = metric('OutageShare', 'time share', 'lower');
const satisfaction = metric('CustomerSatisfaction', 'case share', 'higher');
const errors = metric('ErrorRate', 'case share', 'lower');
const temperature = metric('Temperature', 'sample');

function facts(promised: Objective) {
    return promiseFacts(promised, contract(sla('Levels', [], { objectives: [promised] })));
}

function promised(of: Parameters<typeof objective>[1], target: string): Objective {
    return objective('O', of, { target: value(target) });
}

function text(figure: Figure): string {
    switch (figure.type) {
        case 'percent':
            return figure.percent.toString();
        case 'duration':
            return figure.duration.toString();
        default:
            return figure.amount.toString();
    }
}

describe('a measured figure', () => {
    it.each([
        // 1% of 30 days.
        [uptime('99.9%'), '99%', '99%', true, '0.3 days', '1%'],
        [uptime('99.9%'), '99.9%', '99.9%', false, '0.03 days', '0.1%'],
        // 432 of 43,200 minutes.
        [uptime('99.9%'), '432 minutes', '99%', true, '432 minutes', '1%'],
        [uptime('99.9%'), '43.2 minutes', '99.9%', false, '43.2 minutes', '0.1%'],
        // Where lower is better the share itself is what is lost.
        [promised(outage, '0.1%'), '0.5%', '0.5%', true, '0.15 days', '0.5%'],
        [promised(outage, '0.1%'), '43.2 minutes', '0.1%', false, '43.2 minutes', '0.1%'],
        [
            promised(outage, '0.1%'),
            '44 minutes',
            '0.101851851851851851851851851852%',
            true,
            '44 minutes',
            '0.101851851851851851851851851852%',
        ],
        // Of cases no time is lost.
        [promised(satisfaction, '98%'), '75%', '75%', true, undefined, undefined],
        [promised(satisfaction, '98%'), '98%', '98%', false, undefined, undefined],
        [promised(errors, '1%'), '2%', '2%', true, undefined, undefined],
        [promised(satisfaction, '98%'), '30 minutes', '30 minutes', undefined, undefined, undefined],
        // Of a timer the time past its bound, in the unit of that: one of 720 hours.
        [promised(responseTime, '4 hours'), '5 hours', '5 hours', true, '1 hour', '0.138888888888888888888888888889%'],
        [
            promised(responseTime, '4 hours'),
            '300 minutes',
            '300 minutes',
            true,
            '1 hour',
            '0.138888888888888888888888888889%',
        ],
        [promised(responseTime, '4 hours'), '4 hours', '4 hours', false, '0 hours', '0%'],
        [promised(responseTime, '4 hours'), '5 business hours', '5 business hours', undefined, undefined, undefined],
        [promised(responseTime, '4 hours'), '5%', '5%', undefined, undefined, undefined],
        // Neither a goal nor a metric without a direction can be broken.
        [objective('O', availability, { aim: value('99.9%') }), '99%', '99%', undefined, '0.3 days', '1%'],
        [promised(temperature, '20'), '30', '30', undefined, undefined, undefined],
    ])('%# is judged by the promise', (of, measured, figure, isBreach, lost, share) => {
        const found = judge(value(measured), { promise: facts(of) });
        expect([text(found.figure), found.isBreach, found.lost?.toString()]).toEqual([figure, isBreach, lost]);
        expect(found.lostShare && `${scaled(decimal(100), found.lostShare)}%`).toBe(share);
    });

    it.each([
        [promised(responseTime, '4 hours'), '269 minutes', '4 hours', false],
        [promised(responseTime, '4 hours'), '270 minutes', '5 hours', true],
        [objective('O', availability, { aim: value('99%') }), '98.76%', '98.76%', undefined],
    ])('%# is rounded in the unit of the target, where there is one', (of, measured, figure, isBreach) => {
        const rounded = { ...of, roundedTo: written(0) };
        const found = judge(value(measured), { promise: facts(rounded) });
        expect([text(found.figure), found.isBreach]).toEqual([figure, isBreach]);
    });

    it('of an hour past the bound earns a factor of the fee for that hour', () => {
        const promise = facts(promised(responseTime, '4 hours'));
        const band = { ...below('1%', '10x'), type: 'each', what: 'miss' } as const;
        const terms = { promise, fee: Money.of(7_200, 'USD') };
        expect(creditFor(schedule([band]), { figure: value('5 hours') }, terms).amount.money?.toString()).toBe(
            '100 USD',
        );
    });
});

describe('the worst figure', () => {
    it.each([
        [uptime('99.9%'), '0%'],
        [promised(satisfaction, '98%'), '0%'],
        [promised(errors, '1%'), '100%'],
        [promised(outage, '1%'), '100%'],
        [promised(responseTime, '4 hours'), undefined],
    ])('%# is nothing or all of a share', (of, expected) => {
        const found = worstFigure(facts(of));
        expect(found && text(found)).toBe(expected);
    });
});

it('the distance from the target has no sign', () => {
    const distance = (measured: string) => distanceFromTarget(value(measured), facts(promised(satisfaction, '98%')));
    expect(['97%', '99.5%'].map((each) => distance(each)?.amount.toString())).toEqual(['1', '1.5']);
    expect(distance('4 hours')).toBeUndefined();
    expect(distanceFromTarget(value('97%'), facts(objective('O', satisfaction)))).toBeUndefined();
});
