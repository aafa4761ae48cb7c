import type { Coverage } from '../../language/analysis/coverage.ts';
import { composeCoverage, placedBlocks, shortText } from '../../language/render/index.ts';
import { coverageFor, coverageWords, frameworksAsked } from '../coverage.ts';
import type { CoverageParams, CoverageSummary, CoverageView, FrameworkSummary } from '../protocol.ts';
import { type ClientView, type View, viewOf } from '../view.ts';

/** What the contract of an open document holds of its frameworks, as people read it. */
export function coverage(source: ClientView, { uri }: CoverageParams): CoverageView | null {
    const document = source.workspace.document(uri);
    const view = document && viewOf(source, uri, source.client);
    const found = view && coverageFor(view);
    if (!document || !view || !found) return null;
    const composed = composeCoverage(found, {
        frameworks: frameworksAsked(view, found),
        messages: view.words.document,
    });
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
export function coverageSummary(source: ClientView, { uri }: CoverageParams): CoverageSummary | null {
    const view = source.workspace.document(uri) && viewOf(source, uri, source.client);
    const found = view && coverageFor(view);
    if (!view || !found) return null;
    return { frameworks: summariesOf(view, found) };
}

function summariesOf(view: View, found: Coverage): readonly FrameworkSummary[] {
    const words = coverageWords(view);
    return frameworksAsked(view, found).map((each) => {
        const { met, waived, open } = each.counts;
        return { framework: each.framework.name.value, text: shortText(words, each), met, waived, open };
    });
}
