import type { FrameworkCoverage, RequirementCoverage } from '../../analysis/coverage/result.ts';
import { isProposed } from '../../analysis/coverage.ts';
import type { Contract } from '../../model/composed.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Reference, Section, TableCell, TableRow } from '../document.ts';
import { type Content, inlines, paragraph, reference, value } from '../inline.ts';
import { joinAll } from '../lists.ts';
import type { Words } from '../words.ts';
import { partName, section, table } from './parts.ts';
import { anchorOf } from './requirements.ts';

const KEY = 'coverage.controls';

/** What each part of the contract meets, one column a framework; controls are shown even if they meet nothing. */
export function controlsMatrix(words: Words, contract: Contract, frameworks: readonly FrameworkCoverage[]): Section {
    const columns = frameworks.map((each) => byDeclaration(each));
    const shown = contract.declarations.filter(
        (each) => each.kind === 'control' || columns.some((column) => column.has(each)),
    );
    const headings = [
        words.plain('coverage.controls.part'),
        ...frameworks.map(({ framework }) => framework.name.value),
    ];
    const rows = shown.map((each) => rowOf(words, each, columns));
    const content =
        rows.length === 0
            ? paragraph(`${KEY}.none`, words.plain('coverage.controls.none'))
            : table(`${KEY}.table`, headings, rows);
    return section(KEY, words.plain('coverage.controls.heading'), [
        paragraph(`${KEY}.intro`, words.plain('coverage.controls.intro')),
        content,
    ]);
}

type Column = ReadonlyMap<Declaration, readonly RequirementCoverage[]>;

function byDeclaration({ requirements }: FrameworkCoverage): Column {
    const found = new Map<Declaration, RequirementCoverage[]>();
    for (const each of requirements.filter((requirement) => !isProposed(requirement))) {
        for (const declaration of new Set(each.metBy.map((support) => support.declaration))) {
            found.set(declaration, [...(found.get(declaration) ?? []), each]);
        }
    }
    return found;
}

function rowOf(words: Words, declaration: Declaration, columns: readonly Column[]): TableRow {
    const name = value(partName(words, declaration), declaration.name.span);
    const cells = columns.map((column) => cellOf(words, column.get(declaration) ?? []));
    return { key: `${KEY}.${declaration.kind}.${declaration.name.value}`, cells: [cell(name), ...cells] };
}

function cellOf(words: Words, met: readonly RequirementCoverage[]): TableCell {
    return cell(joinAll(words, 'separate', met.map(linkOf)));
}

/** Leads to the row of the requirement. */
function linkOf({ requirement }: RequirementCoverage): Reference {
    return { ...reference(anchorOf(requirement), requirement.name.value), numbered: false };
}

function cell(content: Content): TableCell {
    return { inlines: inlines(content) };
}
