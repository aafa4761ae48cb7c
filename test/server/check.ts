import type { Location, Position, Range } from 'vscode-languageserver';
import { completion } from '../../server/features/completion.ts';
import { definition } from '../../server/features/definition.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { hover } from '../../server/features/hover.ts';
import { type ClientFacts, type View, viewOf } from '../../server/view.ts';
import { Workspace } from '../../server/workspace.ts';

/** Marks in a text: `<|>` is the cursor, `<|…|>` a range. Several files stand in one string, each behind `//- /name`. */
export interface World {
    readonly workspace: Workspace;
    readonly view: View;
    readonly cursor: Position;
    /** The file that holds the cursor; the first one when there is none. */
    readonly uri: string;
    /** The marked ranges, as `file:line:character-line:character` so that sets of them can be compared. */
    readonly ranges: readonly string[];
}

const CLIENT: ClientFacts = {
    client: {
        textDocument: {
            completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
        },
    },
    asksAgain: false,
};

export function world(marked: string, client: ClientFacts = CLIENT): World {
    const files = filesIn(marked).map(({ name, text }) => ({ uri: `file:///w/${name}`, ...unmarked(text) }));
    const workspace = new Workspace({ readFile: async () => null, listFiles: async () => [] });
    for (const { uri, text } of files) {
        workspace.open(uri, 1, text);
        workspace.listed.add(uri);
    }
    const held = files.find(({ cursor }) => cursor !== undefined) ?? files[0];
    const uri = held?.uri ?? '';
    const view = viewOf(workspace, uri, client);
    if (!view) throw new Error('The marked text holds no file');
    const ranges = files.flatMap((file) =>
        file.ranges.map((range) => shown(file.uri, viewOf(workspace, file.uri, client)?.lines.rangeOf(range))),
    );
    return { workspace, view, uri, ranges, cursor: view.lines.positionAt(held?.cursor ?? 0) };
}

function filesIn(marked: string): readonly { name: string; text: string }[] {
    const parts = marked.split(/^\/\/- \/(\S+)\n/m);
    if (parts.length === 1) return [{ name: 'a.mspc', text: marked }];
    return parts.slice(1).flatMap((name, index) => (index % 2 === 0 ? [{ name, text: parts[index + 2] ?? '' }] : []));
}

function unmarked(marked: string) {
    let text = '';
    let cursor: number | undefined;
    const ranges: { start: number; end: number }[] = [];
    const open: number[] = [];
    for (const part of marked.split(/(<\|>|<\||\|>)/)) {
        if (part === '<|>') cursor = text.length;
        else if (part === '<|') open.push(text.length);
        else if (part === '|>') ranges.push({ start: open.pop() ?? 0, end: text.length });
        else text += part;
    }
    return { text, cursor, ranges: ranges.sort((one, other) => one.start - other.start) };
}

export function shown(uri: string, range: Range | undefined): string {
    if (!range) return uri;
    const { start, end } = range;
    return `${uri.slice('file:///w/'.length)} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

function at({ uri, cursor }: World) {
    return { textDocument: { uri }, position: cursor };
}

/** The labels that are proposed at the cursor, best first. */
export function proposed(marked: string): readonly string[] {
    const made = world(marked);
    return completion(made.view, at(made)).items.map(({ label }) => label);
}

export function hovered(marked: string): string {
    const made = world(marked);
    const contents = hover(made.view, at(made))?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

/** Checks that the definition of what stands at the cursor is the marked range. */
export function definedAt(marked: string): { found: readonly string[]; marked: readonly string[] } {
    const made = world(marked);
    const answer = definition(made.view, at(made));
    const places = (Array.isArray(answer) ? answer : answer ? [answer] : []) as Location[];
    return { found: places.map(({ uri, range }) => shown(uri, range)), marked: made.ranges };
}

/** The symbols of a file as indented lines. */
export function outlined(text: string): string {
    const made = world(text);
    const lines = (symbols: ReturnType<typeof documentSymbols>, indent: string): readonly string[] =>
        symbols.flatMap(({ name, detail, children }) => [
            `${indent}${name}${detail ? ` (${detail})` : ''}`,
            ...lines(children ?? [], `${indent}  `),
        ]);
    return lines(documentSymbols(made.view, { textDocument: { uri: made.uri } }), '').join('\n');
}
