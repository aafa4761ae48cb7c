import type { Definition, ImplementationParams } from 'vscode-languageserver';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Named } from '../../language/model/named.ts';
import { promisesOf } from '../../language/model/sla.ts';
import { locationOf } from '../convert.ts';
import { coverageFor } from '../coverage.ts';
import { factsFor } from '../facts.ts';
import { nameAt } from '../names/at.ts';
import { identityOf } from '../names/identity.ts';
import { inFile } from '../names/search.ts';
import type { View } from '../view.ts';

/** What this contract does about a thing: what meets a requirement or says so, what covers a topic or an event, who watches a promise. */
export function implementation(view: View, { position }: ImplementationParams): Definition {
    const found = nameAt(view, position);
    const answers = found ? [...new Set(answersTo(view, found.named))] : [];
    return answers.flatMap(({ name }) => locationOf(view.workspace, name.span) ?? []);
}

function answersTo(view: View, named: Named): readonly Declaration[] {
    switch (named.kind) {
        case 'requirement': {
            const covered = coverageFor(view)?.requirement(named);
            return [...(covered?.metBy ?? []).map(({ declaration }) => declaration), ...holders(view, named)];
        }
        case 'topic':
        case 'event':
            return holders(view, named);
        case 'objective':
        case 'cell':
        case 'row':
            return promisesOf(named).flatMap((promise) => factsFor(view)?.monitorsOf(promise) ?? []);
        default:
            return [];
    }
}

/** The declarations of this file that name it. */
function holders(view: View, named: Named): readonly Declaration[] {
    return inFile(view, view.file, identityOf(named))
        .filter(({ role }) => role === 'reference')
        .flatMap(({ span }) => view.file.pieceAt(span.start)?.declaration ?? []);
}
