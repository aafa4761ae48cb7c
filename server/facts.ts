import { type Facts, factsOf } from '../language/analysis/facts.ts';
import type { View } from './view.ts';

/** What is reckoned from the contract of a file; for a catalogue from what it declares itself. */
export function factsFor(view: View): Facts | undefined {
    const contract = view.project.contract(view.file.uri);
    return contract && factsOf(contract);
}
