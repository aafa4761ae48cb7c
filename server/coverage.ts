import type { FrameworkCoverage } from '../language/analysis/coverage/result.ts';
import { type Coverage, coverageOf } from '../language/analysis/coverage.ts';
import { Words } from '../language/render/index.ts';
import type { View } from './view.ts';

/** What the contract of a file holds of its frameworks today; undefined for a file without a contract. */
export function coverageFor(view: View): Coverage | undefined {
    const contract = view.project.contract(view.file.uri);
    return contract?.header && coverageOf(contract, view.today);
}

/** The frameworks that are asked: the essentials only where the settings leave them on. */
export function frameworksAsked(view: View, { frameworks }: Coverage): readonly FrameworkCoverage[] {
    const { essentials } = view.findings.configOf(view.file.uri);
    return frameworks.filter(({ named }) => essentials || named !== undefined);
}

/** What is said of coverage, in the language of the editor. */
export function coverageWords({ words }: Pick<View, 'words'>): Words {
    return new Words(words.document);
}
