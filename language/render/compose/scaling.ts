import type { Unit } from '../../model/library.ts';
import type { Ref } from '../../model/reference.ts';
import type { Burst, Change, ScaleStep, Scaling, Tier, TierPrice } from '../../model/scaling.ts';
import type { Fee } from '../../model/service.ts';
import type { Inline, Section, Table } from '../document.ts';
import { inlines, value } from '../inline.ts';
import { pluralUnitText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { priceFigure } from './figures.ts';
import { chapter, declarationSection, type Statement, state, stateAll } from './parts.ts';

/** How quantities grow and shrink, and at what price. */
export function scaling(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = contract.all('scaling').map((each) => scalingSection(writer, each));
    return chapter('scaling', words.plain('scaling.heading'), children);
}

function scalingSection(writer: Writer, declared: Scaling): Section {
    const { range, price, keeps } = declared;
    return declarationSection(writer, declared, [
        ...extent(writer, declared),
        state('range', range, ({ from, to }) =>
            writer.say('scaling.range', { from: writer.number(from), to: writer.number(to) }),
        ),
        price && tierStatement(writer, declared, price),
        ...steps(writer, declared),
        stateAll('keeps', keeps, (all) => writer.say('scaling.keeps', { items: writer.refers(all) })),
    ]);
}

function extent(writer: Writer, { of, services, baseline }: Scaling): readonly (Statement | undefined)[] {
    return [
        state('of', of, (unit) =>
            writer.say('scaling.of', {
                unit: value(pluralUnitText(writer.words, unit), unit.span),
                services: writer.refers(services),
            }),
        ),
        state('baseline', baseline, (amount) =>
            writer.say('scaling.baseline', { quantity: of ? writer.quantity(amount, of) : writer.number(amount) }),
        ),
    ];
}

function tierStatement(writer: Writer, declared: Scaling, price: TierPrice): Statement {
    const { mode, per, tiers, span } = price;
    return {
        field: 'price',
        content: writer.say(`scaling.${mode.value}`, {
            period: writer.period(per),
            fee: replacedFee(writer, declared),
        }),
        source: span,
        below:
            tiers.length === 0
                ? []
                : [
                      tierTable(writer, `${writer.places.anchorOf(declared)}/tiers`, tiers),
                      ...priceFigure(writer, declared),
                  ],
    };
}

/** The fee that the tiers price: as stated, else the only recurring fee of the services for that unit. */
function replacedFee(writer: Writer, { price, of, services }: Scaling): Inline | undefined {
    if (price?.of !== undefined) {
        return writer.refer(price.of);
    }
    const fees = new Set(services.flatMap(({ target }) => target?.fees.map((fee) => fee.target) ?? []));
    const priced = [...fees].filter((fee) => fee !== undefined && isPricedBy(fee, of));
    const [fee] = priced;
    return fee && priced.length === 1 ? writer.link(fee) : undefined;
}

function isPricedBy({ amount }: Fee, unit: Ref<Unit> | undefined): boolean {
    return (
        amount?.type === 'price' &&
        amount.per !== undefined &&
        amount.unit?.target !== undefined &&
        amount.unit.target === unit?.target
    );
}

function tierTable(writer: Writer, key: string, tiers: readonly Tier[]): Table {
    return {
        type: 'table',
        key,
        columns: [
            { heading: inlines(writer.words.plain('scaling.quantity')), align: 'start' },
            { heading: inlines(writer.words.plain('scaling.price')), align: 'end' },
        ],
        rows: tiers.map((tier, index) => ({
            key: `${key}/${index + 1}`,
            source: tier.span,
            cells: [{ inlines: tierRange(writer, tier) }, { inlines: [writer.money(tier.price, tier.currency)] }],
        })),
    };
}

function tierRange(writer: Writer, { from, to }: Tier): readonly Inline[] {
    return to === undefined
        ? writer.say('quantity.open', { from: writer.number(from) })
        : writer.say('quantity.range', { from: writer.number(from), to: writer.number(to) });
}

function steps(writer: Writer, { increase, decrease, burst }: Scaling): readonly (Statement | undefined)[] {
    return [
        state('increase', increase, (step) => writer.say('scaling.increase', stepValues(writer, step))),
        state('decrease', decrease, (step) => writer.say('scaling.decrease', stepValues(writer, step))),
        state('burst', burst, (stated) => burstSentence(writer, stated)),
    ];
}

function stepValues(writer: Writer, { notice, readyWithin, atMost }: ScaleStep) {
    return {
        provider: writer.provider(),
        client: writer.client(),
        notice: writer.duration(notice),
        ready: writer.duration(readyWithin),
        percent: writer.percent(atMost?.percent),
        window: writer.window(atMost?.window),
    };
}

function burstSentence(writer: Writer, { upTo, for: time, at }: Burst): readonly Inline[] {
    return writer.say('scaling.burst', {
        client: writer.client(),
        percent: writer.percent(upTo),
        time: writer.duration(time),
        factor: writer.factor(at),
    });
}

/** How the agreement itself is changed. */
export function changes(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = contract.all('change').map((each) => change(writer, each));
    return chapter('changes', words.plain('changes.heading'), children);
}

function change(writer: Writer, declared: Change): Section {
    const { requestedBy, covers, answeredWithin, effectiveWithin, span } = declared;
    const topics = writer.refers(covers);
    const parties = writer.parties(requestedBy);
    return declarationSection(writer, declared, [
        requestedBy.length > 0 || covers.length > 0
            ? {
                  field: 'requested',
                  content:
                      parties === undefined
                          ? writer.say('change.anyParty', { topics })
                          : writer.say('change.requested', { parties, topics }, requestedBy.length),
                  source: requestedBy[0]?.span ?? span,
              }
            : undefined,
        state('answered', answeredWithin, (within) =>
            writer.say('change.answered', { within: writer.duration(within) }),
        ),
        state('effective', effectiveWithin, (within) =>
            writer.say('change.effective', { within: writer.duration(within) }),
        ),
    ]);
}
