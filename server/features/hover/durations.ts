import type { InterfaceWords } from '../../../language/messages/interface.ts';
import { Duration, type DurationUnit } from '../../../language/values/duration.ts';
import { paragraphs } from './markdown.ts';
import { sentence } from './words.ts';

const ELAPSED: readonly DurationUnit[] = ['day', 'hour', 'minute', 'second'];
const CALENDAR: readonly DurationUnit[] = ['year', 'quarter', 'month'];

/** A duration in the other units of its kind, as far as they come out short. */
export function durationText(words: InterfaceWords, duration: Duration): string {
    const units = duration.kind === 'elapsed' ? ELAPSED : duration.kind === 'calendar' ? CALENDAR : [];
    const others = units
        .filter((unit) => unit !== duration.unit)
        .flatMap((unit) => {
            const amount = duration.in(unit);
            return amount && amount.decimals() <= 2 && amount.gte('0.25') && !amount.gte(10_000)
                ? [Duration.of(amount, unit).toString()]
                : [];
        });
    const [duration_, id] = [duration.toString(), others.length > 0 ? 'duration.same' : 'duration'];
    return paragraphs(
        sentence(words, id, { duration: duration_, others: others.join(' = ') }),
        remark(words, duration),
    );
}

function remark(words: InterfaceWords, duration: Duration): string {
    if (duration.kind === 'business') return sentence(words, 'duration.business');
    if (duration.kind === 'elapsed') return sentence(words, 'duration.elapsed');
    const [least, most] = [duration.shortest(), duration.longest()].map((each) =>
        each?.dividedBy(86_400_000).toString(),
    );
    return least && most && least !== most ? sentence(words, 'duration.calendar', { least, most }) : '';
}
