import { businessCalendar, governingHours, type HoursScope, isWhole } from '../../../language/analysis/calendars.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import type { Span } from '../../../language/model/source.ts';
import { Decimal } from '../../../language/values/decimal.ts';
import type { Duration } from '../../../language/values/duration.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { sentence } from './words.ts';

/**
 * Which calendar business time runs by at a place, how long it opens in a week, and how much of that the duration takes;
 * of a day and more by the clock, how much of it is open.
 */
export function openHoursText(
    view: View,
    declaration: Declaration | undefined,
    duration: Duration,
    offset: number,
): string {
    const contract = factsFor(view)?.contract;
    const elapsed = duration.milliseconds();
    if (!contract || (duration.kind !== 'business' && !elapsed?.gte(DAY))) return '';
    const hours = governingHours(contract, scopeAt(declaration, offset));
    if (!hours?.calendar || !isWhole(hours.calendar)) return '';
    const minutes = businessCalendar(hours.calendar, contract).weeklyOpenMinutes();
    if (minutes === 0 || (elapsed && minutes === WEEK / MINUTE)) return '';
    const week = Decimal.of(minutes).dividedBy(60).round(2);
    const values = { calendar: hours.ref.text, week: week.toString() };
    if (elapsed) {
        const open = elapsed.times(week).dividedBy(WEEK).round(1).toString();
        return sentence(view.words, 'hours.within', { ...values, open });
    }
    if (duration.unit !== 'business hour') return sentence(view.words, 'hours.week', values);
    const share = duration.amount.times(100).dividedBy(week).round(1);
    return sentence(view.words, 'hours.share', { ...values, share: share.toString() });
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const WEEK = 7 * DAY;

/** In a matrix the row says whose time it is: that of its priority or of its service. */
function scopeAt(declaration: Declaration | undefined, offset: number): HoursScope {
    if (declaration?.kind !== 'sla') return {};
    const holds = ({ span }: { readonly span: Span }) => span.start <= offset && offset <= span.end;
    const of = declaration.matrices.flatMap(({ rows }) => rows).find(holds)?.of.target;
    const priority = of?.kind === 'priority' ? of : declaration.objectives.find(holds)?.priority?.target;
    return { sla: declaration, priority, service: of?.kind === 'service' ? of : undefined };
}
