import { describe, expect, it } from 'vitest';
import { creditedFee, needsFee } from '../../language/analysis/credited-fee.ts';
import { chargedFor, isRecurring } from '../../language/analysis/fee-basis.ts';
import { type FeeFigure, type FeeLine, feesOf } from '../../language/analysis/fees.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Unit } from '../../language/model/library.ts';
import type { Fee, Service } from '../../language/model/service.ts';
import {
    below,
    contract,
    decimal,
    each,
    eur,
    fee,
    price,
    quantity,
    ref,
    refs,
    scaling,
    schedule,
    seats,
    service,
    shareOfFee,
    sla,
    tier,
    tierPrice,
    unit,
    unknown,
    uptime,
    window,
    written,
} from '../support/model.ts';

const workHours = unit('WorkHour');

function text(figure: FeeFigure): string {
    return figure.known ? figure.rounded.toString() : figure.gaps.map((gap) => gap.why).join(', ');
}

function linesOf(figure: FeeFigure): readonly FeeLine[] {
    return figure.known ? figure.lines : [];
}

/** What a fee that one service of 240 seats bears comes to. */
function borne(charged: Fee, over: string, ...others: readonly Declaration[]): string {
    const helpdesk = service('Helpdesk', { quantity: quantity(240, seats), fees: refs(charged) });
    return text(feesOf(contract(helpdesk, charged, ...others)).forWindow(charged, window(over)));
}

describe('a fee for a window', () => {
    it.each([
        ['a month of seats', price('45', 'month', seats), 'monthly', '10_800 USD'],
        ['a flat month', price('6200', 'month'), 'monthly', '6_200 USD'],
        ['a quarter of months', price('6200', 'month'), 'quarterly', '18_600 USD'],
        ['a year by twelfths', price('1000', 'year'), 'monthly', '83.33 USD'],
        ['a year of months', price('6200', 'month'), 'over rolling 12 months', '74_400 USD'],
        ['30 days of a month', price('6200', 'month'), 'over 30 days', '6_200 USD'],
        ['a week of a month of 30 days', price('6200', 'month'), 'weekly', '1_446.67 USD'],
        ['days of a month', price('10', 'day'), 'monthly', '300 USD'],
        ['five licences of 150 a year', price('150', 'year'), 'monthly', '12.5 USD'],
        ['half a cent up', price('0.125', 'month'), 'monthly', '0.13 USD'],
    ])('%s', (_, amount, over, expected) => {
        expect(borne(fee('Fee', amount), over)).toBe(expected);
    });

    it.each([
        ['one-time', fee('Setup', price('500'))],
        ['by the hour', fee('Onsite', price('150', undefined, workHours))],
        ['by the hour of the calendar', fee('Onsite', price('150', 'hour'))],
    ])('leaves out what is %s', (_, charged) => {
        expect(isRecurring(charged)).toBe(false);
        expect(borne(charged, 'monthly')).toBe('not recurring');
    });

    it('says what is missing', () => {
        expect(borne(fee('Bare'), 'monthly')).toBe('no amount');
        expect(borne(fee('PerServer', price('45', 'month', unit('Server'))), 'monthly')).toBe('no quantity');
        expect(borne(fee('Seat', price('45', 'month', seats)), 'over 5 business days')).toBe('business time');
        const unborne = fee('Seat', price('45', 'month', seats));
        expect(text(feesOf(contract(unborne)).forWindow(unborne, window('monthly')))).toBe('no bearer');
    });

    it('keeps its terms', () => {
        const seat = fee('Seat', price('45', 'month', seats));
        const helpdesk = service('Helpdesk', { quantity: quantity(240, seats), fees: refs(seat) });
        const figure = feesOf(contract(helpdesk, seat)).forWindow(seat, window('quarterly'));
        const [line] = figure.known ? figure.lines : [];
        expect([line?.price?.toString(), line?.quantity?.toString(), line?.per, line?.perPeriod.toString()]).toEqual([
            '45 USD',
            '240',
            'month',
            '10_800 USD',
        ]);
    });

    it('sums the services that bear it by the unit, and counts a flat fee once', () => {
        const [seat, flat] = [fee('Seat', price('10', 'month', seats)), fee('Flat', price('100', 'month'))];
        const bearing = [5, 7].map((count) =>
            service(`S${count}`, { quantity: quantity(count, seats), fees: refs(seat, flat) }),
        );
        const fees = feesOf(contract(...bearing, seat, flat));
        expect(text(fees.forWindow(seat, window('monthly')))).toBe('120 USD');
        expect(text(fees.forWindow(flat, window('monthly')))).toBe('100 USD');
        expect(text(fees.forServices(bearing, window('monthly')))).toBe('220 USD');
        expect(text(fees.forWindow(seat, window('monthly'), bearing.slice(0, 1)))).toBe('50 USD');
    });

    it('is rounded to the minor unit of its currency, by its name as it is written where it is unknown', () => {
        expect(borne(fee('Fee', price('100.5', 'month', undefined, unit('JPY', 0))), 'monthly')).toBe('101 JPY');
        expect(borne(fee('Fee', price('1.0005', 'month', undefined, unit('KWD', 3))), 'monthly')).toBe('1.001 KWD');
        const unknownCurrency = { ...price('1.005', 'month'), currency: unknown<Unit>('Doubloons') };
        expect(borne(fee('Fee', unknownCurrency), 'monthly')).toBe('1.01 Doubloons');
    });

    it('of no service and no fee is no amount', () => {
        expect(text(feesOf(contract()).forServices([], window('monthly')))).toBe('no amount');
    });

    it('of two currencies has no sum', () => {
        const [one, other] = [fee('One', price('10', 'month')), fee('Other', price('10', 'month', undefined, eur))];
        const both = service('Both', { fees: refs(one, other) });
        expect(text(feesOf(contract(both, one, other)).forServices([both], window('monthly')))).toBe('two currencies');
    });
});

describe('a share of a fee', () => {
    const hosting = fee('Hosting', price('6200', 'month'));

    it('is that part of it', () => {
        expect(borne(shareOfFee('Support', '10%', hosting), 'monthly', hosting)).toBe('620 USD');
    });

    it('of itself is no amount', () => {
        const [a, b] = [shareOfFee('A', '10%', hosting), fee('B')];
        Object.assign(b, shareOfFee('B', '10%', a));
        Object.assign(a, shareOfFee('A', '10%', b));
        expect(borne(a, 'monthly', b)).toBe('circular');
        expect(chargedFor(a)).toBeUndefined();
        expect(borne(shareOfFee('Lost', '10%', fee('Bare')), 'monthly')).toBe('no amount');
        expect(borne({ ...shareOfFee('Lost', '10%', hosting), amount: undefined }, 'monthly')).toBe('no amount');
    });

    it('counts the services that bear both, else all that bear the other', () => {
        const seat = fee('Seat', price('10', 'month', seats));
        const support = shareOfFee('Support', '50%', seat);
        const [both, other] = [
            service('Both', { quantity: quantity(3, seats), fees: refs(seat, support) }),
            service('Other', { quantity: quantity(4, seats), fees: refs(seat) }),
        ];
        const alone = service('Alone', { fees: refs(support) });
        const month = window('monthly');
        expect(text(feesOf(contract(both, other, seat, support)).forWindow(support, month))).toBe('15 USD');
        expect(text(feesOf(contract(alone, other, seat, support)).forWindow(support, month))).toBe('20 USD');
        const [line] = linesOf(feesOf(contract(both, seat, support)).forWindow(support, month));
        expect([line?.fee, line?.perPeriod.toString(), line?.amount.toString()]).toEqual([support, '15 USD', '15 USD']);
    });

    it('of a fee without a quantity says so', () => {
        const seat = fee('Seat', price('10', 'month', unit('Server')));
        expect(borne(shareOfFee('Support', '50%', seat), 'monthly', service('S', { fees: refs(seat) }), seat)).toBe(
            'no quantity',
        );
    });
});

describe('a minimum', () => {
    it.each([
        ['100', '100 USD'],
        ['20000', '20_000 USD'],
    ])('of %s applies where it is more', (least, expected) => {
        const seat = fee('Seat', price(least === '100' ? '0.25' : '45', 'month', seats), {
            minimum: price(least, 'month'),
        });
        expect(borne(seat, 'monthly')).toBe(expected);
    });

    it('is for its own period, else for that of the price', () => {
        const seat = (period?: 'year') =>
            fee('Seat', price('0.25', 'month', seats), { minimum: price('1200', period) });
        // 240 seats cost 60 a month; 1,200 a year are 100.
        expect([borne(seat('year'), 'monthly'), borne(seat(), 'monthly')]).toEqual(['100 USD', '1_200 USD']);
    });

    it('as high as the price leaves its terms', () => {
        const seat = fee('Seat', price('0.25', 'month', seats), { minimum: price('60', 'month') });
        const helpdesk = service('Helpdesk', { quantity: quantity(240, seats), fees: refs(seat) });
        const [line] = linesOf(feesOf(contract(helpdesk, seat)).forWindow(seat, window('monthly')));
        expect(line?.quantity?.toString()).toBe('240');
    });

    it('that cannot be compared leaves the price as it is', () => {
        const minimum = price('1000', 'month', undefined, eur);
        expect(borne(fee('Seat', price('0.25', 'month', seats), { minimum }), 'monthly')).toBe('60 USD');
        const unpriced = fee('Server', price('5', 'month', unit('Server')), { minimum: price('9', 'month') });
        expect(borne(unpriced, 'monthly')).toBe('no quantity');
        const hourly = { minimum: price('9', 'business hour') };
        expect(borne(fee('Seat', price('0.25', 'month', seats), hourly), 'monthly')).toBe('60 USD');
    });
});

describe('tiers', () => {
    const seat = fee('Seat', price('45', 'month', seats));
    const tiers = tierPrice('graduated', tier(1, 200, '45'), tier(201, undefined, '40'));

    function bearing(charged: readonly Fee[], growth: Parameters<typeof scaling>[3], size?: number): [Service, string] {
        const helpdesk = service('Helpdesk', {
            quantity: size === undefined ? undefined : quantity(size, seats),
            fees: refs(...charged),
        });
        const scaled = scaling('Growth', seats, [helpdesk], growth);
        return [helpdesk, text(feesOf(contract(helpdesk, ...charged, scaled)).forWindow(seat, window('monthly')))];
    }

    it('replace the amount of the only recurring fee for that unit', () => {
        // 200 × 45 + 40 × 40
        expect(bearing([seat], { price: tiers }, 240)[1]).toBe('10_600 USD');
    });

    it('replace the amount of the fee they name', () => {
        const other = fee('Other', price('1', 'month', seats));
        expect(bearing([seat, other], { price: tiers }, 240)[1]).toBe('10_800 USD');
        expect(bearing([seat, other], { price: { ...tiers, of: ref(seat) } }, 240)[1]).toBe('10_600 USD');
    });

    it('take the baseline where the service has no quantity', () => {
        expect(bearing([seat], { price: tiers, baseline: written(decimal(210)) })[1]).toBe('9_400 USD');
    });

    it('are priced by the period and in the currency that they name', () => {
        const yearly = { ...tierPrice('graduated', tier(1, undefined, '12', eur)), per: written('year' as const) };
        expect(bearing([seat], { price: yearly }, 240)[1]).toBe('240 EUR');
        expect(bearing([seat], { price: { ...tiers, per: undefined } }, 240)[1]).toBe('10_600 USD');
    });

    it('of two currencies have no price', () => {
        const mixed = tierPrice('volume', tier(1, 100, '5'), tier(101, undefined, '4', eur));
        expect(bearing([seat], { price: mixed }, 50)[1]).toBe('two currencies');
    });

    it('take their unit from the scaling where the fee is flat', () => {
        const flat = fee('Flat', price('100', 'month'));
        const desk = service('Desk', { quantity: quantity(240, seats), fees: refs(flat) });
        const scaled = scaling('Growth', seats, [desk], { price: { ...tiers, of: ref(flat) } });
        expect(text(feesOf(contract(desk, flat, scaled)).forWindow(flat, window('monthly')))).toBe('10_600 USD');
    });

    it('know a unit by either of its names', () => {
        const desk = service('Desk', { quantity: quantity(240, seats), fees: refs(seat) });
        const scaled = { ...scaling('Growth', seats, [desk], { price: tiers }), of: { ...ref(seats), text: 'Seats' } };
        expect(text(feesOf(contract(desk, seat, scaled)).forWindow(seat, window('monthly')))).toBe('10_600 USD');
    });

    it('are compared by the text of a unit that is unknown', () => {
        const perWidget = fee('Widget', { ...price('45', 'month'), unit: unknown('Widget') });
        const bears = (written: string) => {
            const desk = service('Desk', {
                quantity: { ...quantity(240, seats), unit: unknown('Widget') },
                fees: refs(perWidget),
            });
            const scaled = { ...scaling('Growth', seats, [desk], { price: tiers }), of: unknown<Unit>(written) };
            return text(feesOf(contract(desk, perWidget, scaled)).forWindow(perWidget, window('monthly')));
        };
        expect([bears('Widget'), bears('Gadget')]).toEqual(['10_600 USD', '10_800 USD']);
    });

    it('without a tier for the quantity have no price', () => {
        expect(bearing([seat], { price: tierPrice('volume', tier(1, 100, '45')) }, 240)[1]).toBe('no tier');
    });
});

describe('the fee that credits are a part of', () => {
    const hosting = fee('Hosting', price('6200', 'month'));
    const setup = fee('Setup', price('500'));
    const bands = [below('99.9%', '10%')];

    it('is the one recurring fee of the services', () => {
        const servers = service('Servers', { fees: refs(hosting, setup) });
        const levels = sla('Levels', [servers]);
        const found = creditedFee(schedule(bands), levels, feesOf(contract(servers, hosting, setup, levels)));
        expect(found).toMatchObject({ known: true, fee: hosting, from: 'services', services: [servers] });
    });

    it('is ambiguous where there are several, and none where there is none', () => {
        const other = fee('Other', price('1', 'month'));
        const both = service('Both', { fees: refs(hosting, other) });
        const fees = feesOf(contract(both, hosting, other));
        expect(creditedFee(schedule(bands), sla('Levels', [both]), fees)).toMatchObject({
            known: false,
            why: 'several',
        });
        expect(creditedFee(schedule(bands), sla('Levels', []), fees)).toEqual({ known: false, why: 'none', fees: [] });
        expect(creditedFee(schedule(bands, { of: unknown() }), sla('Levels', [both]), fees)).toEqual({
            known: false,
            why: 'no such name',
            fees: [],
        });
    });

    it('counts the services that the objective is promised for', () => {
        const [one, two] = ['One', 'Two'].map((name) => service(name, { fees: refs(hosting) })) as [Service, Service];
        const promised = uptime('99.9%', { services: refs(two) });
        const levels = sla('Levels', [one, two], { objectives: [promised] });
        const credits = schedule(bands, { of: ref(hosting), objectives: [ref(promised)] });
        expect(creditedFee(credits, levels, feesOf(contract(one, two, hosting, levels)))).toMatchObject({
            known: true,
            from: 'schedule',
        });
        expect(creditedFee(credits, levels, feesOf(contract(one, two, hosting, levels)))).toMatchObject({
            services: [two],
        });
    });

    it('is not needed for money', () => {
        expect(needsFee(schedule([each('miss', '250 USD')]))).toBe(false);
        expect(needsFee(schedule(bands))).toBe(true);
        expect(needsFee(schedule([each('miss', '250 USD'), each('miss', '1%')]))).toBe(true);
        expect(needsFee(schedule([each('miss', '20% of cap')]))).toBe(false);
    });
});
