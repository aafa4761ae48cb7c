import { Temporal } from 'temporal-polyfill';

/**
 * The moment in the zone of the machine: the one place where the server reads it. A view holds the day of its request,
 * so that no answer speaks of two; tests stop it.
 */
export type Clock = () => Temporal.ZonedDateTime;

export const systemClock: Clock = () => Temporal.Now.zonedDateTimeISO();
