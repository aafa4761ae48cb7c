import {
    type CodeAction,
    type CompletionList,
    type DocumentSymbol,
    type Location,
    type Position,
    type Range,
    ResponseError,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { EDITOR_EN } from '../../language/messages/editor.en.ts';
import { DEFAULT_CONFIG } from '../../language/rules/index.ts';
import { REFLOW } from '../../server/features/code-actions/reflow.ts';
import { codeActions } from '../../server/features/code-actions.ts';
import { countedLens } from '../../server/features/code-lenses/references.ts';
import { CODE_LENSES, codeLenses } from '../../server/features/code-lenses.ts';
import { completion } from '../../server/features/completion.ts';
import { resolveCompletion } from '../../server/features/completion-resolve.ts';
import { definition } from '../../server/features/definition.ts';
import { documentLinks } from '../../server/features/document-links.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { foldingRanges } from '../../server/features/folding.ts';
import { formatting, onTypeFormatting, rangeFormatting } from '../../server/features/formatting.ts';
import { hover } from '../../server/features/hover.ts';
import { implementation } from '../../server/features/implementation.ts';
import { INLAY_HINTS, inlayHints } from '../../server/features/inlay-hints.ts';
import { linkedEditing } from '../../server/features/linked-editing.ts';
import { paste } from '../../server/features/paste.ts';
import { preview } from '../../server/features/preview.ts';
import { references } from '../../server/features/references.ts';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { selectionRanges } from '../../server/features/selection-ranges.ts';
import { LEGEND, semanticTokens, semanticTokensInRange } from '../../server/features/semantic-tokens.ts';
import { typeDefinition } from '../../server/features/type-definition.ts';
import { workspaceSymbols } from '../../server/features/workspace-symbols.ts';
import { Findings } from '../../server/findings.ts';
import { Guard } from '../../server/guard.ts';
import { Lines } from '../../server/lines.ts';
import { type ClientFacts, UNTOLD, type View, type ViewSource, viewOf } from '../../server/view.ts';
import { Workspace } from '../../server/workspace.ts';
import { stoppedAt } from '../support/clock.ts';

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

export const CLIENT: ClientFacts = {
    ...UNTOLD,
    client: {
        textDocument: {
            completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
        },
    },
};

export function world(marked: string, client: ClientFacts = CLIENT, clock = stoppedAt()): World {
    const files = filesIn(marked).map(({ name, text }) => ({ uri: `file:///w/${name}`, ...unmarked(text) }));
    const source = sourceOf(files, clock);
    const { workspace } = source;
    const held = files.find(({ cursor }) => cursor !== undefined) ?? files[0];
    const uri = held?.uri ?? '';
    const view = viewOf(source, uri, client);
    if (!view) throw new Error('The marked text holds no file');
    const ranges = files.flatMap((file) =>
        file.ranges.map((range) => shown(file.uri, viewOf(source, file.uri, client)?.lines.rangeOf(range))),
    );
    return { workspace, view, uri, ranges, cursor: view.lines.positionAt(held?.cursor ?? 0) };
}

/** A workspace with some files open. */
export function sourceOf(
    files: readonly { readonly uri: string; readonly text: string }[],
    clock = stoppedAt(),
): ViewSource {
    const workspace = new Workspace({ readFile: async () => null, listFiles: async () => [] });
    for (const { uri, text } of files) {
        workspace.open(uri, 1, text);
        workspace.listed.add(uri);
    }
    const guard = new Guard(
        (message) => console.error(message),
        () => EDITOR_EN,
    );
    return { workspace, clock, findings: new Findings(workspace, guard, clock, () => DEFAULT_CONFIG) };
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

export function listed(marked: string, client?: ClientFacts): CompletionList {
    const made = world(marked, client);
    return completion(made.view, at(made));
}

/** What is said of one proposal when it is asked for. */
export function documented(marked: string, label: string): string {
    const made = world(marked);
    const item = completion(made.view, at(made)).items.find((each) => each.label === label);
    const resolved = item && resolveCompletion(made.view, CLIENT, item);
    return typeof resolved?.documentation === 'object' ? resolved.documentation.value : '';
}

/** The text that a proposal puts in, tab stops included. */
export function inserted(marked: string, label: string): string | undefined {
    const item = listed(marked).items.find((each) => each.label === label);
    return item?.textEditText ?? item?.label;
}

export function hovered(marked: string, today = '2026-11-26', client?: ClientFacts): string {
    const made = world(marked, client, stoppedAt(today));
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

/** What `implementation` and `typeDefinition` lead to from the cursor, and the marked ranges. */
export function ledTo(marked: string): Record<'answers' | 'type' | 'marked', readonly string[]> {
    const made = world(marked);
    const answers = [implementation(made.view, at(made))].flat();
    const type = typeDefinition(made.view, at(made));
    const shownPlace = ({ uri, range }: Location) => shown(uri, range);
    return { answers: answers.map(shownPlace), type: type ? [shownPlace(type)] : [], marked: made.ranges };
}

/** The symbols of a file as indented lines. */
export function outlined(text: string, client?: ClientFacts): string {
    const lines = (symbols: readonly DocumentSymbol[], indent: string): readonly string[] =>
        symbols.flatMap(({ name, detail, children }) => [
            `${indent}${name}${detail ? ` (${detail})` : ''}`,
            ...lines(children ?? [], `${indent}  `),
        ]);
    return lines(symbolsOf(text, client), '').join('\n');
}

export function symbolsOf(text: string, client?: ClientFacts): readonly DocumentSymbol[] {
    const made = world(text, client);
    return documentSymbols(made.view, { textDocument: { uri: made.uri } });
}

/** Where the name at the cursor is found, and the marked ranges that it should be found at. */
export async function referencedAt(marked: string, includeDeclaration = true) {
    const made = world(marked);
    const found = await references(made.view, { ...at(made), context: { includeDeclaration } });
    return { found: found.map(({ uri, range }) => shown(uri, range)).sort(), marked: [...made.ranges].sort() };
}

/** All files after a renaming, or why it was refused. */
export async function renamed(marked: string, newName: string): Promise<string> {
    const made = world(marked);
    try {
        prepareRename(made.view, at(made));
        const edit = await rename(made.view, { ...at(made), newName });
        return edit ? applied(made, edit) : 'nothing to rename';
    } catch (error) {
        return error instanceof ResponseError ? `refused: ${error.message}` : String(error);
    }
}

/** The texts of the files that an edit touches, in the form of the marked text. */
export function applied({ workspace }: World, edit: WorkspaceEdit): string {
    const texts = Object.entries(edit.changes ?? {}).map(([uri, edits]) => {
        const lines = workspace.document(uri)?.lines;
        const ordered = [...edits].sort((one, other) => comparePositions(other.range.start, one.range.start));
        return {
            uri,
            text: ordered.reduce((text, { range, newText }) => text?.with({ range, text: newText }), lines)?.text ?? '',
        };
    });
    return texts.length === 1
        ? (texts[0]?.text ?? '')
        : texts.map(({ uri, text }) => `//- ${uri.slice('file:///w'.length)}\n${text}`).join('');
}

function comparePositions(one: Position, other: Position): number {
    return one.line - other.line || one.character - other.character;
}

/** What is offered at the cursor, after everything has been checked. */
export function actionsAt(marked: string, client: ClientFacts): readonly CodeAction[] {
    const made = world(marked, client);
    const range = { start: made.cursor, end: made.cursor };
    made.view.findings.all(made.view.file.uri);
    return codeActions(made.view, { textDocument: { uri: made.uri }, range, context: { diagnostics: [] } });
}

/** The fixes offered at the cursor: titles, and the text after the first. */
export function fixed(marked: string): { titles: readonly string[]; text: string; preferred: boolean } {
    const made = world(marked);
    const range = { start: made.cursor, end: made.cursor };
    made.view.findings.all(made.view.file.uri);
    const actions = codeActions(made.view, { textDocument: { uri: made.uri }, range, context: { diagnostics: [] } });
    const first = actions[0];
    return {
        titles: actions.map(({ title }) => title),
        text: first?.edit ? applied(made, first.edit) : '',
        preferred: first?.isPreferred === true,
    };
}

/** The names of a text as the editor colours them: `name type modifiers`. */
export function coloured(text: string, range?: Range): readonly string[] {
    const made = world(text);
    const textDocument = { uri: made.uri };
    const { data } = range
        ? semanticTokensInRange(made.view, { textDocument, range })
        : semanticTokens(made.view, { textDocument });
    const shownTokens: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
        const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
        [line, character] = [line + down, down > 0 ? right : character + right];
        const start = made.view.lines.offsetAt({ line, character });
        const words = LEGEND.tokenModifiers.filter((_word, index) => modifiers & (1 << index));
        shownTokens.push(
            [made.view.file.text.slice(start, start + length), LEGEND.tokenTypes[type], ...words].join(' '),
        );
    }
    return shownTokens;
}

/** The folds of a text: first and last line, from 1, and the kind. */
export function folded(text: string): readonly string[] {
    const made = world(text);
    return foldingRanges(made.view, { textDocument: { uri: made.uri } })
        .map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`)
        .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
}

/** What is selected step by step from the cursor outwards. */
export function selected(marked: string): readonly string[] {
    const made = world(marked);
    const steps: string[] = [];
    let range = selectionRanges(made.view, { textDocument: { uri: made.uri }, positions: [made.cursor] })[0];
    for (; range; range = range.parent) {
        const { lines, file } = made.view;
        steps.push(file.text.slice(lines.offsetAt(range.range.start), lines.offsetAt(range.range.end)));
    }
    return steps;
}

const LAYOUT = { tabSize: 4, insertSpaces: true };

/** The text laid out, or a range of it. */
export function formatted(text: string, range?: Range): string {
    const made = world(text);
    const textDocument = { uri: made.uri };
    const edits = range
        ? rangeFormatting(made.view, { textDocument, range, options: LAYOUT })
        : formatting(made.view, { textDocument, options: LAYOUT });
    return edits.length === 0 ? text : applied(made, { changes: { [made.uri]: edits } });
}

/** The text after a key was typed right before the cursor, with the editor's own brace or break in it. */
export function typedOver(marked: string, ch: string): string {
    const made = world(marked);
    const textDocument = { uri: made.uri };
    const edits = onTypeFormatting(made.view, { textDocument, position: made.cursor, ch, options: LAYOUT });
    return edits.length === 0 ? made.view.file.text : applied(made, { changes: { [made.uri]: edits } });
}

/** The text after another was pasted at the cursor, and laid out there as `editor.formatOnPaste` has it. */
export function pastedOver(marked: string, text: string): string {
    const made = world(marked);
    const { lines, file } = made.view;
    const at = lines.offsetAt(made.cursor);
    const laid = paste(made.view, { uri: made.uri, position: made.cursor, text });
    // An editor indents what an extension gives it, and whatever comes in gets the line ends of the document.
    const indent = /^ */.exec(file.text.slice(at - made.cursor.character, at))?.[0] ?? '';
    const written = laid?.replaceAll('\n', `\n${indent}`) ?? text.replaceAll('\r\n', '\n');
    const whole = file.text.slice(0, at) + written + file.text.slice(at);
    return formatted(whole, Lines.of(whole).rangeOf({ start: at, end: at + written.length }));
}

/** The text after the prose at the cursor was reflowed; undefined where that is not offered. */
export function reflowed(marked: string): string | undefined {
    const made = world(marked);
    const range = { start: made.cursor, end: made.cursor };
    const context = { diagnostics: [], only: [REFLOW] };
    const [action] = codeActions(made.view, { textDocument: { uri: made.uri }, range, context });
    return action?.edit && applied(made, action.edit);
}

export function linked(marked: string) {
    const made = world(marked);
    const links = documentLinks(made.view, { textDocument: { uri: made.uri } });
    return { found: links.map(({ range, target }) => `${shown(made.uri, range)} -> ${target}`), marked: made.ranges };
}

/** The symbols of a workspace that a query finds, with their containers. */
export async function found(marked: string, query: string): Promise<readonly string[]> {
    const symbols = await workspaceSymbols(world(marked).workspace, { query });
    return symbols.map(({ name, containerName }) => (containerName ? `${name} (${containerName})` : name));
}

export function previewed(text: string) {
    const made = world(text);
    return preview({ ...made.view, client: CLIENT }, { uri: made.uri })?.blocks ?? [];
}

/** Our own client, with one kind of hint or lens alone switched on: `inlayHints.downtime`. */
export function only(kind: string): ClientFacts {
    const kinds = [
        ...Object.keys(INLAY_HINTS).map((each) => `inlayHints.${each}`),
        ...Object.keys(CODE_LENSES).map((each) => `codeLens.${each}`),
    ];
    return {
        ...UNTOLD,
        asksAgain: true,
        ownCommands: true,
        switchedOff: new Set(kinds.filter((each) => each !== kind)),
    };
}

/** The inlay hints of a text, each with the line that it stands on, from 1, and the text before it. */
export function hinted(marked: string, client?: ClientFacts): readonly string[] {
    const made = world(marked, client);
    const range = { start: { line: 0, character: 0 }, end: { line: made.view.lines.count, character: 0 } };
    return inlayHints(made.view, { textDocument: { uri: made.uri }, range }).map(({ position, label }) => {
        const before = (made.view.file.text.split('\n')[position.line] ?? '').slice(0, position.character);
        return `${before}‹${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}›`;
    });
}

/** The lenses of a text, each behind what it stands on. */
export function lensed(marked: string, client?: ClientFacts) {
    const made = world(marked, client);
    const { lines, file } = made.view;
    return codeLenses(made.view).map(({ range, command }) => ({
        on: file.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)),
        ...command,
    }));
}

/** The lenses of a text with what is put in when the editor shows them. */
export function countedLenses(marked: string, client?: ClientFacts): readonly string[] {
    const made = world(marked, client);
    const { lines, file } = made.view;
    return codeLenses(made.view).map((lens) => {
        const name = file.text.slice(lines.offsetAt(lens.range.start), lines.offsetAt(lens.range.end));
        return `${name}: ${countedLens(made.view, lens).command?.title}`;
    });
}

/** The places that change together with the name at the cursor, and those that are marked. */
export function linkedAt(marked: string) {
    const made = world(marked);
    const found = linkedEditing(made.view, { textDocument: { uri: made.uri }, position: made.cursor });
    return { found: (found?.ranges ?? []).map((range) => shown(made.uri, range)), marked: made.ranges };
}
