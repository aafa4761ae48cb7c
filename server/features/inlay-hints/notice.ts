import { factsFor } from '../../facts.ts';
import type { Hints } from '../inlay-hints.ts';
import { hintAfter } from './hint.ts';

/** Behind the renewal of a contract: the latest day of the first notice. */
export const noticeHints: Hints = (view, within) => {
    const facts = factsFor(view);
    const { renewal } = facts?.contract.header ?? {};
    const { noticeBy, end } = facts?.term?.first ?? {};
    if (!renewal || !noticeBy || !end) return [];
    const values = { date: noticeBy.toString(), end: end.toString() };
    return hintAfter(view, within, renewal.span, { id: 'hint.notice', values }, { id: 'hint.notice.renewal', values });
};
