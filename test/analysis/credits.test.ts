import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CreditTerms, capOf } from '../../language/analysis/credit-amount.ts';
import { boundsOf, creditFor, worstCredit } from '../../language/analysis/credits.ts';
import { promiseFacts } from '../../language/analysis/objective.ts';
import type { Metric } from '../../language/model/library.ts';
import type { Band, CreditSchedule, Objective } from '../../language/model/sla.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { Money } from '../../language/values/money.ts';
import { Percent } from '../../language/values/percent.ts';
import {
    above,
    availability,
    below,
    cap,
    contract,
    decimal,
    duration,
    each,
    measured,
    metric,
    objective,
    responseTime,
    schedule,
    sla,
    step,
    unknown,
    uptime,
    value,
    written,
} from '../support/model.ts';

const satisfaction = metric('CustomerSatisfaction', 'case share', 'higher');
const latency = metric('Latency', 'sample', 'lower');

function terms(promised: Objective, over = 'monthly', fee?: string): CreditTerms {
    const levels = sla('Levels', [], { objectives: [promised], measured: measured(over) });
    return {
        promise: promiseFacts(promised, contract(levels)),
        fee: fee === undefined ? undefined : Money.of(fee, 'USD'),
    };
}

function percentOf(amount: string): object {
    return { type: 'percent', percent: Percent.of(amount) };
}

/** What a measured value earns: in percent, or in money where there is a fee. */
function earns(bands: CreditSchedule, what: string, by: CreditTerms): string | undefined {
    const { amount } = creditFor(bands, { figure: value(what) }, by);
    return by.fee ? amount.money?.toString() : amount.percent?.toString();
}

function atLeast(share: string, of: Metric = availability): Objective {
    return objective('Promise', of, { bound: 'at least', target: value(share) });
}

describe('credits by bounds', () => {
    const rds = schedule([below('99.95%', '10%'), below('99%', '25%'), below('95%', '100%')]);
    const github = schedule([below('99.9%', '10%'), below('99%', '25%')]);

    it.each([
        [rds, '99.95%', '99.95%', '0%'],
        [rds, '99.95%', '99.94%', '10%'],
        [rds, '99.95%', '99.0%', '10%'],
        [rds, '99.95%', '98.99%', '25%'],
        [rds, '99.95%', '94.99%', '100%'],
        [github, '99.9%', '98.9%', '25%'],
        [github, '99.9%', '99.9%', '0%'],
    ])('the worst that applies counts alone, strict at its bound (%#)', (bands, target, share, expected) => {
        expect(earns(bands, share, terms(uptime(target)))).toBe(expected);
    });

    it('count in any order in which they are written', () => {
        const below95 = [below('95%', '100%'), below('99.95%', '10%'), below('99%', '25%')];
        const by = terms(uptime('99.95%'));
        expect(['99.94%', '98.99%', '94.99%'].map((share) => earns(schedule(below95), share, by))).toEqual([
            '10%',
            '25%',
            '100%',
        ]);
        const slow = schedule([above('1 second', '20%'), above('200 ms', '5%'), above('500 ms', '10%')]);
        const speed = terms(objective('Speed', latency, { target: value('200 ms') }));
        expect(['300 ms', '700 ms', '2 seconds'].map((time) => earns(slow, time, speed))).toEqual(['5%', '10%', '20%']);
        const bounds = (side: 'below' | 'above') => boundsOf(schedule([...below95, ...slow.bands]), side);
        expect(bounds('below').map(({ credit }) => credit)).toMatchObject(['10', '25', '100'].map(percentOf));
        expect(bounds('above').map(({ credit }) => credit)).toMatchObject(['5', '10', '20'].map(percentOf));
        expect(boundsOf(schedule([each('miss', '5%'), step('1%', '5%')]), 'below')).toEqual([]);
    });

    it('are a part of the fee', () => {
        const s3 = schedule([below('99.9%', '10%'), below('99%', '25%'), below('95%', '100%')]);
        expect(earns(s3, '98%', terms(uptime('99.9%'), 'monthly', '100'))).toBe('25 USD');
    });

    it('judge downtime by the length of the window', () => {
        const entra = schedule([below('99.9%', '25%')]);
        // 45 minutes of a March of 44,640 are 99.8992%; of 30 days the budget would be 43.2.
        const march = { ...terms(uptime('99.9%')), length: duration('31 days') };
        expect(earns(entra, '45 minutes', march)).toBe('25%');
        expect(earns(entra, '44.64 minutes', march)).toBe('0%');
        expect(earns(entra, '44 minutes', terms(uptime('99.9%')))).toBe('25%');
        expect(earns(entra, '10 minutes', terms(uptime('99.9%')))).toBe('0%');
    });

    it('take the other side where lower is better', () => {
        const bands = schedule([above('200 ms', '5%'), above('1 second', '20%')]);
        const by = terms(objective('Speed', latency, { target: value('200 ms') }));
        expect(['200 ms', '201 ms', '1 second', '1.5 seconds'].map((ms) => earns(bands, ms, by))).toEqual([
            '0%',
            '5%',
            '5%',
            '20%',
        ]);
    });

    it('judge what the objective rounds', () => {
        const bands = schedule([below('99.9%', '10%')]);
        const rounded = (decimals: number) => terms(uptime('99.9%', { roundedTo: written(decimals) }));
        expect(earns(bands, '99.86%', rounded(1))).toBe('0%');
        expect(earns(bands, '99.86%', rounded(2))).toBe('10%');
    });

    it('earn nothing for a figure of another dimension', () => {
        expect(earns(rds, '4', terms(uptime('99.95%')))).toBe('0%');
        expect(creditFor(rds, {}, terms(uptime('99.95%'))).band).toBeUndefined();
    });

    it('never fall as the service gets worse, while the bands rise', () => {
        const share = fc.integer({ min: 0, max: 100_000 }).map((n) => Percent.of(Decimal.of(n).times('0.001')));
        const bands = fc
            .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
            .map((bounds) =>
                [...bounds]
                    .sort((a, b) => b - a)
                    .map((bound, index): Band => below(`${bound}%`, `${(index + 1) * 10}%`)),
            );
        fc.assert(
            fc.property(bands, share, share, (list, one, other) => {
                const [worse, better] = one.compare(other) <= 0 ? [one, other] : [other, one];
                const [more, less] = [worse, better].map((figure) => {
                    const credit = creditFor(
                        schedule(list),
                        { figure: value(figure.toString()) },
                        terms(uptime('99.9%')),
                    );
                    return credit.amount.percent ?? Percent.zero;
                });
                expect(more && less && more.compare(less) >= 0).toBe(true);
            }),
        );
    });
});

describe('credits by steps', () => {
    const each30 = schedule([step('30 minutes', '5%')], { cap: cap('100%') });
    const by = terms(uptime('99.9%'));

    it.each([
        // 3 h 34 min hold seven full half hours.
        [each30, '214 minutes', '35%'],
        [each30, '210 minutes', '35%'],
        [each30, '10 hours', '100%'],
        [each30, '12 hours', '100%'],
        [each30, '43.2 minutes', '0%'],
        [schedule([step('30 minutes', '5%', true)]), '214 minutes', '40%'],
        [schedule([step('30 minutes', '5%', true)]), '210 minutes', '35%'],
        [schedule([step('60 minutes', '3%', true)]), '61 minutes', '6%'],
    ])('of a time share count all downtime of a breached window (%#)', (bands, downtime, expected) => {
        expect(earns(bands, downtime, by)).toBe(expected);
    });

    it('say how often they count, and whether the cap applies', () => {
        const found = creditFor(each30, { figure: value('12 hours') }, by);
        expect([found.times.toString(), found.uncapped.percent?.toString(), found.isCapped]).toEqual([
            '24',
            '120%',
            true,
        ]);
    });

    it('count from the target in the dimension of the metric', () => {
        // Target 98%, actual 75%: 23% of the charges.
        const ccs = schedule([step('1%', '1%')]);
        expect(earns(ccs, '75%', terms(atLeast('98%', satisfaction)))).toBe('23%');
        expect(earns(ccs, '98%', terms(atLeast('98%', satisfaction)))).toBe('0%');
        expect(earns(ccs, '97.5%', terms(atLeast('98%', satisfaction)))).toBe('0%');
        // Four tenths of a percent below 99.9%.
        expect(earns(schedule([step('0.1%', '1%')]), '99.5%', by)).toBe('4%');
    });

    it('of another dimension, of no size, or without a figure count nothing', () => {
        const time = schedule([step('30 minutes', '5%')]);
        expect(earns(time, '75%', terms(atLeast('98%', satisfaction)))).toBe('0%');
        expect(earns(schedule([step('0 minutes', '5%')]), '214 minutes', by)).toBe('0%');
        expect(creditFor(time, { misses: decimal(3) }, by).amount.percent?.toString()).toBe('0%');
    });

    it('count time past the bound of another metric', () => {
        const bands = schedule([step('30 minutes', '50 USD', true)]);
        const response = terms(objective('Response', responseTime, { target: value('4 hours') }));
        const found = (time: string) => creditFor(bands, { figure: value(time) }, response).amount.money?.toString();
        expect(['4 hours', '245 minutes', '5 hours'].map(found)).toEqual([undefined, '50 USD', '100 USD']);
    });
});

describe('credits for each miss or breach', () => {
    const response = terms(objective('Response', responseTime, { target: value('15 minutes') }), 'monthly', '10800');
    const misses = schedule([each('miss', '250 USD')], { cap: cap('15%', 'monthly') });

    it.each([
        [0, '0 USD', false],
        [1, '250 USD', false],
        [6, '1_500 USD', false],
        // 15% of 10,800 is 1,620.
        [7, '1_620 USD', true],
    ])('%d misses', (count, expected, isCapped) => {
        const found = creditFor(misses, { misses: decimal(count) }, response);
        expect(found.amount.money?.toString() ?? found.amount.percent?.toString()).toBe(expected);
        expect(found.isCapped).toBe(isCapped);
    });

    it('count one breach a window', () => {
        const breach = schedule([each('breach', '4%')]);
        expect(earns(breach, '99.5%', terms(uptime('99.9%')))).toBe('4%');
        expect(earns(breach, '99.9%', terms(uptime('99.9%')))).toBe('0%');
        const often = creditFor(breach, { figure: value('99.5%'), misses: decimal(3) }, terms(uptime('99.9%')));
        expect(often.amount.percent?.toString()).toBe('4%');
    });

    it('end at a cap in money where no fee is known', () => {
        const by = terms(objective('Response', responseTime, { target: value('15 minutes') }));
        const found = (count: number) =>
            creditFor(schedule([each('miss', '250 USD')], { cap: cap('500 USD') }), { misses: decimal(count) }, by);
        expect([1, 2, 3].map((count) => found(count).amount.money?.toString())).toEqual([
            '250 USD',
            '500 USD',
            '500 USD',
        ]);
        expect([2, 3].map((count) => found(count).isCapped)).toEqual([false, true]);
    });

    it('have no end at a cap in percent where no fee is known', () => {
        const by = terms(objective('Response', responseTime, { target: value('15 minutes') }));
        const bands = schedule([each('miss', '250 USD')], { cap: cap('15%') });
        expect(creditFor(bands, { misses: decimal(9) }, by)).toMatchObject({ isCapped: false });
    });
});

describe('what a credit is worth', () => {
    it('a factor: of the fee for the time lost', () => {
        // 1% of the month lost, ten times: a tenth of the fee.
        const bands = schedule([below('99.9%', '10x')]);
        expect(earns(bands, '99%', terms(uptime('99.9%')))).toBe('10%');
        expect(earns(bands, '432 minutes', terms(uptime('99.9%'), 'monthly', '6200'))).toBe('620 USD');
    });

    it('a duration of service: that part of the window', () => {
        const five = schedule([below('99.9%', '5 days')]);
        const found = creditFor(five, { figure: value('99%') }, terms(uptime('99.9%'), 'yearly', '50000'));
        expect(found.amount.money?.round().toString()).toBe('684.93 USD');
        expect(earns(schedule([below('99.9%', '3 days')]), '99%', terms(uptime('99.9%')))).toBe('10%');
        expect(earns(schedule([below('99.9%', '1 month')]), '99%', terms(uptime('99.9%'), 'yearly', '1200'))).toBe(
            '100 USD',
        );
    });

    it('a duration of a window of business time: unknown', () => {
        const by = terms(uptime('99.9%'), 'over 5 business days', '1000');
        expect(earns(schedule([below('99.9%', '3 days')]), '99%', by)).toBeUndefined();
    });

    it('days of a window of months: of the days that rules reckon with', () => {
        // 73 of 365 days.
        expect(earns(schedule([below('99.9%', '73 days')]), '99%', terms(uptime('99.9%'), 'yearly', '1000'))).toBe(
            '200 USD',
        );
        const leap = { ...terms(uptime('99.9%'), 'yearly', '1000'), length: duration('366 days') };
        expect(earns(schedule([below('99.9%', '183 days')]), '99%', leap)).toBe('500 USD');
    });

    it('money: under the name that is written where no such unit is known', () => {
        const band = below('99.9%', '5 USD');
        const credit = { ...band.credit, currency: unknown('Doubloons') } as Band['credit'];
        expect(earns(schedule([{ ...band, credit }]), '99%', terms(uptime('99.9%'), 'monthly', '10'))).toBe(
            '5 Doubloons',
        );
    });

    it('a percent of the cap: of the schedule, else of the sla', () => {
        const bands = [below('99.9%', '20% of cap')];
        expect(earns(schedule(bands, { cap: cap('50%') }), '99%', terms(uptime('99.9%')))).toBe('10%');
        expect(earns(schedule(bands), '99%', terms(uptime('99.9%')))).toBeUndefined();
    });

    it('a cap over a longer window is of the fee for that window', () => {
        const by = terms(uptime('99.9%'), 'monthly', '1000');
        expect(capOf(cap('10%', 'yearly'), by)).toMatchObject({ percent: Percent.of(120) });
        expect(capOf(cap('10%', 'yearly'), by)?.money?.toString()).toBe('1_200 USD');
        expect(capOf(cap('300 USD'), by)?.percent?.toString()).toBe('30%');
        expect(capOf(undefined, by)).toBeUndefined();
        expect([capOf(cap('10x'), by), capOf(cap('20% of cap'), by)]).toEqual([undefined, undefined]);
    });

    it('money in another currency is kept apart from the fee', () => {
        const found = creditFor(
            schedule([each('breach', '100 EUR')], { cap: cap('5%') }),
            { figure: value('99%') },
            terms(uptime('99.9%'), 'monthly', '100'),
        );
        expect([found.amount.money?.toString(), found.amount.percent, found.isCapped]).toEqual([
            '100 EUR',
            undefined,
            false,
        ]);
    });
});

describe('the worst case of a window', () => {
    const by = terms(uptime('99.9%'), 'monthly', '6200');

    it.each([
        [schedule([below('99.9%', '10%'), below('95%', '100%')], { cap: cap('50%') }), '6_200 USD', false],
        // All 43,200 minutes of the month are 1,440 half hours of 5%.
        [schedule([step('30 minutes', '5%')]), '446_400 USD', false],
        [schedule([below('99.9%', '10x')]), '62_000 USD', false],
        [schedule([each('breach', '4%')]), '248 USD', false],
        [schedule([each('miss', '250 USD')]), '250 USD', true],
    ])('before caps (%#)', (bands, expected, isUnbounded) => {
        const found = worstCredit(bands, by);
        expect([found.amount.money?.toString(), found.isUnbounded]).toEqual([expected, isUnbounded]);
    });

    it('has no end for time past a bound', () => {
        const response = terms(objective('Response', responseTime, { target: value('4 hours') }));
        expect(worstCredit(schedule([step('30 minutes', '1%')]), response).isUnbounded).toBe(true);
        expect(worstCredit(schedule([]), response)).toMatchObject({ isUnbounded: false, band: undefined });
        // A factor of the fee for the time past the bound grows with it; a percent does not.
        expect(worstCredit(schedule([above('4 hours', '10x')]), response).isUnbounded).toBe(true);
        expect(worstCredit(schedule([above('4 hours', '10%')]), response).isUnbounded).toBe(false);
        const both = worstCredit(schedule([above('4 hours', '50%'), each('miss', '1%')]), response);
        expect([both.isUnbounded, both.amount.percent?.toString()]).toEqual([true, '1%']);
    });
});
