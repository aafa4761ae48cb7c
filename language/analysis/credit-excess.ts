import type { Band, Cap, CreditSchedule, Sla } from '../model/sla.ts';
import type { Money } from '../values/money.ts';
import { sameWindow, type Window } from '../values/window.ts';
import { capOf } from './credit-amount.ts';
import type { Facts } from './facts.ts';
import type { PromiseFacts } from './objective.ts';

/** Credits that can pass the fees of the services. */
export interface CreditExcess {
    readonly band: Band;
    /** How far they can go; undefined where nothing ends them. */
    readonly limit: ExcessLimit | undefined;
}

/** The most that they come to in a window, against the fees of that window; neither is rounded. */
export interface ExcessLimit {
    readonly window: Window;
    /** Whether it is the window of the promise, not that of a cap alone. */
    readonly isOwn: boolean;
    readonly worst: Money;
    readonly fees: Money;
}

/** A schedule as one sla grants it for one promise. */
interface Grant {
    readonly schedule: CreditSchedule;
    readonly sla: Sla;
    readonly promise: PromiseFacts;
}

/**
 * Where one window of a promise can earn more than its services cost. Each cap is set against the fees of its own
 * window, and one that stays within them is enough; undefined also where something of it is not known.
 */
export function creditExcess(grant: Grant, facts: Facts): CreditExcess | undefined {
    const { schedule, sla, promise } = grant;
    const { band, isUnbounded, amount } = facts.worstCredit(schedule, promise.promise);
    const caps = [schedule.cap, sla.cap].filter((cap) => cap !== undefined);
    if (band === undefined) return undefined;
    if (isUnbounded && caps.length === 0) return { band, limit: undefined };
    const own = { window: promise.window.window, worst: amount.money };
    const limits = [...(isUnbounded ? [] : [own]), ...caps.map((cap) => cappedBy(cap, grant, facts))];
    const excesses = limits.map(({ window, worst }) => excessOf(worst, window, promise, facts));
    const [limit] = excesses.flatMap((each) => each ?? []).toSorted((one, other) => one.worst.compare(other.worst));
    return limit === undefined || excesses.includes(undefined) ? undefined : { band, limit };
}

function excessOf(
    worst: Money | undefined,
    window: Window,
    { services, window: { window: own } }: PromiseFacts,
    { fees }: Facts,
): ExcessLimit | undefined {
    const cost = fees.forServices(services, window);
    if (worst === undefined || !cost.known || !worst.isComparableTo(cost.amount)) return undefined;
    return worst.compare(cost.amount) > 0
        ? { window, isOwn: sameWindow(window, own), worst, fees: cost.amount }
        : undefined;
}

/** What a cap comes to in its own window; one of the sla that is a part of all its fees is not known here. */
function cappedBy(cap: Cap, { schedule, sla, promise }: Grant, { creditedFee, fees }: Facts) {
    const window = cap.window?.value ?? promise.window.window;
    if (cap === sla.cap && cap.amount.type !== 'money') return { window, worst: undefined };
    const credited = creditedFee(schedule);
    const fee = credited.known ? fees.forWindow(credited.fee, window, credited.services) : undefined;
    const terms = { promise: { ...promise, window: { ...promise.window, window } } };
    return { window, worst: capOf(cap, { ...terms, fee: fee?.known ? fee.amount : undefined })?.money };
}
