import type { FieldName } from '../../messages/compare.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Metric, Requirement } from '../../model/library.ts';
import type { Calendar, WeeklyHours } from '../../model/service.ts';
import type { Span } from '../../model/source.ts';
import { declared } from '../declared.ts';
import { type Lines, line, openSpans, part, refsLine, same, setIdentity, textLine, wordLine } from '../line.ts';
import { type Measure, week } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { burden, neutral, open, type Thing } from '../thing.ts';
import { closedText, hoursText, proseText, words } from '../written.ts';

/** More open time is better: business time runs sooner, and fewer hours are outside of it. */
export function calendarThing(calendar: Calendar, scope: Scope): Thing {
    const lines = [
        ...textLine('calendar.zone', calendar.zone, open),
        ...weeklyLines('calendar.open', calendar.open, week('', openSpans(calendar, new Set())), 'more'),
        ...refsLine('calendar.outside', calendar.openOutside, scope, open),
        ...closedLines(calendar),
    ];
    return declared(calendar, scope, { section: 'definitions', stated: 'unknown', lines });
}

/** Hours of the week as one line, however many the contract writes them in. */
export function weeklyLines(
    field: FieldName,
    hours: readonly WeeklyHours[],
    open: Measure,
    gain: 'more' | 'less',
): Lines {
    const span = around(hours);
    if (span === undefined) return [];
    const identity = open.type === 'week' ? open.spans.map(({ start, end }) => `${start}-${end}`).join(' ') : '';
    return line({
        field,
        span,
        text: hours.map(hoursText).join(', '),
        identity,
        parts: [part(open, { gain, stated: gain === 'more' ? 'better' : 'worse' })],
        stated: gain === 'more' ? 'better' : 'worse',
    });
}

function closedLines({ closed }: Calendar): Lines {
    const span = around(closed);
    if (span === undefined) return [];
    const items = new Map(closed.map((each) => [closedText({ ...each, reason: undefined }), closedText(each)]));
    const measure: Measure = { type: 'set', items };
    return line({
        field: 'calendar.closed',
        span,
        text: [...items.values()].join(', '),
        identity: setIdentity(measure),
        parts: [part(measure, burden)],
        stated: burden.stated,
    });
}

/** A word that the contract brings itself: a defined term, a metric, unit, region, event or topic. */
export function wordThing(declaration: Declaration, scope: Scope): Thing {
    const lines = declaration.kind === 'metric' ? metricLines(declaration) : unitLines(declaration, scope);
    return declared(declaration, scope, { section: 'definitions', stated: 'unknown', lines });
}

/** A framework that the contract brings itself, requirement by requirement. */
export function frameworkThing(framework: Extract<Declaration, { kind: 'framework' }>, scope: Scope): Thing {
    const lines = [
        ...textLine('framework.edition', framework.edition, neutral),
        ...textLine('framework.source', framework.source, neutral),
        ...framework.requirements.flatMap(requirementLines),
    ];
    return declared(framework, scope, { section: 'definitions', stated: 'unknown', lines });
}

function metricLines(metric: Metric): Lines {
    return [
        ...wordLine('metric.type', metric.type, open),
        ...wordLine('metric.better', metric.better && { value: metric.better, span: metric.span }, open),
        ...textLine('metric.numerator', metric.numerator, open),
        ...textLine('metric.denominator', metric.denominator, open),
        ...textLine('metric.from', metric.from, open),
        ...textLine('metric.to', metric.to, open),
    ];
}

function unitLines(declaration: Declaration, scope: Scope): Lines {
    if (declaration.kind === 'unit') return wordLine('unit.plural', declaration.plural, neutral);
    return declaration.kind === 'region' ? refsLine('region.in', declaration.in, scope, open) : [];
}

function requirementLines({ name, title, level, description, expects, span }: Requirement): Lines {
    const identity = JSON.stringify([level?.value, title?.value, description?.text, expects], withoutPlaces);
    return line({
        field: 'framework.requirement',
        values: { code: name.value },
        key: name.value,
        span,
        text: words(`${title?.value ?? name.value}`, level && `(${level.value})`) || proseText(description?.text ?? ''),
        identity,
        parts: [part(same(identity), open)],
        stated: 'unknown',
    });
}

/** What a requirement says, without where it says it and what its names lead to. */
function withoutPlaces(key: string, value: unknown): unknown {
    return key === 'span' || key === 'target' || key === 'framework' ? undefined : value;
}

function around(items: readonly { readonly span: Span }[]): Span | undefined {
    const [first, last] = [items[0], items.at(-1)];
    return first && last && { file: first.span.file, start: first.span.start, end: last.span.end };
}
