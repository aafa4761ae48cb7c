import type { Command } from 'vscode-languageserver';
import type { Named } from '../../../language/model/named.ts';
import type { Span } from '../../../language/model/source.ts';
import { locationOf } from '../../convert.ts';
import { SHOW_PLACES_COMMAND, type ShowPlacesParams } from '../../protocol.ts';
import type { View } from '../../view.ts';

/** Shows places of a thing beside it; where the client has no such command the title alone stands there. */
export function showPlaces(view: View, { name }: Named, title: string, spans: readonly Span[]): Command {
    const places = spans.flatMap((span) => locationOf(view.workspace, span) ?? []);
    if (!view.ownCommands || places.length === 0) return { title, command: '' };
    const uri = view.workspace.clientUri(view.file.uri);
    const params: ShowPlacesParams = { uri, position: view.lines.positionAt(name.span.start), places };
    return { title, command: SHOW_PLACES_COMMAND, arguments: [params] };
}
