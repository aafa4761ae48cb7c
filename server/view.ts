import type { Temporal } from 'temporal-polyfill';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Piece } from '../language/files/piece.ts';
import type { Project } from '../language/files/project.ts';
import type { SourceFile } from '../language/files/source-file.ts';
import { englishInterface } from '../language/interface/english.ts';
import type { DocumentMessages } from '../language/messages/document.ts';
import type { InterfaceWords } from '../language/messages/interface.ts';
import type { Surroundings } from '../language/names/resolve.ts';
import type { Clock } from './clock.ts';
import type { Findings } from './findings.ts';
import type { Lines } from './lines.ts';
import type { Workspace } from './workspace.ts';

/** What a feature sees: one file as the client sees it, names resolved. */
export interface View {
    readonly findings: Findings;
    readonly workspace: Workspace;
    readonly clock: Clock;
    /** Of this request, where the server runs. */
    readonly today: Temporal.PlainDate;
    readonly project: Project;
    readonly file: SourceFile;
    readonly lines: Lines;
    readonly around: Surroundings;
    readonly client: ClientCapabilities;
    /** The language of the editor. */
    readonly words: InterfaceWords;
    /** The client can be told to ask for a list of proposals behind an accepted one. */
    readonly asksAgain: boolean;
    /** The client has the commands of `protocol.ts`. */
    readonly ownCommands: boolean;
    /** What the client's settings switch off: `inlayHints.requirements`. */
    readonly switchedOff?: ReadonlySet<string> | undefined;
    /** The wording of rendered contracts; English unless the client's settings say otherwise. */
    readonly wording?: DocumentMessages | undefined;
}

/** What the client told of itself. */
export type ClientFacts = Pick<View, 'client' | 'words' | 'asksAgain' | 'ownCommands' | 'switchedOff' | 'wording'>;

/** Of a client that has not told anything yet. */
export const UNTOLD: ClientFacts = { client: {}, words: englishInterface, asksAgain: false, ownCommands: false };

/** What views are made from. */
export type ViewSource = Pick<View, 'workspace' | 'findings' | 'clock'>;

/** The same, with what the client told of itself: what a request that names a document is answered from. */
export interface ClientView extends ViewSource {
    readonly client: ClientFacts;
}

/** Undefined when the file is not known. */
export function viewOf({ workspace, findings, clock }: ViewSource, uri: string, facts: ClientFacts): View | undefined {
    const file = workspace.file(uri);
    const { project } = workspace;
    // Composing the contract resolves the names.
    project.contract(uri);
    const around = project.surroundings(uri);
    if (!file || !around) return undefined;
    const lines = workspace.lines(file);
    const today = clock().toPlainDate();
    return { ...factsOf(facts), workspace, findings, clock, today, project, file, around, lines };
}

/** A view is asked for its facts, too. */
function factsOf({ client, words, asksAgain, ownCommands, switchedOff, wording }: ClientFacts): ClientFacts {
    return { client, words, asksAgain, ownCommands, switchedOff, wording };
}

/** The same file as it is by now: for features that have waited. */
export function renewed(view: View): View | undefined {
    return viewOf(view, view.file.uri, view);
}

/** The pieces that touch an offset: at a border also the one before it. */
export function piecesAt(view: View, offset: number): readonly Piece[] {
    const piece = view.file.pieceAt(offset);
    if (!piece) return [];
    const before = offset > 0 && piece.origin.offset === offset ? view.file.pieceAt(offset - 1) : undefined;
    return before && before !== piece ? [piece, before] : [piece];
}
