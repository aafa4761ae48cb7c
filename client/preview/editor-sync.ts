import * as vscode from 'vscode';
import type { Place, Select, ToPage } from './messages.ts';
import { OwnScroll } from './own-scroll.ts';
import { offsetOf, placesAt, placesNear, type Source, sourceOf } from './places.ts';
import type { ViewBlock } from './view.ts';

/** What the panel offers to keep its page and the editors together. */
interface Panel {
    uri(): vscode.Uri;
    blocks(): readonly ViewBlock[];
    column(): vscode.ViewColumn | undefined;
    post(message: ToPage): void;
}

/** The preview moves no editor for so long after a key was typed in it. */
const TYPING_MS = 1_500;
/** A line in this upper part of an editor is fine where it is. */
const COMFORT = 0.3;

/** Scrolling, the cursor and clicks, in both directions. */
export class EditorSync implements vscode.Disposable {
    private readonly panel: Panel;
    private readonly own = new OwnScroll();
    private readonly disposables: vscode.Disposable[];
    private lastEdit = Number.NEGATIVE_INFINITY;
    private column: vscode.ViewColumn | undefined;
    private ledTo: string | undefined;
    /** The document that the page has begun to show. */
    private begun: string | undefined;

    constructor(panel: Panel) {
        this.panel = panel;
        this.disposables = [
            vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.editorScrolled(textEditor)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.cursorMoved(textEditor)),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0 && this.shows(document)) this.lastEdit = Date.now();
            }),
        ];
    }

    dispose(): void {
        for (const each of this.disposables) each.dispose();
    }

    /** The reader moved the page: the editor comes along, unless someone is typing in it. */
    scrolled(place: Place): void {
        const editor = this.visibleEditor();
        const offset = offsetOf(this.panel.blocks(), place);
        const isTyping = Date.now() - this.lastEdit < TYPING_MS;
        if (!editor || offset === undefined || isTyping || !setting('scrollEditorWithPreview')) return;
        const { line } = editor.document.positionAt(offset);
        if (isComfortable(editor, line)) return;
        this.own.begin();
        editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    }

    async select(select: Select): Promise<void> {
        const source = sourceOf(this.panel.blocks(), select);
        if (source) await this.open(source);
    }

    /** Selects a range of a document in an editor. */
    async open({ uri: other, start, end }: Source): Promise<void> {
        const uri = other === undefined ? this.panel.uri() : vscode.Uri.parse(other, true);
        if (other !== undefined && !uri.path.endsWith('.mspc')) return;
        await this.reveal(uri, (document) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
    }

    /** Whether an editor shows a document only because a click in this preview led there. */
    hasLedTo(uri: vscode.Uri): boolean {
        if (this.ledTo !== uri.toString()) this.ledTo = undefined;
        return this.ledTo !== undefined;
    }

    /** The page has new blocks: the mark goes where it was. A document that is new to it begins where its editor stands. */
    remark(): void {
        const editor = this.visibleEditor();
        if (!editor) return;
        const uri = editor.document.uri.toString();
        if (this.begun !== uri && this.panel.blocks().length > 0) {
            this.begun = uri;
            this.editorScrolled(editor);
        }
        this.mark(editor, false);
    }

    private editorScrolled(editor: vscode.TextEditor): void {
        const [visible] = editor.visibleRanges;
        if (!visible || !this.shows(editor.document) || this.own.covers()) return;
        if (!setting('scrollPreviewWithEditor')) return;
        this.panel.post({ type: 'scroll', places: this.placesIn(editor, visible.start) });
    }

    /** At the very top of the text the page is at its top too, whatever stands first in the text. */
    private placesIn(editor: vscode.TextEditor, position: vscode.Position): Place[] {
        if (position.line === 0) return [];
        return placesNear(this.panel.blocks(), editor.document.offsetAt(position));
    }

    private cursorMoved(editor: vscode.TextEditor): void {
        if (!this.shows(editor.document)) return;
        this.column = editor.viewColumn ?? this.column;
        this.mark(editor, setting('scrollPreviewWithEditor'));
    }

    private mark(editor: vscode.TextEditor, reveal: boolean): void {
        const offset = editor.document.offsetAt(editor.selection.active);
        const places = setting('markEditorSelection') ? placesAt(this.panel.blocks(), offset) : [];
        this.panel.post({ type: 'mark', places, reveal });
    }

    private async reveal(uri: vscode.Uri, rangeIn: (document: vscode.TextDocument) => vscode.Range): Promise<void> {
        const document = await vscode.workspace.openTextDocument(uri);
        this.own.begin();
        this.ledTo = uri.toString();
        const editor = await vscode.window.showTextDocument(document, { viewColumn: this.columnFor(uri) });
        const range = rangeIn(document);
        editor.selection = new vscode.Selection(range.start, range.end);
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }

    /** Where the document is already; else where it last was; else beside the preview, never over it. */
    private columnFor(uri: vscode.Uri): vscode.ViewColumn {
        const open = vscode.window.visibleTextEditors.find(
            ({ document }) => document.uri.toString() === uri.toString(),
        );
        const preview = this.panel.column();
        const known = open?.viewColumn ?? this.column;
        if (known !== undefined && known !== preview) return known;
        return preview === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    }

    private visibleEditor(): vscode.TextEditor | undefined {
        return vscode.window.visibleTextEditors.find(({ document }) => this.shows(document));
    }

    private shows(document: vscode.TextDocument): boolean {
        return document.uri.toString() === this.panel.uri().toString();
    }
}

function isComfortable(editor: vscode.TextEditor, line: number): boolean {
    const [visible] = editor.visibleRanges;
    if (!visible) return false;
    const height = visible.end.line - visible.start.line;
    return visible.start.line <= line && line <= visible.start.line + height * COMFORT;
}

type Setting = 'scrollPreviewWithEditor' | 'scrollEditorWithPreview' | 'markEditorSelection';

function setting(name: Setting): boolean {
    return vscode.workspace.getConfiguration('mspc.preview').get(name, true);
}
