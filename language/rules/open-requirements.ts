import type { FrameworkCoverage, LineCoverage, RequirementCoverage } from '../analysis/coverage/result.ts';
import { drafts, isDraftable, type Wanted } from '../edit/drafts.ts';
import type { Intent, Severity } from '../model/finding.ts';
import type { Framework } from '../model/library.ts';
import type { Span } from '../model/source.ts';
import { frameworksOf, missingLines, openOf, severityOfLevel } from './coverage.ts';
import type { Subject } from './rule.ts';

/** An open requirement and its lines that nothing meets. */
export interface Lacking {
    readonly coverage: RequirementCoverage;
    readonly lines: readonly LineCoverage[];
}

/** The open requirements of one framework and level. */
export interface OpenGroup {
    readonly framework: Framework;
    /** Where the framework is named; for the essentials the contract's name. */
    readonly span: Span;
    readonly sentence: string;
    readonly severity: Severity;
    readonly lacking: readonly Lacking[];
}

/** The requirements for which the contract has nothing, by framework and level. */
export function openGroups(subject: Subject): readonly OpenGroup[] {
    return frameworksOf(subject).flatMap((each) => groupsOf(each, subject));
}

function groupsOf(each: FrameworkCoverage, subject: Subject): readonly OpenGroup[] {
    const span = each.named ?? subject.contract.header?.name.span;
    const groups = new Map<string, OpenGroup>();
    for (const coverage of openOf(each)) {
        const lines = missingLines(coverage, subject);
        if (span === undefined || (lines.length === 0 && coverage.lines.length > 0)) continue;
        const { level, raised } = coverage;
        const sentence = each.named === undefined ? 'essentials' : raised ? 'raised' : level;
        const lacking = [...(groups.get(sentence)?.lacking ?? []), { coverage, lines }];
        const severity = severityOfLevel(level, raised);
        groups.set(sentence, { framework: each.framework, span, sentence, severity, lacking });
    }
    return [...groups.values()];
}

/** The phrase that titles a fix which drafts something. */
export const DRAFT_PHRASE = 'Draft `{what}` for {codes}';

/** One fix for each thing that is to be drafted, with the requirements that look for it. */
export function draftIntents(lacking: readonly Lacking[], { contract }: Subject): readonly Intent[] {
    const wanted = lacking.flatMap(({ coverage, lines }) => lines.flatMap((line) => wantedOf(line, coverage)));
    return drafts(wanted, contract).map(({ edit, what, requirements }) => {
        const codes = requirements.map(({ name }) => name.value).join(', ');
        return { ...edit, title: { id: 'draft', values: { what, codes } } };
    });
}

/** The first alternative for which there is a draft. */
function wantedOf({ alternatives }: LineCoverage, { requirement }: RequirementCoverage): readonly Wanted[] {
    const found = alternatives.find(({ expected }) => isDraftable(expected));
    return found === undefined ? [] : [{ expected: found.expected, requirement, lacking: found.lacking }];
}
