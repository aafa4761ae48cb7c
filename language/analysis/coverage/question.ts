import type { Contract } from '../../model/composed.ts';
import type { Header } from '../../model/contract.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Expected, Requirement } from '../../model/library.ts';
import type { Citation } from '../../model/reference.ts';
import type { Facts } from '../facts.ts';
import type { AlternativeCoverage, Miss, Support } from './result.ts';

/** What an expectation is asked of. */
export interface Question {
    readonly contract: Contract;
    readonly header: Header;
    readonly facts: Facts;
    readonly requirement: Requirement;
    /** In the essentials `each …` means at least one: what single objects lack is said by other rules. */
    readonly oneSuffices: boolean;
}

export type Of<T extends Expected['type']> = Extract<Expected, { readonly type: T }>;

/** What was found for one alternative; what is left out is nothing. */
export type Found = Partial<Omit<AlternativeCoverage, 'expected'>>;

/** What one candidate comes to: it meets the expectation, or misses a limit. */
export interface Judged {
    readonly way: readonly Support[] | undefined;
    readonly misses: readonly Miss[];
}

export function supportOf(declaration: Declaration, citation?: Citation): Support {
    return { declaration, span: declaration.name.span, citation };
}

/** All candidates together: each that meets the expectation is a way. */
export function gather(judged: readonly Judged[]): Pick<AlternativeCoverage, 'ways' | 'misses'> {
    return {
        ways: judged.flatMap(({ way }) => (way === undefined ? [] : [way])),
        misses: judged.flatMap(({ misses }) => misses),
    };
}

/** Part of it cannot be read, or a name in it is unknown: what it seems to lack may be there. */
export function isUnsure(declaration: Declaration, refs: readonly { readonly target: unknown }[] = []): boolean {
    return declaration.damaged || refs.some(({ target }) => target === undefined);
}
