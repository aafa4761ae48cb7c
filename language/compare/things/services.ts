import type { FieldName } from '../../messages/compare.ts';
import type { Fee, FeeAmount, Indexation, LateInterest, Price, Rate, Service } from '../../model/service.ts';
import type { Value } from '../../model/value.ts';
import { windowText } from '../../values/window.ts';
import { declared } from '../declared.ts';
import {
    durationLine,
    hoursLine,
    type Lines,
    line,
    number,
    part,
    percent,
    refsLine,
    same,
    setIdentity,
    textsLine,
    timed,
    valued,
    windowed,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, ceiling, limit, neutral, open, type Thing } from '../thing.ts';
import { quoted, tail, words } from '../written.ts';

export function serviceThing(service: Service, scope: Scope): Thing {
    const { quantity } = service;
    const lines = [
        ...hoursLine('service.hours', service.hours, scope, { gain: 'more', stated: 'unknown' }),
        ...textsLine('service.includes', service.includes, benefit),
        ...textsLine('service.excludes', service.excludes, burden),
        ...dependencyLines(service, scope),
        ...(quantity
            ? line({
                  field: 'service.quantity',
                  span: quantity.span,
                  text: `${quantity.amount.value.toSource()} ${quantity.unit.text}`,
                  parts: [
                      part(number(quantity.amount.value), open),
                      part(same(scope.identities.ref(quantity.unit)), open),
                  ],
                  stated: 'unknown',
              })
            : []),
        ...refsLine('service.fee', service.fees, scope, burden),
    ];
    return declared(service, scope, { section: 'services', stated: 'better', lines });
}

/** What a service needs; each of the alternatives suffices. */
function dependencyLines({ dependsOn }: Service, scope: Scope): Lines {
    const [first, last] = [dependsOn[0], dependsOn.at(-1)];
    if (first === undefined || last === undefined) return [];
    const items = dependsOn.map(({ alternatives }) => ({
        id: alternatives
            .map((each) => scope.identities.ref(each))
            .sort()
            .join(' or '),
        text: alternatives.map(({ text }) => text).join(' or '),
    }));
    const measure = { type: 'set', items: new Map(items.map(({ id, text }) => [id, text])) } as const;
    return line({
        field: 'service.depends',
        span: { file: first.span.file, start: first.span.start, end: last.span.end },
        text: items.map(({ text }) => text).join(', '),
        identity: setIdentity(measure),
        parts: [part(measure, open)],
        stated: 'unknown',
    });
}

export function feeThing(fee: Fee, scope: Scope): Thing {
    const { amount, minimum, invoiced, increment, prepaid } = fee;
    const lines = [
        ...(amount ? amountLines(amount, scope) : []),
        ...(minimum ? priceLines('fee.minimum', minimum, scope) : []),
        ...indexationLines(fee.indexed, scope),
        ...(invoiced
            ? line({
                  field: 'fee.invoiced',
                  span: invoiced.span,
                  text: words(`every ${invoiced.every.value}`, invoiced.inAdvance && 'in advance'),
                  parts: [
                      part(timed(invoiced.every, scope), neutral),
                      part(invoiced.inAdvance ? same('in advance') : undefined, { gain: 'neutral', stated: 'worse' }),
                  ],
                  stated: 'neutral',
              })
            : []),
        ...durationLine('fee.due', fee.due, scope, benefit),
        ...fee.rates.flatMap((rate) => rateLines(rate, scope)),
        ...(increment
            ? line({
                  field: 'fee.increment',
                  span: increment.span,
                  text: words(`${increment.step.value}`, tail('minimum', increment.minimum)),
                  parts: [
                      part(timed(increment.step, scope), burden),
                      part(increment.minimum && timed(increment.minimum, scope), burden),
                  ],
                  stated: burden.stated,
              })
            : []),
        ...(prepaid
            ? line({
                  field: 'fee.prepaid',
                  span: prepaid.span,
                  text: words(
                      `${prepaid.quantity.amount.value.toSource()} ${prepaid.quantity.unit.text}`,
                      tail('expires after', prepaid.expiresAfter),
                      tail('rollover', prepaid.rollover),
                  ),
                  parts: [
                      part(number(prepaid.quantity.amount.value), open),
                      part(same(scope.identities.ref(prepaid.quantity.unit)), open),
                      part(prepaid.expiresAfter && timed(prepaid.expiresAfter, scope), ceiling),
                      part(prepaid.rollover && percent(prepaid.rollover), benefit),
                  ],
                  stated: 'unknown',
              })
            : []),
        ...lateLines(fee.late),
    ];
    return declared(fee, scope, { section: 'fees', stated: 'worse', lines, summary: amount && amountText(amount) });
}

function amountLines(amount: FeeAmount, scope: Scope): Lines {
    if (amount.type === 'price') return priceLines('fee.amount', amount, scope);
    return line({
        field: 'fee.amount',
        span: amount.span,
        text: amountText(amount),
        identity: `${amount.percent.value} of ${scope.identities.ref(amount.of)}`,
        parts: [part(percent(amount.percent), burden), part(same(`share of ${scope.identities.ref(amount.of)}`), open)],
        stated: 'worse',
    });
}

/** A price is set against another of its unit; per month or per year makes no difference. */
function priceLines(field: FieldName, price: Price, scope: Scope): Lines {
    const { amount, currency, unit, per, span } = price;
    const value: Value = { type: 'amount', span, amount: amount.value, unit: currency, per: per?.value };
    return line({
        field,
        span,
        text: priceText(price),
        parts: [
            part(valued(value, scope), burden),
            part(same(unit ? `per ${scope.identities.ref(unit)}` : 'flat'), open),
        ],
        stated: burden.stated,
    });
}

function amountText(amount: FeeAmount): string {
    return amount.type === 'price' ? priceText(amount) : `${amount.percent.value} of ${amount.of.text}`;
}

function priceText({ amount, currency, unit, per }: Price): string {
    return words(`${amount.value.toSource()} ${currency.text}`, unit && `per ${unit.text}`, tail('per', per));
}

/** That a fee rises is worse; that its rise is capped, better. */
function indexationLines(indexed: Indexation | undefined, scope: Scope): Lines {
    if (indexed === undefined) return [];
    const { index, atLeast, atMost, every, notice, span } = indexed;
    return line({
        field: 'fee.indexed',
        span,
        text: words(
            index && quoted(index.value),
            tail('at least', atLeast),
            tail('at most', atMost),
            tail('every', every),
            tail('notice of', notice),
        ),
        parts: [
            part(index && same(index.value), open),
            part(atLeast && percent(atLeast), burden),
            part(atMost && percent(atMost), limit),
            part(every && timed(every, scope), benefit),
            part(notice && timed(notice, scope), benefit),
        ],
        stated: 'worse',
    });
}

const WHEN = { outside: 'outside', during: 'during', 'closed days': 'on closed days of' } as const;

function rateLines({ factor, when, calendar, span }: Rate, scope: Scope): Lines {
    const key = `${WHEN[when]} ${calendar.text}`;
    return line({
        field: 'fee.rate',
        values: { when: key },
        key: `${when} ${scope.identities.ref(calendar)}`,
        span,
        text: `${factor.value.toSource()}x`,
        parts: [part(number(factor.value), burden)],
        stated: burden.stated,
    });
}

function lateLines(late: LateInterest | undefined): Lines {
    if (late === undefined) return [];
    return line({
        field: 'fee.late',
        span: late.span,
        text: `${late.percent.value} ${windowText(late.window.value)}`,
        parts: [part(percent(late.percent), burden), part(windowed(late.window), { gain: 'more', stated: 'unknown' })],
        stated: burden.stated,
    });
}
