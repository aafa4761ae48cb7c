import { applyEdits, editOf, type TextEdit } from './edit/apply.ts';
import type { SourceFile } from './files/source-file.ts';
import type { Finding, Intent } from './model/finding.ts';

/** Texts that can be changed and checked again, to see what a fix comes to. */
export interface Workbench {
    file(uri: string): Pick<SourceFile, 'text' | 'pieceAt'> | undefined;
    change(uri: string, text: string): void;
    findings(uri: string): readonly Finding[];
}

export interface MendOptions {
    /** The fix of a finding that is to be tried; undefined where it is left to people. */
    readonly choose: (finding: Finding) => Intent | undefined;
    /** Of the files that findings lead to, such as catalogues, only these are changed. */
    readonly mayChange: (uri: string) => boolean;
}

const MOST_ROUNDS = 10;

/** The way to mend a finding, as an edit of the texts as they are. */
interface Repair {
    readonly code: string;
    /** What it is known by while the text around it changes. */
    readonly key: string;
    readonly edit: TextEdit;
}

/**
 * Applies the chosen fix of each finding of a file until nothing is left that one would mend. A fix stays only if it
 * mends what it was offered for and brings no error; the texts change on the workbench alone.
 */
export function mend(uri: string, workbench: Workbench, options: MendOptions): void {
    const mender = new Mender(uri, workbench, options);
    for (let round = 0; round < MOST_ROUNDS; round++) if (!mender.round()) return;
}

class Mender {
    private readonly uri: string;
    private readonly workbench: Workbench;
    private readonly options: MendOptions;
    private readonly useless = new Set<string>();

    constructor(uri: string, workbench: Workbench, options: MendOptions) {
        this.uri = uri;
        this.workbench = workbench;
        this.options = options;
    }

    /** All at once; if that does no good, those that each do good alone. Whether anything changed. */
    round(): boolean {
        const repairs = this.workbench.findings(this.uri).flatMap((finding) => this.repairOf(finding) ?? []);
        if (repairs.length === 0) return false;
        if (this.attempt(repairs)) return true;
        const good = repairs.filter((repair) => this.isGoodAlone(repair));
        for (const repair of repairs) if (!good.includes(repair)) this.useless.add(repair.key);
        return good.length > 0 && (this.attempt(good) || this.attempt(good.slice(0, 1)));
    }

    private repairOf(finding: Finding): Repair | undefined {
        const intent = this.options.choose(finding);
        const key = JSON.stringify([finding.code, finding.message]);
        if (intent === undefined || this.useless.has(key)) return undefined;
        const place = placeOf(intent);
        const file = this.workbench.file(place.file);
        if (file === undefined || !this.options.mayChange(place.file)) return undefined;
        const edit = editOf(intent, file.text);
        const isBroken = [finding.span, place, edit].some((each) => this.isBroken(each));
        return isBroken && isRule(finding) ? undefined : { code: finding.code, key, edit };
    }

    /** Whether what stands there could not be read as it is written. */
    private isBroken({ file, start }: { readonly file: string; readonly start: number }): boolean {
        const piece = this.workbench.file(file)?.pieceAt(start);
        return piece === undefined || piece.problems.length > 0 || piece.declaration?.damaged === true;
    }

    private isGoodAlone(repair: Repair): boolean {
        const before = this.textsOf([repair]);
        const isGood = this.attempt([repair]);
        if (isGood) this.restore(before);
        return isGood;
    }

    private attempt(repairs: readonly Repair[]): boolean {
        const before = this.textsOf(repairs);
        const found = this.workbench.findings(this.uri);
        const [codes, errors] = [countsOf(found), errorsIn(found)];
        for (const [file, text] of before) {
            const edits = repairs.flatMap(({ edit }) => (edit.file === file ? edit : []));
            this.workbench.change(file, applyEdits(text, edits));
        }
        const left = this.workbench.findings(this.uri);
        const counts = countsOf(left);
        const mends = repairs.every(({ code }) => (counts.get(code) ?? 0) < (codes.get(code) ?? 0));
        if (mends && errorsIn(left) <= errors) return true;
        this.restore(before);
        return false;
    }

    private textsOf(repairs: readonly Repair[]): ReadonlyMap<string, string> {
        return new Map(repairs.map(({ edit }) => [edit.file, this.workbench.file(edit.file)?.text ?? '']));
    }

    private restore(texts: ReadonlyMap<string, string>): void {
        for (const [file, text] of texts) this.workbench.change(file, text);
    }
}

/** What was meant by text in error is a guess, and has to be chosen by someone. */
const STRUCTURAL: ReadonlySet<string> = new Set(['syntax', 'name', 'value']);

/** Whether a rule found it, and not the reading of the text itself. */
export function isRule({ code }: Pick<Finding, 'code'>): boolean {
    return !STRUCTURAL.has(groupIn(code));
}

/** Another spelling of the same thing, with no second reading: what word processors and habit make of the language's own marks. */
const SPELLING: ReadonlySet<string> = new Set(
    [
        'quotes',
        'zone',
        'dash',
        'look-alike',
        'invisible',
        'bullet',
        'comment-mark',
        'line-end',
        'colon-after-name',
        'percent-sign',
        'day',
        'hours-to',
        'time-form',
        'business-days',
        'number-word',
        'citation-form',
    ].map((slip) => `syntax/${slip}`),
);

/**
 * What `mspc fix` and `Fix all` apply: the first fix, and plain spelling. What a framework asks for is drafted, and has
 * to be agreed on.
 */
export function safeFix(finding: Finding): Intent | undefined {
    if (SPELLING.has(finding.code)) return finding.intents[0];
    return isRule(finding) && groupIn(finding.code) !== 'compliance' ? finding.intents[0] : undefined;
}

function groupIn(code: string): string {
    return code.slice(0, Math.max(0, code.indexOf('/')));
}

/** Where an intent would change the text. */
export function placeOf(intent: Intent) {
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
