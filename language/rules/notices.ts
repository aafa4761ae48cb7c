import type { Of } from '../analysis/coverage/question.ts';
import type { Requirement } from '../model/library.ts';
import { frameworksOf } from './coverage.ts';
import type { Subject } from './rule.ts';

/** A notice that a requirement looks for. */
export interface AskedNotice {
    readonly requirement: Requirement;
    readonly expected: Of<'notice'>;
}

/** The notices that requirements in force look for in this contract, met or not. */
export function askedNotices(subject: Subject): readonly AskedNotice[] {
    return frameworksOf(subject).flatMap(({ requirements }) =>
        requirements
            .filter(({ status, requirement }) => status !== 'not applicable' && requirement.level?.value !== 'proposed')
            .flatMap(({ requirement }) =>
                requirement.expects
                    .flatMap(({ alternatives }) => alternatives)
                    .flatMap((expected) => (expected.type === 'notice' ? [{ requirement, expected }] : [])),
            ),
    );
}
