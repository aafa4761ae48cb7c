import type { Facts } from '../analysis/facts.ts';
import type { PromiseFacts } from '../analysis/objective.ts';
import type { Priority } from '../model/service.ts';
import type { Sla } from '../model/sla.ts';

/** Whether a priority is the first of its file, of those that belong. */
export function isMostUrgent(priority: Priority, { prioritiesByFile }: Facts): boolean {
    return prioritiesByFile.get(priority.span.file)?.[0] === priority;
}

/** What an sla, and every other sla of its services, promises for a priority. */
export function promisedFor(priority: Priority, sla: Sla, facts: Facts): readonly PromiseFacts[] {
    const slas = new Set([sla, ...sla.services.flatMap(({ target }) => (target ? facts.slasFor(target) : []))]);
    return [...slas].flatMap((each) => facts.promisesOfSla(each)).filter((each) => each.priority === priority);
}
