import type { Location, ReferenceParams } from 'vscode-languageserver';
import { coverageOf } from '../../language/analysis/coverage.ts';
import type { Contract } from '../../language/model/composed.ts';
import type { Requirement } from '../../language/model/library.ts';
import type { Span } from '../../language/model/source.ts';
import { locationOf } from '../convert.ts';
import { nameAt } from '../names/at.ts';
import { occurrencesOf } from '../names/search.ts';
import { renewed, type View } from '../view.ts';

/** Where the thing at a position is named, in all files; of a requirement also what meets it. */
export async function references(view: View, params: ReferenceParams): Promise<Location[]> {
    await view.workspace.readListed();
    const now = renewed(view);
    const found = now && nameAt(now, params.position);
    if (!found) return [];
    const named = occurrencesOf(now, found.named)
        .filter(({ role }) => params.context.includeDeclaration || role === 'reference')
        .map(({ span }) => span);
    const meeting = found.named.kind === 'requirement' ? placesThatMeet(now, found.named) : [];
    return distinct([...named, ...meeting]).flatMap((span) => locationOf(now.workspace, span) ?? []);
}

/** What cites it is named already. In the contract of the file; asked for in a file without one, in every contract that is subject to the framework. */
function placesThatMeet(view: View, requirement: Requirement): readonly Span[] {
    return contractsFor(view).flatMap((contract) => {
        const covered = coverageOf(contract, view.today).requirement(requirement);
        const byTopic = covered?.metBy.filter(({ citation }) => citation === undefined) ?? [];
        return byTopic.map(({ span }) => span);
    });
}

function contractsFor({ project, file }: View): readonly Contract[] {
    const own = project.contract(file.uri);
    if (own?.header) return [own];
    return [...project.all()].flatMap(({ uri, declarations }) =>
        declarations.some(({ kind }) => kind === 'contract') ? (project.contract(uri) ?? []) : [],
    );
}

function distinct(spans: readonly Span[]): readonly Span[] {
    return [...new Map(spans.map((span) => [`${span.file} ${span.start} ${span.end}`, span])).values()];
}
