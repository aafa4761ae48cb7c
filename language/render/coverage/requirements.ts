import type { FrameworkCoverage, RequirementCoverage, Status, Support } from '../../analysis/coverage/result.ts';
import { isProposed } from '../../analysis/coverage.ts';
import type { Section, TableRow } from '../document.ts';
import { type Content, inlines, paragraph, value } from '../inline.ts';
import { joinAll } from '../lists.ts';
import type { Words } from '../words.ts';
import { countsText, frameworkTitle, noteOf } from './notes.ts';
import { partName, section, table } from './parts.ts';

/** One framework: every requirement with its status, what meets it, and what is not found. What is only proposed is left out. */
export function requirements(words: Words, coverage: FrameworkCoverage): Section {
    const key = `coverage.requirements.${coverage.framework.name.value}`;
    const headings = ['requirement', 'about', 'level', 'status', 'found'] as const;
    const rows = coverage.requirements.filter((each) => !isProposed(each)).map((each) => rowOf(words, each));
    return section(key, frameworkTitle(words, coverage), [
        paragraph(`${key}.counts`, countsText(words, coverage.counts)),
        table(
            `${key}.table`,
            headings.map((each) => words.plain(`coverage.${each}`)),
            rows,
        ),
    ]);
}

/** Where the row of a requirement is found in the document. */
export function anchorOf({ framework, name }: RequirementCoverage['requirement']): string {
    return `coverage.${framework.name.value}.${name.value}`.replaceAll(/\s/g, '-');
}

function rowOf(words: Words, coverage: RequirementCoverage): TableRow {
    const { requirement, level, status } = coverage;
    const anchor = anchorOf(requirement);
    const cells: readonly Content[] = [
        value(requirement.name.value, requirement.name.span),
        requirement.title === undefined ? '' : words.declared(requirement.title),
        words.plain(`coverage.level.${level}`),
        words.plain(`coverage.status.${STATUS_KEYS[status]}`),
        found(words, coverage),
    ];
    return { key: anchor, anchor, status, cells: cells.map((cell) => ({ inlines: inlines(cell) })) };
}

export const STATUS_KEYS = {
    met: 'met',
    waived: 'waived',
    open: 'open',
    'not applicable': 'notApplicable',
} as const satisfies Record<Status, string>;

/** What meets it, as links to where it is written; and what is not found, why it is waived, or why it is not asked. */
function found(words: Words, coverage: RequirementCoverage): Content {
    const note = noteOf(words, coverage);
    const links = firstOfEach(coverage.metBy).map(({ declaration, span }) => value(partName(words, declaration), span));
    if (links.length === 0) return note;
    return words.say('coverage.note', { metBy: joinAll(words, 'separate', links), note });
}

/** One place for each declaration. */
function firstOfEach(supports: readonly Support[]): readonly Support[] {
    return [...new Map(supports.toReversed().map((each) => [each.declaration, each])).values()].toReversed();
}
