import type { Header } from '../../model/contract.ts';
import { lastDayOfTerm, latestNoticeDate } from '../../values/date.ts';
import type { Inline } from '../document.ts';
import { value } from '../inline.ts';
import { dateText } from '../values.ts';
import type { Writer } from '../writer.ts';

/** The last day of the initial term, when the contract states enough to know it. */
export function endOfTerm(writer: Writer, { effective, term }: Header): Inline | undefined {
    const end = effective && term && lastDayOfTerm(effective.value, term.value);
    return end && value(dateText(writer.words, end), term.span);
}

/** The last day on which notice against the first renewal can be given. */
export function lastNotice(writer: Writer, { effective, term, renewal }: Header): Inline | undefined {
    const end = effective && term && lastDayOfTerm(effective.value, term.value);
    const date = end && renewal?.notice && latestNoticeDate(end, renewal.notice.value);
    return date && value(dateText(writer.words, date), renewal.notice.span);
}
