import { coversEvent } from '../analysis/back-to-back.ts';
import type { Contract } from '../model/composed.ts';
import type { Expected, Requirement } from '../model/library.ts';
import type { Citation } from '../model/reference.ts';
import type { Clause, Control, Notice } from '../model/security.ts';

/** A declaration that says itself what it satisfies. */
export type Citing = Control | Notice | Clause;

export interface CitedBy {
    readonly citing: Citing;
    readonly citation: Citation;
}

export function citationsIn(contract: Contract): readonly CitedBy[] {
    const all: readonly Citing[] = [...contract.all('control'), ...contract.all('notice'), ...contract.all('clause')];
    return all.flatMap((citing) => citing.satisfies.map((citation) => ({ citing, citation })));
}

/** Why a citation helps nothing: another kind of declaration is looked for, another event, or a number that is not stated. */
export type Unsupported =
    | { readonly why: 'kind' | 'event' }
    | { readonly why: 'unstated'; readonly limit: 'every' | 'within' | 'kept' };

/** Undefined where the declaration can fulfil some expectation of the requirement, or where it has none. */
export function unsupported(citing: Citing, { expects }: Requirement): Unsupported | undefined {
    const all = expects.flatMap(({ alternatives }) => alternatives);
    const reasons = all.map((expected) => reasonAgainst(citing, expected));
    if (reasons.some((reason) => reason === undefined)) return undefined;
    return reasons.find((reason) => reason?.why !== 'kind') ?? reasons[0];
}

/** A clause or a control stands in by its citation for a topic; a notice has to be of the event. */
function reasonAgainst(citing: Citing, expected: Expected): Unsupported | undefined {
    if (expected.type !== citing.kind) return { why: 'kind' };
    if (citing.kind === 'notice') {
        return expected.type === 'notice' && isOf(citing, expected) ? undefined : { why: 'event' };
    }
    if (citing.kind === 'clause' || expected.type !== 'control') return undefined;
    if (citing.covers.some(({ target }) => target !== undefined && target === expected.topic.target)) return undefined;
    const limit = LIMITS.find((each) => expected[each] !== undefined && citing[each] === undefined);
    return limit && { why: 'unstated', limit };
}

const LIMITS = ['every', 'within', 'kept'] as const;

/** An unknown event may be the one that is meant. */
function isOf({ on }: Notice, { event }: Extract<Expected, { type: 'notice' }>): boolean {
    return on.some(({ target }) => !target || !event.target || coversEvent(target, event.target));
}
