import { readableHours } from '../../analysis/calendars.ts';
import type { Allowance, Exclusion, Maintenance, Priority } from '../../model/service.ts';
import type { ChronicFailure, DownWhen, Measurement, Sla } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import { Decimal } from '../../values/decimal.ts';
import { weeklyOpenings, weekOf } from '../../values/opening-hours.ts';
import { windowText } from '../../values/window.ts';
import { declared } from '../declared.ts';
import {
    durationLine,
    hoursLine,
    type Lines,
    line,
    number,
    openWeek,
    part,
    refsLine,
    same,
    textLine,
    textSet,
    textsLine,
    timed,
    valued,
    windowed,
    wordLine,
} from '../line.ts';
import { week } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, ceiling, limit, open, type Polarity, type Thing } from '../thing.ts';
import { namesOf, quotedAll, tail, words } from '../written.ts';
import { capLines } from './credits.ts';
import { weeklyLines } from './definitions.ts';

export function slaThing(sla: Sla, scope: Scope): Thing {
    const { claim, paidBy, soleRemedy } = sla;
    const lines = [
        ...refsLine('sla.services', sla.services, scope, benefit),
        ...hoursLine('sla.hours', sla.hours, scope, { gain: 'more', stated: 'unknown' }),
        ...measuredLines(sla.measured, scope),
        ...refsLine('sla.excludes', sla.excludes, scope, burden),
        ...textsLine('sla.requires', sla.requires, burden),
        ...textsLine('sla.pauses', sla.pausesWhile, burden),
        ...durationLine('sla.outages', sla.outagesCountFrom, scope, burden),
        ...downLines(sla.downWhen, scope),
        ...wordLine('sla.partial', sla.partialWindows, open),
        ...capLines('sla.cap', {}, sla.cap, scope),
        ...wordLine('sla.oneCredit', present(sla.oneCreditPerIncident, 'one credit per incident'), burden),
        ...(claim
            ? line({
                  field: 'sla.claim',
                  span: claim.span,
                  text: words(
                      `within ${claim.within.value}`,
                      claim.by && `by "${claim.by.value}"`,
                      tail('answered within', claim.answeredWithin),
                  ),
                  parts: [
                      part(timed(claim.within, scope), ceiling),
                      part(claim.by && same(claim.by.value), open),
                      part(claim.answeredWithin && timed(claim.answeredWithin, scope), limit),
                  ],
                  stated: 'worse',
              })
            : []),
        ...(paidBy
            ? line({
                  field: 'sla.paid',
                  span: paidBy.span,
                  text: words(`by ${paidBy.by}`, tail('within', paidBy.within)),
                  parts: [part(same(paidBy.by), open), part(paidBy.within && timed(paidBy.within, scope), limit)],
                  stated: 'unknown',
              })
            : []),
        ...(soleRemedy
            ? line({
                  field: 'sla.soleRemedy',
                  span: soleRemedy.span,
                  text: words('sole remedy', soleRemedy.except.length > 0 && `except ${quotedAll(soleRemedy.except)}`),
                  parts: [part(textSet(soleRemedy.except), benefit)],
                  stated: 'worse',
              })
            : []),
        ...sla.terminable.flatMap((each) => chronicLines(each, scope)),
        ...durationLine('sla.review', sla.review, scope, limit),
    ];
    return declared(sla, scope, { section: 'levels', stated: 'better', lines });
}

/** A longer window evens out more; `during` leaves out closed hours. */
function measuredLines(measured: Measurement | undefined, scope: Scope): Lines {
    if (measured === undefined) return [];
    const { window, during, span } = measured;
    return line({
        field: 'sla.measured',
        span,
        text: words(windowText(window.value), during && `during ${during.text}`),
        identity: words(windowText(window.value), during && scope.identities.ref(during)),
        parts: [
            part(windowed(window), { gain: 'less', stated: 'unknown' }),
            part(during && openWeek(during, scope), { gain: 'more', stated: 'worse' }),
        ],
        stated: 'unknown',
    });
}

/** What counts as down: the wider that is, the better. */
function downLines(down: DownWhen | undefined, scope: Scope): Lines {
    if (down === undefined) return [];
    const { metric, side, value, span } = down;
    const wider: Polarity = { gain: side === 'above' ? 'less' : 'more', stated: 'unknown' };
    return line({
        field: 'sla.down',
        span,
        text: words(metric.text, side, valueText(value), tail('for', down.for)),
        parts: [
            part(same(`${scope.identities.ref(metric)} ${side}`), open),
            part(valued(value, scope), wider),
            part(down.for && timed(down.for, scope), burden),
        ],
        stated: 'unknown',
    });
}

/** A right to leave: the fewer breaches it takes, the sooner. */
function chronicLines(chronic: ChronicFailure, scope: Scope): Lines {
    const { after, of: objectives, threshold, span } = chronic;
    const identity = scope.identities.refs(objectives);
    return line({
        field: objectives.length === 0 ? 'sla.terminable' : 'sla.terminableFor',
        values: { objectives: namesOf(objectives) },
        key: identity,
        span,
        text: words(
            `after ${after.value} ${after.value === 1 ? 'breach' : 'breaches'}`,
            threshold && `${threshold.side} ${valueText(threshold.value)}`,
            tail('in', chronic.in),
            tail('exercised within', chronic.exercisedWithin),
        ),
        parts: [
            part(number(Decimal.of(after.value)), burden),
            part(threshold && same(threshold.side), { gain: 'unknown', stated: 'worse' }),
            part(threshold && valued(threshold.value, scope), {
                gain: threshold?.side === 'below' ? 'more' : 'less',
                stated: 'worse',
            }),
            part(chronic.in && timed(chronic.in, scope), benefit),
            part(chronic.exercisedWithin && timed(chronic.exercisedWithin, scope), ceiling),
        ],
        stated: 'better',
    });
}

export function priorityThing(priority: Priority, scope: Scope): Thing {
    const lines = [
        ...hoursLine('priority.hours', priority.hours, scope, { gain: 'more', stated: 'unknown' }),
        ...rankLines(priority, scope),
    ];
    return declared(priority, scope, { section: 'levels', stated: 'unknown', lines });
}

/** The order of priorities in a file is their rank: what stands before this one. */
function rankLines(priority: Priority, { facts, identities }: Scope): Lines {
    const siblings = facts.prioritiesByFile.get(priority.span.file) ?? [];
    const above = siblings.slice(0, siblings.indexOf(priority));
    const identity = above.map((each) => identities.of(each)).join(' ');
    return line({
        field: 'priority.rank',
        span: priority.name.span,
        text: `${above.length + 1}`,
        identity,
        parts: [part(same(identity), open)],
        stated: 'unknown',
    });
}

export function maintenanceThing(maintenance: Maintenance, scope: Scope): Thing {
    const hours = weekOf(weeklyOpenings(readableHours(maintenance.during)));
    const lines = [
        ...weeklyLines('maintenance.during', maintenance.during, week('', hours), 'less'),
        ...textLine('maintenance.zone', maintenance.zone, open),
        ...durationLine('maintenance.notice', maintenance.notice, scope, benefit),
        ...allowanceLines(maintenance.atMost, scope),
    ];
    return declared(maintenance, scope, { section: 'levels', stated: 'worse', lines });
}

function allowanceLines(allowance: Allowance | undefined, scope: Scope): Lines {
    if (allowance === undefined) return [];
    const { duration, window, span } = allowance;
    return line({
        field: 'maintenance.atMost',
        span,
        text: `${duration.value} ${windowText(window.value)}`,
        parts: [part(timed(duration, scope), limit), part(windowed(window), { gain: 'more', stated: 'unknown' })],
        stated: 'better',
    });
}

export function exclusionThing(exclusion: Exclusion, scope: Scope): Thing {
    return declared(exclusion, scope, { section: 'levels', stated: 'worse' });
}

function present(span: Sla['oneCreditPerIncident'], value: string) {
    return span && { span, value };
}
