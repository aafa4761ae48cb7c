import { businessCalendar, isWhole } from '../../analysis/calendars.ts';
import type { Facts } from '../../analysis/facts.ts';
import { areEverOpenTogether, isEverOpenOnClosedDay } from '../../analysis/open-together.ts';
import type { Contract } from '../../model/composed.ts';
import type { Calendar, Fee, Rate, Service } from '../../model/service.ts';
import { BusinessCalendar } from '../../values/calendar.ts';
import { compared, removing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'fee/rate-without-hours',
    title: 'A rate for hours in which nobody works',
    why: [
        'A surcharge for nights is of no use when the service that bears the fee is closed at night: either the rate',
        'or the hours are wrong, and the client believes that it can call.',
        '',
        "Looked at is the contract's first year. Every service that bears the fee has to state its `hours` and be",
        'closed all that time. Closed days are those on which the calendar does not open at all, weekends included.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{fee}` has a rate of {factor} for hours in which no service that bears it is offered: {services}. Widen the hours, or leave the rate out.',
    },
    fixable: true,
    bad: `
fee VisitFee "Visits" {
    amount 150 USD per WorkHour
    rate 1.5x outside BusinessHours
}
service Visits "Visits on site" {
    """A technician comes to the office."""
    hours BusinessHours
    fee VisitFee
}
`,
    good: `
fee VisitFee "Visits" {
    amount 150 USD per WorkHour
    rate 1.5x outside BusinessHours
}
service Visits "Visits on site" {
    """A technician comes to the office."""
    hours Always
    fee VisitFee
}
`,
    *check({ contract, facts }) {
        for (const fee of contract.all('fee')) {
            const bearers = bearersOf(fee, facts);
            for (const rate of bearers.length > 0 ? fee.rates : []) {
                const { factor, calendar } = rate;
                if (!calendar.target || bearers.some(({ hours }) => mayWork(hours, rate, contract))) continue;
                const services = listText(bearers.map(({ service }) => service.name.value));
                yield {
                    span: calendar.span,
                    intents: [removing(rate)],
                    values: { fee: fee.name.value, factor: `${factor.value.toSource()}x`, services },
                    related: bearers.flatMap(({ service: { hours } }) =>
                        hours ? [compared(hours.span, hours.text)] : [],
                    ),
                };
            }
        }
    },
} satisfies Rule;

interface Bearer {
    readonly service: Service;
    readonly hours: Calendar;
}

/** The services that bear a fee; none where one of them does not say when it is offered. */
function bearersOf(fee: Fee, { fees }: Facts): readonly Bearer[] {
    const services = fees.bearers(fee);
    const bearers = services.flatMap((service) =>
        service.hours?.target ? [{ service, hours: service.hours.target }] : [],
    );
    return bearers.length === services.length ? bearers : [];
}

function mayWork(hours: Calendar, { when, calendar: { target } }: Rate, contract: Contract): boolean {
    if (target === undefined || !isWhole(target) || !isWhole(hours)) return true;
    const [offered, rated] = [businessCalendar(hours, contract), businessCalendar(target, contract)];
    const from = contract.header?.effective?.value;
    if (when === 'during') return areEverOpenTogether(rated, offered, from);
    const zone = rated.zone.name;
    if (when === 'outside') return areEverOpenTogether(BusinessCalendar.of({ zone, outside: rated }), offered, from);
    return isEverOpenOnClosedDay(rated, offered, from);
}
