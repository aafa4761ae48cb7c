/** Minutes of one day. */
export const minutesPerDay = 1_440;

/** A time of day to the minute, 00:00 to 24:00; `24:00` ends a day, where `00:00` begins one. */
export class TimeOfDay {
    static readonly midnight = new TimeOfDay(0);
    static readonly endOfDay = new TimeOfDay(minutesPerDay);

    /** Minutes since the day began, 0 to 1440. */
    readonly minutes: number;

    private constructor(minutes: number) {
        this.minutes = minutes;
    }

    /** From whole minutes, 0 to 1440. Anything else is a bug in the caller: a `RangeError`. */
    static of(minutes: number): TimeOfDay {
        if (!Number.isInteger(minutes) || minutes < 0 || minutes > minutesPerDay) {
            throw new RangeError(`not a time of day: ${minutes} minutes`);
        }
        return new TimeOfDay(minutes);
    }

    /** Reads `HH:MM`, `00:00` to `24:00`. */
    static parse(text: string): TimeOfDay | undefined {
        const [, hours = 0, minutes = 60] = (/^(\d{2}):(\d{2})$/.exec(text) ?? []).map(Number);
        const total = hours * 60 + minutes;
        return minutes < 60 && total <= minutesPerDay ? new TimeOfDay(total) : undefined;
    }

    compare(other: TimeOfDay): number {
        return Math.sign(this.minutes - other.minutes);
    }

    equals(other: TimeOfDay): boolean {
        return this.minutes === other.minutes;
    }

    /** Canonical text: `08:00`. */
    toString(): string {
        const hours = Math.floor(this.minutes / 60);
        return `${`${hours}`.padStart(2, '0')}:${`${this.minutes % 60}`.padStart(2, '0')}`;
    }
}
