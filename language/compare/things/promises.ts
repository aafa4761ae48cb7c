import type { AnyPromise, PromiseFacts } from '../../analysis/objective.ts';
import type { FieldName } from '../../messages/compare.ts';
import type { Value } from '../../model/value.ts';
import { valueText } from '../../model/value-text.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Sentence } from '../change.ts';
import {
    type Lines,
    line,
    number,
    numberLine,
    part,
    percent,
    refLine,
    refSet,
    refsLine,
    setIdentity,
    valued,
    windowLine,
    wordLine,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, open, type Polarity, type Thing } from '../thing.ts';
import { namesOf, words } from '../written.ts';

/** A promise of an sla, whether it is a line or a cell of a matrix. */
export function promiseThing(promise: AnyPromise, scope: Scope): Thing {
    const facts = scope.facts.of(promise);
    return {
        id: scope.identities.of(promise),
        class: `promise ${scope.identities.of(promise.sla)} ${scope.identities.ref(promise.metric)}`,
        name: { kind: 'promise', path: facts.path, title: titleOf(facts) },
        section: 'levels',
        span: promise.span,
        ownName: promise.kind === 'objective' ? promise.name.value : undefined,
        ownTitle: undefined,
        stated: 'better',
        summary: summaryOf(promise),
        facts: linesOf(promise, facts, scope),
        source: promise,
    };
}

/** "Availability of Server hosting", "Response time of Critical": what is promised, and for what. */
export function titleOf({ promise, metric, priority, services }: PromiseFacts): Sentence {
    const values = { metric: metric?.title?.value ?? promise.metric.text };
    const named = promise.kind === 'cell' ? [promise.row.of] : [...promise.services];
    const own = priority ? [priority] : named.length > 0 ? services : [];
    const subject = own.map(({ title, name }) => title?.value ?? name.value).join(', ');
    return subject === '' ? { id: 'thing.promise', values } : { id: 'thing.promiseOf', values: { ...values, subject } };
}

function linesOf(promise: AnyPromise, facts: PromiseFacts, scope: Scope): Lines {
    const { bound, services } = facts;
    return [
        ...refLine('promise.metric', promise.metric, scope, open),
        ...wordLine('promise.bound', bound && { value: bound, span: promise.span }, open),
        ...valueLines('promise.target', promise.target, facts, scope),
        ...valueLines('promise.aim', promise.aim, facts, scope),
        ...(promise.share
            ? line({
                  field: 'promise.share',
                  span: promise.share.span,
                  text: `in ${promise.share.value} of cases`,
                  parts: [part(percent(promise.share), { gain: 'more', stated: 'worse' })],
                  stated: 'worse',
              })
            : []),
        ...percentileLines(promise, bound),
        ...refLine('promise.priority', priorityRef(promise), scope, open),
        ...serviceLines(promise, services, scope),
        ...refLine('promise.forEach', promise.forEach, scope, open),
        ...windowLine('promise.window', promise.window, { gain: 'less', stated: 'unknown' }),
        ...refsLine('promise.excluding', promise.excluding, scope, burden),
        ...(promise.roundedTo
            ? numberLine(
                  'promise.rounded',
                  { value: Decimal.of(promise.roundedTo.value), span: promise.roundedTo.span },
                  { gain: 'more', stated: 'unknown' },
              )
            : []),
    ];
}

/** At least: the more, the better; at most: the less. */
function valueLines(field: FieldName, value: Value | undefined, facts: PromiseFacts, scope: Scope): Lines {
    if (value === undefined) return [];
    const polarity = polarityOf(facts.bound);
    return line({
        field,
        span: value.span,
        text: valueText(value),
        parts: [part(valued(value, scope, facts.hours?.calendar), polarity)],
        stated: 'better',
    });
}

function polarityOf(bound: PromiseFacts['bound']): Polarity {
    if (bound === undefined) return open;
    return { gain: bound === 'at least' ? 'more' : 'less', stated: 'better' };
}

/** Under an upper limit, a higher percentile holds more of the samples to it. */
function percentileLines({ percentile }: AnyPromise, bound: PromiseFacts['bound']): Lines {
    if (percentile === undefined) return [];
    const gain = bound === 'at most' ? 'more' : bound === 'at least' ? 'less' : 'unknown';
    return line({
        field: 'promise.percentile',
        span: percentile.span,
        text: `p${percentile.value.toSource()}`,
        parts: [part(number(percentile.value), { gain, stated: 'unknown' })],
        stated: 'unknown',
    });
}

function priorityRef(promise: AnyPromise) {
    if (promise.kind === 'objective') return promise.priority;
    const { of } = promise.row;
    return of.target?.kind === 'priority' || of.target === undefined ? of : undefined;
}

/** The services that it is for, where it names its own; a row may stand for one. */
function serviceLines(promise: AnyPromise, services: PromiseFacts['services'], scope: Scope): Lines {
    if (promise.kind === 'objective') return refsLine('promise.services', promise.services, scope, benefit);
    const { of } = promise.row;
    if (of.target?.kind !== 'service' || services.length === 0) return [];
    const measure = refSet([of], scope);
    return line({
        field: 'promise.services',
        span: of.span,
        text: of.text,
        identity: setIdentity(measure),
        parts: [part(measure, benefit)],
        stated: 'better',
    });
}

function summaryOf(promise: AnyPromise): string {
    const { metric, bound, target, aim, percentile, priority, services } = promise;
    return words(
        metric.text,
        percentile && `p${percentile.value.toSource()}`,
        priority && `of ${priority.text}`,
        services.length > 0 && `for ${namesOf(services)}`,
        bound,
        target && valueText(target),
        aim && `aiming at ${valueText(aim)}`,
    );
}
