import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Service } from '../model/service.ts';
import { objectivesOf, type Sla } from '../model/sla.ts';
import type { Span, Written } from '../model/source.ts';
import type { Duration } from '../values/duration.ts';
import { finding } from '../names/finding.ts';

/** The durations written in a declaration. */
export type DurationsOf = (declaration: Declaration) => readonly Written<Duration>[];

/**
 * Business time needs a calendar: that of the priority, the sla, the service or the contract, the innermost first. A
 * catalogue's business time is looked at in each contract that uses it, and shown where the contract names it.
 */
export function businessTime(contract: Contract, durationsOf: DurationsOf): readonly Finding[] {
    if (!contract.header || contract.header.hours || contract.header.damaged) return [];
    return contract.declarations.flatMap((declaration) => {
        const uncovered = durationsOf(declaration).filter((duration) => duration.value.kind === 'business' && !hasCalendar(declaration, duration));
        return uncovered.slice(0, 1).map((duration) => report(contract, declaration, duration));
    });
}

function report(contract: Contract, declaration: Declaration, duration: Written<Duration>): Finding {
    const brought = contract.broughtBy(declaration);
    const related = brought ? [{ span: duration.span, message: { id: 'related/declared', values: { name: duration.value.toString() } } }] : [];
    const span = brought?.span ?? duration.span;
    return finding('value/business-time-without-calendar', span, { written: duration.value.toString() }, { related });
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
