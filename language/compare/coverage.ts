import type { Temporal } from 'temporal-polyfill';
import type { FrameworkCoverage, RequirementCoverage } from '../analysis/coverage/result.ts';
import { coverageOf, isProposed } from '../analysis/coverage.ts';
import type { Contract } from '../model/composed.ts';
import type { CoverageChange } from './change.ts';

/** Requirements of the frameworks of both contracts that are open in one of them alone, waived ones included. */
export function coverageChanges(
    before: Contract,
    after: Contract,
    today: Temporal.PlainDate,
): readonly CoverageChange[] {
    const other = new Map(coverageOf(after, today).frameworks.map((each) => [each.framework.name.value, each]));
    return coverageOf(before, today).frameworks.flatMap((framework) => {
        const twin = other.get(framework.framework.name.value);
        return twin ? frameworkChanges(framework, twin) : [];
    });
}

/** How much of a framework a contract meets. */
export function countsOf({ counts }: FrameworkCoverage): { met: number; asked: number } {
    return { met: counts.met, asked: counts.met + counts.open + counts.waived };
}

function frameworkChanges(before: FrameworkCoverage, after: FrameworkCoverage): readonly CoverageChange[] {
    const twins = new Map(after.requirements.map((each) => [each.requirement.name.value, each]));
    return before.requirements.flatMap((each) => {
        const twin = twins.get(each.requirement.name.value);
        return twin === undefined || isProposed(each) ? [] : change(each, twin);
    });
}

function change(before: RequirementCoverage, after: RequirementCoverage): readonly CoverageChange[] {
    const [was, is] = [isOpen(before), isOpen(after)];
    if (was === is) return [];
    const { requirement } = after;
    const supports = (is ? before : after).metBy;
    return [
        {
            framework: requirement.framework.name.value,
            code: requirement.name.value,
            title: requirement.title?.value,
            direction: is ? 'weaker' : 'stronger',
            metBy: [...new Set(supports.map(({ declaration }) => declaration.name.value))],
        },
    ];
}

function isOpen({ status }: RequirementCoverage): boolean {
    return status === 'open' || status === 'waived';
}
