import type { Contract } from '../model/composed.ts';
import type { Metric, MetricType } from '../model/library.ts';
import { targetsOf } from '../model/reference.ts';
import type { Calendar, Exclusion, Maintenance, Priority, Service } from '../model/service.ts';
import type { Bound, Cell, Objective, Sla } from '../model/sla.ts';
import type { Span } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { calendarWindow, type Window } from '../values/window.ts';
import { type GoverningHours, governingHours } from './calendars.ts';

/** A promise as an sla makes it: a line, or a cell of a matrix. */
export type AnyPromise = Objective | Cell;

/** The window that a promise is measured in, and who says so. */
export interface WindowInReach {
    readonly window: Window;
    /** `default`: nobody says so, and calendar months apply (language.md §6). */
    readonly from: 'objective' | 'sla' | 'default';
    /** Where it is written. */
    readonly span: Span | undefined;
}

/** Everything that applies to one promise, whoever states it. */
export interface PromiseFacts {
    readonly promise: AnyPromise;
    readonly sla: Sla;
    /** How a reference names it within the contract: `Levels.P1.ResponseTime`. */
    readonly path: string;
    readonly metric: Metric | undefined;
    readonly type: MetricType | undefined;
    readonly priority: Priority | undefined;
    /** The services that it is promised for; those of the sla unless it names its own. */
    readonly services: readonly Service[];
    /** As written, else from the metric's direction; undefined where neither says. */
    readonly bound: Bound | undefined;
    readonly boundFrom: 'written' | 'metric' | undefined;
    /** What is promised; undefined for a goal. */
    readonly target: Value | undefined;
    /** An aim without a target: measured and reported, promised by nobody. */
    readonly isGoal: boolean;
    readonly window: WindowInReach;
    /** `measured … during`: open time alone counts. */
    readonly during: Calendar | undefined;
    /** The calendar of its business durations where that does not depend on the service. */
    readonly hours: GoverningHours | undefined;
    /** The calendar of its business durations for one service. */
    hoursFor(service: Service): GoverningHours | undefined;
    /** Excluded by the sla or by the objective itself, each once. */
    readonly excluded: readonly (Maintenance | Exclusion)[];
    readonly maintenance: readonly Maintenance[];
}

/** The facts of one promise within a contract. */
export function promiseFacts(promise: AnyPromise, contract: Contract): PromiseFacts {
    const { sla } = promise;
    const metric = promise.metric.target;
    const priority = priorityOf(promise);
    const services = servicesOf(promise);
    const bound = promise.bound ?? boundOf(metric);
    const excluded = [...new Set(targetsOf([...sla.excludes, ...promise.excluding]))];
    const hoursFor = (service: Service) => governingHours(contract, { priority, sla, service });
    return {
        promise,
        sla,
        path: pathOf(promise),
        metric,
        type: metric?.type?.value,
        priority,
        services,
        bound,
        boundFrom: bound && (promise.bound === undefined ? 'metric' : 'written'),
        target: promise.target,
        isGoal: promise.target === undefined && promise.aim !== undefined,
        window: windowInReach(promise),
        during: sla.measured?.during?.target,
        hours: services.length === 0 ? governingHours(contract, { priority, sla }) : onlyOne(services.map(hoursFor)),
        hoursFor,
        excluded,
        maintenance: excluded.filter((each) => each.kind === 'maintenance'),
    };
}

/** The window of a promise: its own, else the sla's, else calendar months. */
export function windowInReach({ window, sla }: Pick<AnyPromise, 'window' | 'sla'>): WindowInReach {
    if (window) return { window: window.value, from: 'objective', span: window.span };
    const measured = sla.measured?.window;
    if (measured) return { window: measured.value, from: 'sla', span: measured.span };
    return { window: calendarWindow('monthly'), from: 'default', span: undefined };
}

/** The bound that a metric's direction means. */
export function boundOf(metric: Metric | undefined): Bound | undefined {
    if (metric?.better === undefined) return undefined;
    return metric.better === 'higher' ? 'at least' : 'at most';
}

function pathOf(promise: AnyPromise): string {
    const row = promise.kind === 'cell' ? [promise.row.name.value] : [];
    return [promise.sla.name.value, ...row, promise.name.value].join('.');
}

function priorityOf(promise: AnyPromise): Priority | undefined {
    const row = rowOf(promise);
    return promise.priority?.target ?? (row?.kind === 'priority' ? row : undefined);
}

function servicesOf(promise: AnyPromise): readonly Service[] {
    const row = rowOf(promise);
    if (row?.kind === 'service' && promise.services.length === 0) return [row];
    const named = promise.services.length > 0 ? promise.services : promise.sla.services;
    return [...new Set(targetsOf(named))];
}

function rowOf(promise: AnyPromise): Priority | Service | undefined {
    return promise.kind === 'cell' ? promise.row.of.target : undefined;
}

/** The one calendar that all services come to; undefined where they differ, or where there is none. */
function onlyOne(all: readonly (GoverningHours | undefined)[]): GoverningHours | undefined {
    const [first] = all;
    return all.every((each) => each?.calendar === first?.calendar) ? first : undefined;
}
