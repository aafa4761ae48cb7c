import { isUnsure } from '../analysis/coverage/question.ts';
import type {
    AlternativeCoverage,
    FrameworkCoverage,
    Inapplicable,
    LineCoverage,
    Miss,
    RequirementCoverage,
} from '../analysis/coverage/result.ts';
import { coverageOf, isProposed } from '../analysis/coverage.ts';
import type { Message, MessageValue, Severity } from '../model/finding.ts';
import type { Level, Requirement } from '../model/library.ts';
import type { Subject } from './rule.ts';

/** The frameworks that are asked: the essentials only where they are switched on or named. */
export function frameworksOf({ contract, today, essentials }: Subject): readonly FrameworkCoverage[] {
    const { frameworks } = coverageOf(contract, today);
    return frameworks.filter(({ named, framework }) => (essentials || named !== undefined) && !framework.damaged);
}

/** How loud a requirement of a level is; a condition that is met makes a conditional one as loud as the law itself. */
export function severityOfLevel(level: Level, isRaised: boolean): Severity {
    return level === 'conditional' && isRaised ? 'error' : SEVERITY[level];
}

const SEVERITY: Readonly<Record<Level, Severity>> = {
    mandatory: 'error',
    conditional: 'warning',
    duty: 'warning',
    scheme: 'warning',
    criterion: 'information',
    guidance: 'hint',
    proposed: 'hint',
};

/** `GDPR:28(3)(h)` */
export function citationText({ framework, name }: Requirement): string {
    return `${framework.name.value}:${name.value}`;
}

/** The requirements of a framework that are open, without those that are not in force. */
export function openOf({ requirements }: FrameworkCoverage): readonly RequirementCoverage[] {
    return requirements.filter((each) => each.status === 'open' && !isProposed(each));
}

/** The lines of an open requirement for which the contract has nothing, as far as can be told. */
export function missingLines({ lines }: RequirementCoverage, subject: Subject): readonly LineCoverage[] {
    return lines.filter(
        (line) =>
            line.status === 'open' &&
            isCertain(line, subject) &&
            line.alternatives.every((each) => numbersOf(each).length === 0),
    );
}

/** The numbers in the way of an open requirement: something is there, and misses a limit. */
export function missesOf({ lines }: RequirementCoverage, subject: Subject): readonly LineMiss[] {
    return lines
        .filter((line) => line.status === 'open' && isCertain(line, subject))
        .flatMap((line) =>
            line.alternatives.flatMap((each) => closest(numbersOf(each)).map((miss) => ({ line, miss }))),
        );
}

export interface LineMiss {
    readonly line: LineCoverage;
    readonly miss: Miss;
}

/** What cannot be compared is nothing to speak of, and a mere citation with no number is said where it stands. */
function numbersOf({ misses }: AlternativeCoverage): readonly Miss[] {
    return misses.filter(({ found, citation }) => found !== undefined || citation === undefined);
}

/** Of several declarations the first that states a number, with all that it misses. */
function closest(misses: readonly Miss[]): readonly Miss[] {
    const best = misses.find(({ found }) => found !== undefined) ?? misses[0];
    return misses.filter(({ declaration }) => declaration === best?.declaration);
}

/** Everything that could meet the line can be read, and every number can be compared. */
function isCertain({ alternatives }: LineCoverage, { isLost, contract }: Subject): boolean {
    const header = contract.header;
    if (header === undefined || isUnsure(header)) return false;
    return alternatives.every(
        ({ unsure, kinds, misses }) =>
            !unsure &&
            !kinds.some(isLost) &&
            misses.every(({ found, comparison }) => found === undefined || comparison !== undefined),
    );
}

/** Why a requirement is not asked, in a sentence of coverage. */
export function reasonMessage(reason: Inapplicable): Message {
    switch (reason.why) {
        case 'scope':
            return { id: 'coverage.reason.scope', values: { names: either(reason.scopes) } };
        case 'data':
            return { id: 'coverage.reason.data', values: { names: either(reason.topics) } };
        case 'subprocessors':
        case 'transfers':
        case 'vendors':
            return { id: `coverage.reason.${reason.why}`, values: {} };
    }
}

/** Names, any of which counts. */
function either(all: readonly { readonly name: { readonly value: string } }[]): MessageValue {
    const [first, ...others] = all.map(({ name }): MessageValue => name.value);
    return others.reduce((before, last) => ({ id: 'list.or', values: { first: before, last } }), first ?? '');
}
