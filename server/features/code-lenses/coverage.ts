import type { CodeLens } from 'vscode-languageserver';
import type { FrameworkCoverage } from '../../../language/analysis/coverage/result.ts';
import { shortText } from '../../../language/render/index.ts';
import { coverageFor, coverageWords } from '../../coverage.ts';
import { OPEN_COVERAGE_COMMAND } from '../../protocol.ts';
import type { View } from '../../view.ts';
import type { Lenses } from '../code-lenses.ts';

/** On each framework in `subject to`: how much of it is met. It opens the coverage, where the client has one. */
export const coverageLenses: Lenses = (view) => {
    const frameworks = coverageFor(view)?.frameworks ?? [];
    return frameworks.flatMap((each) => (each.named?.file === view.file.uri ? [lensOf(view, each, each.named)] : []));
};

function lensOf(view: View, coverage: FrameworkCoverage, span: NonNullable<FrameworkCoverage['named']>): CodeLens {
    const title = shortText(coverageWords(view), coverage);
    const uri = view.workspace.clientUri(view.file.uri);
    const open = { title, command: OPEN_COVERAGE_COMMAND, arguments: [uri, coverage.framework.name.value] };
    return { range: view.lines.rangeOf(span), command: view.ownCommands ? open : { title, command: '' } };
}
