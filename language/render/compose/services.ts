import type { Ref } from '../../model/reference.ts';
import type { Calendar, Dependency, Fee, Price, Rate, Service } from '../../model/service.ts';
import type { Inline, Section } from '../document.ts';
import type { Content } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { dependencyFigure, weekFigure } from './figures.ts';
import { isAlwaysOpen } from './hours.ts';
import { chapter, declarationSection, type Statement, state, stateAll, stateEach, stateList } from './parts.ts';

/** What the provider does. */
export function services(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const intro = writer.say('services.intro', { provider: writer.provider(), client: writer.client() });
    const all = contract.all('service');
    const children = all.map((each) => service(writer, each));
    const figures = all.length === 0 ? [] : [...dependencyFigure(writer), ...weekFigure(writer)];
    return chapter('services', words.plain('services.heading'), [...children, ...figures], {
        intro: writer.header && intro,
    });
}

function service(writer: Writer, declared: Service): Section {
    const { hours, includes, excludes, dependsOn, quantity, fees } = declared;
    return declarationSection(writer, declared, [
        state('hours', hours, (calendar) => serviceHours(writer, calendar)),
        stateList(writer, declared, 'includes', includes, () => writer.say('service.includes', {})),
        stateList(writer, declared, 'excludes', excludes, () => writer.say('service.excludes', {})),
        stateAll('depends', dependsOn, (all) => depends(writer, all)),
        state('quantity', quantity, ({ amount, unit }) =>
            writer.say('service.quantity', { quantity: writer.quantity(amount, unit) }),
        ),
        stateAll('fees', fees, (all) =>
            writer.say('service.fees', { client: writer.client(), fees: writer.refers(all) }),
        ),
    ]);
}

function serviceHours(writer: Writer, hours: Ref<Calendar>): readonly Inline[] {
    const provider = writer.provider();
    return isAlwaysOpen(hours.target)
        ? writer.say('service.hoursAlways', { provider })
        : writer.say('service.hours', { provider, hours: writer.name(hours) });
}

function depends(writer: Writer, all: readonly Dependency[]): readonly Inline[] {
    const items = all.map(({ alternatives }): Content => {
        const names = writer.refers(alternatives);
        return alternatives.length > 1 ? writer.say('service.oneOf', { items: names }) : (names ?? []);
    });
    return writer.say('service.depends', { items: writer.list(items) });
}

/** What the client pays, and when. */
export function fees(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const intro = writer.say('fees.intro', { client: writer.client() });
    const children = contract.all('fee').map((each) => fee(writer, each));
    return chapter('fees', words.plain('fees.heading'), children, { intro: writer.header && intro });
}

function fee(writer: Writer, declared: Fee): Section {
    return declarationSection(writer, declared, [
        ...feeAmounts(writer, declared),
        ...rates(writer, declared.rates),
        ...feeQuantities(writer, declared),
        ...invoicing(writer, declared),
    ]);
}

function feeAmounts(writer: Writer, { amount, minimum, indexed }: Fee): readonly (Statement | undefined)[] {
    return [
        state('amount', amount, (stated) =>
            stated.type === 'share'
                ? writer.say('fee.share', { percent: writer.percent(stated.percent), fee: writer.refer(stated.of) })
                : price(writer, stated),
        ),
        state('minimum', minimum, (stated) => writer.say('fee.minimum', priceValues(writer, stated))),
        state('indexed', indexed, ({ index, every, atLeast, atMost, notice }) => {
            const limits = {
                interval: writer.interval(every),
                atLeast: writer.percent(atLeast),
                atMost: writer.percent(atMost),
                notice: writer.duration(notice),
            };
            return index === undefined
                ? writer.say('fee.adjust', { ...limits, provider: writer.provider() })
                : writer.say('fee.index', { ...limits, index: writer.text(index) });
        }),
    ];
}

function price(writer: Writer, stated: Price): readonly Inline[] {
    return stated.unit === undefined && stated.per === undefined
        ? writer.say('fee.once', { amount: writer.money(stated.amount, stated.currency) })
        : writer.say('fee.price', priceValues(writer, stated));
}

function priceValues(writer: Writer, { amount, currency, unit, per }: Price) {
    return { amount: writer.money(amount, currency), unit: writer.unit(unit), period: writer.period(per) };
}

function rates(writer: Writer, all: readonly Rate[]): readonly Statement[] {
    const each = stateEach('rate', all, ({ factor, when, calendar }) =>
        writer.say(`fee.rate.${when}`, {
            provider: writer.provider(),
            calendar: writer.name(calendar),
            factor: writer.factor(factor),
        }),
    );
    const highest: Statement = { field: 'rate/highest', content: writer.say('fee.highestRate', {}) };
    return all.length > 1 ? [...each, highest] : each;
}

function feeQuantities(writer: Writer, { increment, prepaid }: Fee): readonly (Statement | undefined)[] {
    return [
        state('increment', increment, ({ step, minimum }) =>
            writer.say('fee.increment', { step: writer.duration(step), minimum: writer.duration(minimum) }),
        ),
        state('prepaid', prepaid, ({ quantity: { amount, unit }, expiresAfter, rollover }) =>
            writer.sentences([
                writer.say('fee.prepaid', { quantity: writer.quantity(amount, unit) }),
                expiresAfter && writer.say('fee.prepaidExpires', { expires: writer.duration(expiresAfter) }),
                rollover && writer.say('fee.prepaidRollover', { rollover: writer.percent(rollover) }),
            ]),
        ),
    ];
}

function invoicing(writer: Writer, { invoiced, due, late }: Fee): readonly (Statement | undefined)[] {
    const [provider, client] = [writer.provider(), writer.client()];
    return [
        state('invoiced', invoiced, ({ every, inAdvance }) =>
            writer.say(inAdvance ? 'fee.advance' : 'fee.arrears', { provider, interval: writer.interval(every) }),
        ),
        state('due', due, (written) => writer.say('fee.due', { client, due: writer.duration(written) })),
        state('late', late, ({ percent, window }) =>
            writer.say('fee.late', {
                client,
                percent: writer.percent(percent),
                period: writer.windowPeriod(window),
            }),
        ),
    ];
}
