import type { InlayHint, InlayHintLabelPart } from 'vscode-languageserver';
import type { RequirementCoverage } from '../../../language/analysis/coverage/result.ts';
import { isProposed } from '../../../language/analysis/coverage.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import type { Inline } from '../../../language/render/document.ts';
import { plainText, value } from '../../../language/render/inline.ts';
import { joinAll } from '../../../language/render/lists.ts';
import { citationText } from '../../../language/render/names.ts';
import type { Words } from '../../../language/render/words.ts';
import { locationOf } from '../../convert.ts';
import { coverageFor, coverageWords } from '../../coverage.ts';
import type { View } from '../../view.ts';
import { list, plain } from '../hover/markdown.ts';
import type { Hints } from '../inlay-hints.ts';
import { LONGEST_HINT } from './hint.ts';

/** So many are named on the line, where they fit; the tooltip has all. */
const MOST_NAMED = 3;

/** On a control, notice, processing or clause: the requirements that it meets, alone or with others. */
export const requirementHints: Hints = (view, within) => {
    const coverage = coverageFor(view);
    if (!coverage) return [];
    const named = new Set(coverage.frameworks.filter((each) => each.named).map(({ framework }) => framework));
    const isNamed = ({ requirement }: RequirementCoverage) => named.has(requirement.framework);
    return view.file.declarations.flatMap((declaration) => {
        const { kind, span } = declaration;
        if (!KINDS.has(kind) || span.end < within.start || span.start > within.end) return [];
        const met = coverage.metBy(declaration).filter((each) => isNamed(each) && !isProposed(each));
        return met.length === 0 ? [] : [hintOn(view, declaration, met)];
    });
};

const KINDS: ReadonlySet<string> = new Set(['control', 'notice', 'processing', 'clause']);

function hintOn(view: View, { name, title }: Declaration, met: readonly RequirementCoverage[]): InlayHint {
    const words = coverageWords(view);
    const labels = [MOST_NAMED, 2, 1].map((most) => labelOf(words, met, most));
    const label = labels.find((each) => plainText(each).length <= LONGEST_HINT) ?? labels.at(-1) ?? [];
    return {
        position: view.lines.positionAt((title ?? name).span.end),
        label: label.map((each) => partOf(view, each)),
        tooltip: { kind: 'markdown', value: list(met.map((each) => lineOf(words, each))) },
        paddingLeft: true,
    };
}

function labelOf(words: Words, met: readonly RequirementCoverage[], most: number): readonly Inline[] {
    const named = met
        .slice(0, most)
        .map(({ requirement }) => value(citationOf(words, requirement), requirement.name.span));
    const more = met.length > named.length ? `${met.length - named.length}` : undefined;
    return words.say('coverage.hint', { citations: joinAll(words, 'separate', named), more });
}

/** A citation leads to the requirement. */
function partOf({ workspace }: View, inline: Inline): InlayHintLabelPart {
    const location = inline.type === 'value' && inline.source ? locationOf(workspace, inline.source) : undefined;
    return { value: plainText([inline]), ...(location && { location }) };
}

function lineOf(words: Words, { requirement }: RequirementCoverage): string {
    const title = requirement.title && plain(requirement.title.value);
    return words.text('coverage.line', { citation: citationOf(words, requirement), title });
}

function citationOf(words: Words, { framework, name }: RequirementCoverage['requirement']): string {
    return citationText(words, framework.name.value, name.value);
}
