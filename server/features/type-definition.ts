import type { Location, TypeDefinitionParams } from 'vscode-languageserver';
import type { Named } from '../../language/model/named.ts';
import { locationOf } from '../convert.ts';
import { nameAt } from '../names/at.ts';
import type { View } from '../view.ts';

/** What kind of thing it is: the metric of a promise, the priority or service of a row, the unit that scales, the framework of a requirement. */
export function typeDefinition(view: View, { position }: TypeDefinitionParams): Location | null {
    const named = nameAt(view, position)?.named;
    const type = named && typeOf(named);
    return (type && locationOf(view.workspace, type.name.span)) ?? null;
}

function typeOf(named: Named): Named | undefined {
    switch (named.kind) {
        case 'objective':
        case 'cell':
            return named.metric.target;
        case 'row':
        case 'scaling':
            return named.of?.target;
        case 'requirement':
        case 'scope':
            return named.framework;
        default:
            return undefined;
    }
}
