import { pathToFileURL } from 'node:url';
import { applyEdits, editOf, type TextEdit } from '../language/edit/apply.ts';
import { canonicalUri, type Finding, type Intent } from '../language/index.ts';
import { groupOf, type RuleConfig } from '../language/rules/index.ts';
import type { Workspace } from './workspace.ts';

const MOST_ROUNDS = 10;

/** The first way to mend a finding, as an edit of the texts as they are. */
interface Repair {
    readonly code: string;
    /** What it is known by while the text around it changes. */
    readonly key: string;
    readonly edit: TextEdit;
}

/**
 * Applies the first fix of each finding until nothing is left that one would mend. A fix stays only if it mends what
 * it was offered for and brings no error; the texts change in the workspace alone.
 */
export class Mender {
    private readonly workspace: Workspace;
    private readonly mayChange: ReadonlySet<string>;
    private readonly useless = new Set<string>();

    /** Of the files that findings lead to, such as catalogues, only those named here are changed. */
    constructor(workspace: Workspace, paths: ReadonlySet<string>) {
        this.workspace = workspace;
        this.mayChange = new Set([...paths].map((path) => canonicalUri(pathToFileURL(path).href)));
    }

    mend(uri: string, config: RuleConfig): void {
        this.useless.clear();
        for (let round = 0; round < MOST_ROUNDS; round++) if (!this.round(uri, config)) return;
    }

    /** All at once; if that does no good, those that each do good alone. Whether anything changed. */
    private round(uri: string, config: RuleConfig): boolean {
        const repairs = this.workspace.findings(uri, config).flatMap((finding) => this.repairOf(finding) ?? []);
        if (repairs.length === 0) return false;
        if (this.attempt(uri, config, repairs)) return true;
        const good = repairs.filter((repair) => this.isGoodAlone(uri, config, repair));
        for (const repair of repairs) if (!good.includes(repair)) this.useless.add(repair.key);
        return good.length > 0 && (this.attempt(uri, config, good) || this.attempt(uri, config, good.slice(0, 1)));
    }

    private repairOf(finding: Finding): Repair | undefined {
        const [intent] = finding.intents;
        const key = JSON.stringify([finding.code, finding.message]);
        if (intent === undefined || LEFT_TO_PEOPLE.has(groupOf(finding.code)) || this.useless.has(key))
            return undefined;
        const file = this.workspace.project.file(placeOf(intent).file);
        if (file === undefined || !this.mayChange.has(file.uri)) return undefined;
        const edit = editOf(intent, file.text);
        const places = [finding.span, placeOf(intent), edit];
        return places.some((place) => this.isBroken(place)) ? undefined : { code: finding.code, key, edit };
    }

    /** Whether what stands there could not be read as it is written. */
    private isBroken({ file, start }: { readonly file: string; readonly start: number }): boolean {
        const piece = this.workspace.project.file(file)?.pieceAt(start);
        return piece === undefined || piece.problems.length > 0 || piece.declaration?.damaged === true;
    }

    private isGoodAlone(uri: string, config: RuleConfig, repair: Repair): boolean {
        const before = this.textsOf([repair]);
        const isGood = this.attempt(uri, config, [repair]);
        if (isGood) this.restore(before);
        return isGood;
    }

    private attempt(uri: string, config: RuleConfig, repairs: readonly Repair[]): boolean {
        const before = this.textsOf(repairs);
        const found = this.workspace.findings(uri, config);
        const [codes, errors] = [countsOf(found), errorsIn(found)];
        for (const [file, text] of before) {
            const edits = repairs.flatMap(({ edit }) => (edit.file === file ? edit : []));
            this.workspace.change(file, applyEdits(text, edits));
        }
        const left = this.workspace.findings(uri, config);
        const counts = countsOf(left);
        const mends = repairs.every(({ code }) => (counts.get(code) ?? 0) < (codes.get(code) ?? 0));
        if (mends && errorsIn(left) <= errors) return true;
        this.restore(before);
        return false;
    }

    private textsOf(repairs: readonly Repair[]): ReadonlyMap<string, string> {
        return new Map(repairs.map(({ edit }) => [edit.file, this.workspace.project.file(edit.file)?.text ?? '']));
    }

    private restore(texts: ReadonlyMap<string, string>): void {
        for (const [file, text] of texts) this.workspace.change(file, text);
    }
}

/** What was meant by text in error is a guess; what a framework asks for is drafted, and has to be agreed on. */
const LEFT_TO_PEOPLE: ReadonlySet<string> = new Set(['syntax', 'name', 'value', 'compliance']);

function placeOf(intent: Intent) {
    switch (intent.type) {
        case 'add-line':
            return intent.declaration;
        case 'add-declaration':
            return intent.after;
        default:
            return intent.span;
    }
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
}

function errorsIn(findings: readonly Finding[]): number {
    return findings.filter(({ severity }) => severity === 'error').length;
}
