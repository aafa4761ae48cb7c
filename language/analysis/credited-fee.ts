import { type Ref, targetsOf } from '../model/reference.ts';
import type { Fee, Service } from '../model/service.ts';
import { type Credit, type CreditSchedule, promisesOf, type Sla } from '../model/sla.ts';
import type { Fees } from './fees.ts';

/** The fee that a schedule's credits are a part of, and how it is known. */
export type CreditedFee =
    | {
          readonly known: true;
          readonly fee: Fee;
          readonly from: 'schedule' | 'services';
          readonly services: readonly Service[];
      }
    /** `none`: no recurring fee; `several`: more than one; `no such name`: the one named is unknown. */
    | { readonly known: false; readonly why: 'none' | 'several' | 'no such name'; readonly fees: readonly Fee[] };

/**
 * The fee named by `of`, else the one recurring fee that the services of the sla have between them
 * (language.md §4). `services` are those whose quantity counts: the services that the objectives are promised
 * for and that bear the fee; else those of the sla; else all that bear it.
 */
export function creditedFee(schedule: CreditSchedule, sla: Sla, fees: Fees): CreditedFee {
    if (schedule.of !== undefined) return named(schedule.of, schedule, sla, fees);
    const all = [...new Set(targetsOf(sla.services).flatMap(fees.recurring))];
    const [fee, ...others] = all;
    if (fee === undefined) return { known: false, why: 'none', fees: [] };
    if (others.length > 0) return { known: false, why: 'several', fees: all };
    return { known: true, fee, from: 'services', services: creditedServices(fee, schedule, sla, fees) };
}

/** Whether a schedule needs a fee at all: money alone does not. */
export function needsFee(schedule: CreditSchedule): boolean {
    const isPart = (credit: Credit) => credit.type !== 'money' && credit.type !== 'percent of cap';
    return schedule.bands.some((band) => isPart(band.credit));
}

function named(of: Ref<Fee>, schedule: CreditSchedule, sla: Sla, fees: Fees): CreditedFee {
    const fee = of.target;
    if (fee === undefined) return { known: false, why: 'no such name', fees: [] };
    return { known: true, fee, from: 'schedule', services: creditedServices(fee, schedule, sla, fees) };
}

function creditedServices(fee: Fee, schedule: CreditSchedule, sla: Sla, fees: Fees): readonly Service[] {
    const bearers = fees.bearers(fee);
    const promised = schedule.objectives
        .flatMap(({ target }) => promisesOf(target))
        .flatMap((each) => targetsOf(each.services));
    const candidates = [promised, targetsOf(sla.services)].map((some) => bearers.filter((each) => some.includes(each)));
    return candidates.find((some) => some.length > 0) ?? bearers;
}
