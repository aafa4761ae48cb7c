import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Service } from '../model/service.ts';
import { objectivesOf, type Sla } from '../model/sla.ts';
import type { Span, Written } from '../model/source.ts';
import { finding } from '../names/finding.ts';
import type { Duration } from '../values/duration.ts';

/** The durations written in a declaration. */
export type DurationsOf = (declaration: Declaration) => readonly Written<Duration>[];

/**
 * Business time needs a calendar: that of the priority, the sla, the service or the contract, the innermost first. A
 * catalogue's business time is looked at in each contract that uses it, and shown where the contract names it.
 */
export function businessTime(contract: Contract, durationsOf: DurationsOf): readonly Finding[] {
    if (!contract.header || contract.header.hours || contract.header.damaged) return [];
    const uncovered = contract.declarations.flatMap((declaration) =>
        durationsOf(declaration)
            .filter((duration) => duration.value.kind === 'business' && !hasCalendar(declaration, duration))
            .map((duration) => ({ declaration, duration })),
    );
    const [first, ...others] = uncovered;
    return first ? [report(contract, first, others)] : [];
}

interface Uncovered {
    readonly declaration: Declaration;
    readonly duration: Written<Duration>;
}

/** One finding for them all: one calendar mends them. */
function report(contract: Contract, first: Uncovered, others: readonly Uncovered[]): Finding {
    const span = placeOf(contract, first);
    const places = [...(span === first.duration.span ? [] : [first]), ...others];
    const related = places.map(({ duration }) => ({
        span: duration.span,
        message: { id: 'related/business-time', values: { written: duration.value.toString() } },
    }));
    return finding(
        'value/business-time-without-calendar',
        span,
        { written: first.duration.value.toString() },
        { related },
    );
}

/** In the contract's own file: where a catalogue's declaration comes to belong. */
function placeOf(contract: Contract, { declaration, duration }: Uncovered): Span {
    return contract.broughtBy(declaration)?.span ?? duration.span;
}

function hasCalendar(declaration: Declaration, duration: Written<Duration>): boolean {
    if (declaration.kind !== 'sla') return 'hours' in declaration && declaration.hours !== undefined;
    return declaration.hours !== undefined || serviceHours(declaration) || priorityHours(declaration, duration.span);
}

function serviceHours(sla: Sla): boolean {
    const services: readonly (Service | undefined)[] = sla.services.map((service) => service.target);
    return services.length > 0 && services.every((service) => service?.hours !== undefined);
}

/** A cell or objective of a priority that has hours of its own. */
function priorityHours(sla: Sla, span: Span): boolean {
    const promise = objectivesOf(sla).find((one) => one.span.start <= span.start && span.end <= one.span.end);
    return promise?.priority?.target?.hours !== undefined;
}
