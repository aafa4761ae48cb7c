import { businessCalendar, governingHours, isWhole } from '../../../language/analysis/calendars.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { Decimal } from '../../../language/values/decimal.ts';
import type { Duration } from '../../../language/values/duration.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { sentence } from './words.ts';

/** Which calendar business time runs by at a place, how long it opens in a week, and how much of that the duration takes. */
export function openHoursText(view: View, declaration: Declaration | undefined, duration: Duration): string {
    const contract = factsFor(view)?.contract;
    if (duration.kind !== 'business' || !contract) return '';
    const hours = governingHours(contract, declaration?.kind === 'sla' ? { sla: declaration } : {});
    if (!hours?.calendar || !isWhole(hours.calendar)) return '';
    const minutes = businessCalendar(hours.calendar, contract).weeklyOpenMinutes();
    if (minutes === 0) return '';
    const week = Decimal.of(minutes).dividedBy(60).round(2);
    const values = { calendar: hours.ref.text, week: week.toString() };
    if (duration.unit !== 'business hour') return sentence(view.words, 'hours.week', values);
    const share = duration.amount.times(100).dividedBy(week).round(1);
    return sentence(view.words, 'hours.share', { ...values, share: share.toString() });
}
