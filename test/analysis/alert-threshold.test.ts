import { describe, expect, it } from 'vitest';
import { alertThreshold, isAfterBreach } from '../../language/analysis/alert-threshold.ts';
import { type PromiseFacts, promiseFacts } from '../../language/analysis/objective.ts';
import type { Metric } from '../../language/model/library.ts';
import type { Alert, Bound } from '../../language/model/sla.ts';
import {
    availability,
    contract,
    metric,
    nowhere,
    objective,
    percent,
    responseTime,
    unit,
    value,
    written,
} from '../support/model.ts';

const requests = unit('Request');
const throughput = metric('Throughput', 'rate', 'higher');

function promise(of: Metric, bound: Bound, target: string): PromiseFacts {
    const figure = of === throughput ? value(target, requests, 'second') : value(target);
    return promiseFacts(objective('O', of, { bound, target: figure }), contract());
}

function alert(threshold: Alert['threshold']): Alert {
    return { span: nowhere, threshold, notify: undefined, within: undefined };
}

function atPart(part: string): Alert {
    return alert({ type: 'of target', percent: written(percent(part)) });
}

function at(side: 'below' | 'above', figure: string): Alert {
    return alert({ type: 'value', side, value: value(figure) });
}

describe('an alert at a part of the target', () => {
    it.each([
        [promise(responseTime, 'at most', '4 hours'), '75%', { side: 'above' }, '3'],
        [promise(availability, 'at most', '2%'), '50%', { side: 'above' }, '1'],
        [promise(availability, 'at least', '70%'), '75%', { side: 'below' }, '77.5'],
        [promise(availability, 'at least', '99.9%'), '100%', { side: 'below' }, '99.9'],
        [promise(throughput, 'at least', '500'), '80%', { side: 'below' }, '625'],
        [promise(throughput, 'at most', '500'), '80%', { side: 'above' }, '400'],
        [promise(responseTime, 'at least', '4 hours'), '80%', { side: 'below' }, '5'],
    ])('is a part of a limit, of a tolerance, or the value by it (%#)', (of, part, expected, amount) => {
        const found = alertThreshold(atPart(part), of);
        expect(found).toMatchObject(expected);
        expect(found && amountOf(found.figure)).toBe(amount);
    });

    it('has the unit of the target', () => {
        const figure = alertThreshold(atPart('80%'), promise(responseTime, 'at least', '4 hours'))?.figure;
        expect(figure?.type === 'duration' && figure.duration.toString()).toBe('5 hours');
        const rate = alertThreshold(atPart('80%'), promise(throughput, 'at most', '500'))?.figure;
        expect(rate).toMatchObject({ type: 'amount', per: 'second' });
    });

    it('of a goal, or of a value without a side, is none', () => {
        const goal = promiseFacts(objective('O', availability, { aim: value('99.9%') }), contract());
        const sideless = promiseFacts(
            objective('O', metric('Temperature', 'sample'), { target: value('20') }),
            contract(),
        );
        expect([goal, sideless].map((each) => alertThreshold(atPart('75%'), each))).toEqual([undefined, undefined]);
        const below = alertThreshold(at('below', '99.5%'), promise(availability, 'at least', '99.9%'));
        expect(below && [goal, sideless].map((each) => isAfterBreach(below, each))).toEqual([undefined, undefined]);
        const above = alertThreshold(at('above', '25'), sideless);
        expect(above?.side).toBe('above');
        expect(above && isAfterBreach(above, sideless)).toBeUndefined();
    });

    it('of nothing is none', () => {
        expect(alertThreshold(atPart('0%'), promise(throughput, 'at least', '500'))).toBeUndefined();
    });
});

describe('an alert at a value', () => {
    it('speaks of promises of its dimension alone', () => {
        expect(alertThreshold(at('below', '99.95%'), promise(availability, 'at least', '99.9%'))?.side).toBe('below');
        expect(alertThreshold(at('above', '45 minutes'), promise(availability, 'at least', '99.9%'))).toBeUndefined();
        expect(alertThreshold(at('above', '45 minutes'), promise(responseTime, 'at most', '1 hour'))?.side).toBe(
            'above',
        );
    });

    it.each([
        ['below', '99.95%', availability, 'at least', '99.9%', false],
        ['below', '99.9%', availability, 'at least', '99.9%', true],
        ['below', '99.5%', availability, 'at least', '99.9%', true],
        ['above', '45 minutes', responseTime, 'at most', '1 hour', false],
        ['above', '60 minutes', responseTime, 'at most', '1 hour', true],
    ] as const)('%s %s can come too late (%#)', (side, figure, of, bound, target, expected) => {
        const promised = promise(of, bound, target);
        const found = alertThreshold(at(side, figure), promised);
        expect(found && isAfterBreach(found, promised)).toBe(expected);
    });
});

function amountOf(figure: NonNullable<ReturnType<typeof alertThreshold>>['figure']): string {
    switch (figure.type) {
        case 'percent':
            return figure.percent.value.toString();
        case 'duration':
            return figure.duration.amount.toString();
        default:
            return figure.amount.toString();
    }
}
