import type { PageWords } from './messages.ts';

/** The part of the editor's interface that translates. */
interface Localised {
    readonly l10n: { t(message: string): string };
}

/** What the page says by itself, in the language of the editor. */
export function pageWords({ l10n }: Localised): PageWords {
    return {
        skip: l10n.t('Skip to the contract'),
        hint: l10n.t(
            'Press Enter on a block to select its source, and the left and right arrow keys to move through its values.',
        ),
        waiting: l10n.t('The contract is being read.'),
        tools: l10n.t('Tools of the preview'),
        contents: l10n.t('Contents'),
        noContents: l10n.t('There are no headings yet.'),
        open: l10n.t('Show what is in {0}'),
        find: l10n.t('Find in the document'),
        previous: l10n.t('Previous match'),
        next: l10n.t('Next match'),
        match: l10n.t('{0} of {1}'),
        manyMatches: l10n.t('{0} of more than {1}'),
        noMatch: l10n.t('No match'),
        findings: l10n.t('Findings'),
        noFindings: l10n.t('Nothing was found.'),
        moreFindings: l10n.t('{0} more are in the list of problems.'),
        error: l10n.t('Error'),
        warning: l10n.t('Warning'),
        information: l10n.t('Information'),
        finding: l10n.t('{0}: {1}'),
        line: l10n.t('Line {0}'),
        zoomIn: l10n.t('Zoom in'),
        zoomOut: l10n.t('Zoom out'),
        zoomReset: l10n.t('{0} %: back to 100 %'),
    };
}
