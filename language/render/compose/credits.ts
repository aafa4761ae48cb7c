import type { Ref } from '../../model/reference.ts';
import type { Fee } from '../../model/service.ts';
import { type Band, type Cap, type Credit, type CreditSchedule, promisesOf, type Sla } from '../../model/sla.ts';
import type { Inline, Paragraph, Table } from '../document.ts';
import { type Content, inlines, paragraph, value } from '../inline.ts';
import { durationText, factorText, moneyText, percentText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { creditFigure } from './figures.ts';
import { type Statement, state } from './parts.ts';

/** What a missed promise earns the client, and how it is claimed and paid. */
export function creditStatements(writer: Writer, sla: Sla): readonly (Statement | undefined)[] {
    const anchor = writer.places.anchorOf(sla);
    return [
        ...sla.credits.map((schedule, index) => scheduleStatement(writer, anchor, schedule, index + 1)),
        sla.credits.some(usesFee) ? { field: 'credited-fee', content: writer.say('credits.fee', {}) } : undefined,
        state('cap', sla.cap, (cap) => writer.say('credits.capOfAll', capValues(writer, cap, undefined))),
        state('one-credit', sla.oneCreditPerIncident && { span: sla.oneCreditPerIncident }, () =>
            writer.say('credits.oneEach', {}),
        ),
        ...payment(writer, sla),
    ];
}

function scheduleStatement(writer: Writer, anchor: string, schedule: CreditSchedule, index: number): Statement {
    const { objectives, bands, cap, of, span } = schedule;
    const field = `credits/${index}`;
    const key = `${anchor}/${field}`;
    const below = [
        ...(bands.length === 0 ? [] : [bandTable(writer, key, schedule)]),
        ...(bands.filter(({ type }) => type === 'bound').length > 1 ? [worstBand(writer, key)] : []),
        ...(cap === undefined
            ? []
            : [paragraph(`${key}/cap`, writer.say('credits.cap', capValues(writer, cap, of)), cap.span)]),
        ...creditFigure(writer, schedule, key),
    ];
    const parties = { provider: writer.provider(), client: writer.client() };
    const named = { ...parties, objectives: writer.refers(objectives) };
    const content = writer.say('credits.intro', named, objectives.length);
    return { field, content, source: span, below };
}

function worstBand(writer: Writer, key: string): Paragraph {
    return paragraph(`${key}/worst`, writer.say('band.worst', {}));
}

function bandTable(writer: Writer, key: string, schedule: CreditSchedule): Table {
    const { bands, of } = schedule;
    const countsDowntime = isOfTimeShare(schedule);
    return {
        type: 'table',
        key: `${key}/table`,
        columns: [
            { heading: inlines(writer.words.plain('credits.result')), align: 'start' },
            { heading: inlines(writer.words.plain('credits.credit')), align: 'end' },
        ],
        rows: bands.map((band, index) => ({
            key: `${key}/${index + 1}`,
            source: band.span,
            cells: [
                { inlines: resultOf(writer, band, countsDowntime) },
                { inlines: creditOf(writer, band.credit, of) },
            ],
        })),
    };
}

/** On a time share a step in time counts all downtime; elsewhere it begins at the target. */
function isOfTimeShare({ objectives }: CreditSchedule): boolean {
    const promises = objectives.flatMap(({ target }) => promisesOf(target));
    return promises.some(({ metric }) => metric.target?.type?.value === 'time share');
}

function resultOf(writer: Writer, band: Band, ofTimeShare: boolean): readonly Inline[] {
    switch (band.type) {
        case 'bound':
            return writer.say(`band.${band.side}`, { bound: writer.value(band.bound) });
        case 'each':
            return writer.say(`band.${band.what}`, {});
        case 'step':
            return writer.say(stepMessage(band, ofTimeShare), { step: writer.value(band.step) });
    }
}

function stepMessage({ started, step }: Extract<Band, { type: 'step' }>, ofTimeShare: boolean) {
    if (ofTimeShare && step.type === 'duration') {
        return started ? 'band.downtimeStarted' : 'band.downtime';
    }
    return started ? 'band.stepStarted' : 'band.step';
}

function creditOf(writer: Writer, credit: Credit, of: Ref<Fee> | undefined): readonly Inline[] {
    const { words } = writer;
    const shown = (text: string) => value(text, credit.span);
    const fee: Content = of === undefined ? words.plain('credit.theFee') : writer.refer(of);
    switch (credit.type) {
        case 'percent':
            return writer.say('credit.percent', { percent: shown(percentText(words, credit.percent)), fee });
        case 'percent of cap':
            return writer.say('credit.percentOfCap', { percent: shown(percentText(words, credit.percent)) });
        case 'factor':
            return writer.say('credit.factor', { factor: shown(factorText(words, credit.factor)), fee });
        case 'money':
            return [shown(moneyText(words, credit.amount, credit.currency))];
        case 'duration':
            return writer.say('credit.duration', { duration: shown(durationText(words, credit.duration)), fee });
    }
}

function capValues(writer: Writer, { amount, window }: Cap, of: Ref<Fee> | undefined) {
    return { cap: creditOf(writer, amount, of), window: writer.window(window) };
}

function usesFee({ bands, cap }: CreditSchedule): boolean {
    const credits = [...bands.map(({ credit }) => credit), ...(cap ? [cap.amount] : [])];
    return credits.some(({ type }) => type !== 'money');
}

function payment(writer: Writer, { claim, paidBy, soleRemedy }: Sla): readonly (Statement | undefined)[] {
    const [provider, client] = [writer.provider(), writer.client()];
    return [
        state('claim', claim, ({ within, by, answeredWithin }) =>
            writer.say('credits.claim', {
                provider,
                client,
                within: writer.duration(within),
                by: writer.text(by),
                answered: writer.duration(answeredWithin),
            }),
        ),
        state('paid', paidBy, ({ by, within }) =>
            writer.say(`credits.paid.${by}`, { provider, within: writer.duration(within) }),
        ),
        state('sole-remedy', soleRemedy, ({ except }) =>
            writer.say('credits.soleRemedy', { client, exceptions: writer.texts(except) }),
        ),
    ];
}
