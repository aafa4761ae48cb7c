import type { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Party } from '../model/contract.ts';
import type { Ref } from '../model/reference.ts';
import { coverageOf } from './coverage.ts';
import { termOf } from './term.ts';

/** What somebody with many contracts wants to know of each at a glance. */
export interface Summary {
    readonly title: string;
    readonly number: string | undefined;
    readonly provider: string | undefined;
    readonly client: string | undefined;
    readonly effective: Temporal.PlainDate | undefined;
    /** The last day of the term or renewal that runs today, else of the first term. */
    readonly ends: Temporal.PlainDate | undefined;
    /** The latest day of the next notice against a renewal. */
    readonly noticeBy: Temporal.PlainDate | undefined;
    /** Of all frameworks that it is subject to, the essentials apart. */
    readonly met: number;
    readonly open: number;
}

/** Undefined for a catalogue. */
export function summaryOf(contract: Contract, today: Temporal.PlainDate): Summary | undefined {
    const { header } = contract;
    if (header === undefined) return undefined;
    const term = termOf(contract);
    const counts = coverageOf(contract, today)
        .frameworks.filter(({ named }) => named !== undefined)
        .map((each) => each.counts);
    return {
        title: header.title?.value ?? header.name.value,
        number: header.number?.value,
        provider: titleOf(header.provider),
        client: titleOf(header.client),
        effective: header.effective?.value,
        ends: (term?.at(today) ?? term?.first)?.end,
        noticeBy: term?.nextNotice(today)?.noticeBy,
        met: counts.reduce((sum, { met }) => sum + met, 0),
        open: counts.reduce((sum, { open }) => sum + open, 0),
    };
}

function titleOf(party: Ref<Party> | undefined): string | undefined {
    return party?.target?.title?.value ?? party?.text;
}
