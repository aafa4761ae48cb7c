import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import { Duration } from '../values/duration.ts';
import { compareIn } from './compare.ts';
import { type Term, type TermPeriod, termOf } from './term.ts';

/** A period that a notice before its end does not fit into. */
export interface Misfit {
    readonly notice: Duration;
    /** What the notice is longer than, or as long as. */
    readonly length: Duration;
    readonly which: 'term' | 'renewal';
    /** The first period that shows it; undefined where dates are not known. */
    readonly period: TermPeriod | undefined;
}

/** The periods that are looked at: of a renewal by months some are shorter than others. */
const MOST_RENEWALS = 12;
/** The notices that are usual, longest first. */
const USUAL = [90, 60, 30, 14, 7].map((days) => Duration.of(days, 'day'));

/**
 * Where the notice that stops a renewal has to be given before the period begins that it ends, in the first term or in
 * one of the first twelve renewals. Without dates the two lengths are compared, and one that is never shorter is found.
 */
export function renewalMisfit(contract: Contract): Misfit | undefined {
    const { renewal, term } = contract.header ?? {};
    const notice = renewal?.notice?.value;
    if (notice === undefined || renewal === undefined) return undefined;
    const dated = termOf(contract);
    const period = dated && firstMisfit(dated);
    const isInTerm = dated ? period?.renewal === 0 : term && isNeverShorter(notice, term.value, contract);
    if (term && isInTerm) return { notice, length: term.value, which: 'term', period };
    const isInRenewal = dated
        ? period !== undefined
        : !renewal.once && isNeverShorter(notice, renewal.length.value, contract);
    return isInRenewal ? { notice, length: renewal.length.value, which: 'renewal', period } : undefined;
}

/** The longest usual notice that is always shorter than the term and the renewal. */
export function fittingNotice({ header }: Contract): Duration | undefined {
    const lengths = [header?.term?.value, header?.renewal?.length.value].flatMap((length) => length?.shortest() ?? []);
    return USUAL.find((notice) => lengths.every((length) => notice.shortest()?.lt(length) === true));
}

function firstMisfit(term: Term): TermPeriod | undefined {
    for (const period of term.periods()) {
        if (period.renewal > MOST_RENEWALS) return undefined;
        if (period.noticeBy && Temporal.PlainDate.compare(period.noticeBy, period.start) < 0) return period;
    }
    return undefined;
}

function isNeverShorter(notice: Duration, length: Duration, contract: Contract): boolean {
    const always = compareIn(contract, { duration: notice }, { duration: length })?.always;
    return always === 'equal' || always === 'longer';
}
