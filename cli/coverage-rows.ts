import type { FrameworkCoverage, RequirementCoverage, Status } from '../language/analysis/coverage/result.ts';
import { isProposed, shareOf } from '../language/analysis/coverage.ts';
import { englishDocument } from '../language/messages/english.ts';
import { noteOf, Words } from '../language/render/index.ts';

/** One requirement as it is given out. */
export interface CoverageRow {
    readonly code: string;
    readonly title: string;
    readonly level: string;
    readonly status: Status;
    /** The names of what meets it in the contract. */
    readonly metBy: readonly string[];
    /** What is not found, why it is waived, or why it is not asked. */
    readonly note: string;
}

/** One framework as it is given out; what is only proposed is left out. */
export interface CoverageSection {
    readonly framework: string;
    readonly title: string;
    readonly edition: string;
    readonly scopes: readonly string[];
    readonly counts: FrameworkCoverage['counts'];
    /** Met, of what is asked and not waived. */
    readonly share: number;
    readonly rows: readonly CoverageRow[];
}

const WORDS = new Words(englishDocument);

export function sectionOf(coverage: FrameworkCoverage): CoverageSection {
    const { framework, scopes, counts, requirements } = coverage;
    return {
        framework: framework.name.value,
        title: framework.title?.value ?? framework.name.value,
        edition: framework.edition?.value ?? '',
        scopes: scopes.map(({ name }) => name.value),
        counts,
        share: shareOf(counts),
        rows: requirements.filter((each) => !isProposed(each)).map(rowOf),
    };
}

/** `20 of 23 met, 1 waived, 2 open, 9 not applicable` */
export function countsText({ counts: { met, waived, open, notApplicable } }: CoverageSection): string {
    const others = [
        [waived, 'waived'],
        [open, 'open'],
        [notApplicable, 'not applicable'],
    ] as const;
    const said = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return [`${met} of ${met + waived + open} met`, ...said].join(', ');
}

function rowOf(coverage: RequirementCoverage): CoverageRow {
    const { requirement, level, status, metBy } = coverage;
    return {
        code: requirement.name.value,
        title: requirement.title?.value ?? '',
        level,
        status,
        metBy: [...new Set(metBy.map(({ declaration }) => declaration.name.value))],
        note: noteOf(WORDS, coverage),
    };
}
