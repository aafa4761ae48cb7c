import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../server/clock.ts';
import { TODAY } from './project.ts';

/** A clock that stands still at the noon of a day. */
export function stoppedAt(day: Temporal.PlainDate | string = TODAY): Clock {
    const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
    return () => noon;
}
