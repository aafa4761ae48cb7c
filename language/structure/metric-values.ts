import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Metric, MetricType } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import { type Alert, type Monitor, objectivesOf, type Promised, promisesOf, type Row, type Sla } from '../model/sla.ts';
import type { Value } from '../model/value.ts';
import { valueText } from '../model/value-text.ts';
import type { Vendor } from '../model/vendor.ts';
import { finding } from '../names/finding.ts';

/** Values of the wrong kind for their metric: `Latency at least 99%`, a share above 100 %, a percentile of a timer. */
export function metricValues(declaration: Declaration): readonly Finding[] {
    switch (declaration.kind) {
        case 'sla':
            return ofSla(declaration);
        case 'vendor':
            return ofVendor(declaration);
        case 'monitor':
            return ofMonitor(declaration);
        default:
            return [];
    }
}

function ofSla(sla: Sla): readonly Finding[] {
    const down = sla.downWhen ? problems(sla.downWhen.metric, sla.downWhen.value) : [];
    const promises = objectivesOf(sla).filter((promise) => promise.kind === 'objective' || isWhole(promise.row));
    return [...promises.flatMap(ofPromise), ...down, ...ofBounds(sla), ...ofThresholds(sla)];
}

/** A row that is too short has its own message. */
function isWhole(row: Row): boolean {
    const matrix = row.sla.matrices.find((one) => one.rows.includes(row));
    return matrix?.metrics.length === row.cells.length;
}

function ofPromise(promise: Promised): readonly Finding[] {
    const values = [promise.target, promise.aim].flatMap((value) => (value ? problems(promise.metric, value) : []));
    return [...values, ...percentileProblems(promise.metric, promise.percentile?.span)];
}

function ofBounds(sla: Sla): readonly Finding[] {
    return sla.credits.flatMap((schedule) => {
        const promise = schedule.objectives
            .flatMap((ref) => promisesOf(ref.target))
            .find(({ metric }) => metric.target);
        if (!promise) return [];
        return schedule.bands.flatMap((band) => (band.type === 'bound' ? ofFigure(promise, band.bound) : []));
    });
}

function ofThresholds(sla: Sla): readonly Finding[] {
    return sla.terminable.flatMap((right) => {
        const promise = right.of.flatMap((ref) => promisesOf(ref.target))[0];
        return promise && right.threshold ? ofFigure(promise, right.threshold.value) : [];
    });
}

/** What is measured of a promise `in 95% of cases` is the share of cases that kept it. */
function ofFigure({ metric, share }: Promised, value: Value): readonly Finding[] {
    return share && value.type === 'percent' ? beyondShare(metric, value) : problems(metric, value);
}

function ofVendor(vendor: Vendor): readonly Finding[] {
    return vendor.commitments.flatMap((commitment) => [
        ...problems(commitment.metric, commitment.value),
        ...percentileProblems(commitment.metric, commitment.percentile?.span),
    ]);
}

function percentileProblems(metric: Ref<Metric>, span: Finding['span'] | undefined): readonly Finding[] {
    const type = metric.target?.type?.value;
    if (!span || type === undefined || type === 'sample') return [];
    return [finding('value/percentile-of-metric', span, { metric: metric.text })];
}

function problems(metric: Ref<Metric>, value: Value): readonly Finding[] {
    const type = metric.target?.type?.value;
    // An unknown unit has a message of its own.
    if (type === undefined || (value.type === 'amount' && !value.unit.target)) return [];
    if (!fits(type, value)) {
        const values = { metric: metric.text, written: valueText(value) };
        return [
            finding('value/wrong-for-metric', value.span, values, { id: `value/wrong-for-metric.${wanted(type)}` }),
        ];
    }
    return beyondShare(metric, value);
}

function beyondShare(metric: Ref<Metric>, value: Value): readonly Finding[] {
    const isBeyond = value.type === 'percent' && (value.percent.value.gt(100) || value.percent.value.isNegative());
    return isBeyond
        ? [finding('value/percent-of-share', value.span, { written: valueText(value), metric: metric.text })]
        : [];
}

/** What kind of value each kind of metric has (language.md §5). */
function fits(type: MetricType, value: Value): boolean {
    switch (type) {
        case 'time share':
        case 'case share':
            return value.type === 'percent';
        case 'timer':
        case 'point':
            return value.type === 'duration';
        case 'sample':
        case 'total':
            return value.type === 'duration' || (value.type === 'amount' && value.per === undefined);
        case 'rate':
            return value.type === 'amount' && (value.per !== undefined || value.unit.target === undefined);
        case 'count':
        case 'score':
            return value.type === 'number';
    }
}

function wanted(type: MetricType): string {
    if (type === 'time share' || type === 'case share') return 'percent';
    if (type === 'timer' || type === 'point') return 'duration';
    if (type === 'rate') return 'rate';
    return type === 'sample' || type === 'total' ? 'sample' : 'number';
}

/** An alert's value has to fit at least one of the objectives that its monitor watches. */
function ofMonitor(monitor: Monitor): readonly Finding[] {
    const types = monitor.watches
        .flatMap((ref) => promisesOf(ref.target))
        .map((promise) => promise.metric.target?.type?.value);
    const unknown =
        monitor.watches.length === 0 ||
        monitor.watches.some((ref) => ref.target === undefined) ||
        types.includes(undefined);
    if (unknown) return [];
    return monitor.alerts.flatMap((alert) =>
        alertProblem(
            monitor,
            alert,
            types.flatMap((type) => type ?? []),
        ),
    );
}

function alertProblem(monitor: Monitor, alert: Alert, types: readonly MetricType[]): readonly Finding[] {
    if (alert.threshold.type !== 'value') return [];
    const { value } = alert.threshold;
    if (types.some((type) => fits(type, value))) return [];
    return [
        finding('value/alert-fits-nothing', value.span, { written: valueText(value), monitor: monitor.name.value }),
    ];
}
