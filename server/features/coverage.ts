import type { Coverage } from '../../language/analysis/coverage.ts';
import { englishDocument } from '../../language/messages/english.ts';
import { composeCoverage, placedBlocks, shortText, Words } from '../../language/render/index.ts';
import { coverageFor, frameworksAsked } from '../coverage.ts';
import type { CoverageParams, CoverageSummary, CoverageView, FrameworkSummary } from '../protocol.ts';
import { type View, type ViewSource, viewOf } from '../view.ts';

const WORDS = new Words(englishDocument);

/** What the contract of an open document holds of its frameworks, as people read it. */
export function coverage(source: ViewSource, { uri }: CoverageParams): CoverageView | null {
    const document = source.workspace.document(uri);
    const view = document && viewIn(source, uri);
    const found = view && coverageFor(view);
    if (!document || !view || !found) return null;
    const composed = composeCoverage(found, { frameworks: frameworksAsked(view, found) });
    const { title, language } = composed;
    return {
        uri: document.uri,
        version: document.version,
        title,
        language,
        blocks: placedBlocks(composed).map(({ places, ...block }) => ({
            ...block,
            places: places.map(({ file, start, end }) => ({ uri: view.workspace.clientUri(file), start, end })),
        })),
        frameworks: summariesOf(view, found),
    };
}

/** The same in numbers, one line a framework. */
export function coverageSummary(source: ViewSource, { uri }: CoverageParams): CoverageSummary | null {
    const view = source.workspace.document(uri) && viewIn(source, uri);
    const found = view && coverageFor(view);
    if (!view || !found) return null;
    return { frameworks: summariesOf(view, found) };
}

function summariesOf(view: View, found: Coverage): readonly FrameworkSummary[] {
    return frameworksAsked(view, found).map((each) => {
        const { met, waived, open } = each.counts;
        return { framework: each.framework.name.value, text: shortText(WORDS, each), met, waived, open };
    });
}

function viewIn(source: ViewSource, uri: string): View | undefined {
    return viewOf(source, uri, { client: {}, asksAgain: false, ownCommands: false });
}
