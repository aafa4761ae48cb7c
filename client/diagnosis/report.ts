import type { CaughtError, CheckDiagnosis, ConfigDiagnosis, Diagnosis } from '../../server/protocol.ts';
import type { Timing, Waiting } from '../requests.ts';

/** What a report about a defect is made from. */
export interface Facts {
    readonly extension: string;
    readonly editor: string;
    /** `Node 22.21.1`, `web worker`; and the system below. */
    readonly host: string;
    readonly platform: string;
    readonly locale: string;
    readonly isTrusted: boolean;
    /** The schemes of the workspace's folders: `file`, `vscode-vfs`. */
    readonly schemes: readonly string[];
    /** Those that are not as we deliver them; values as `toldValue` gives them. */
    readonly settings: readonly { readonly name: string; readonly value: string }[];
    readonly server: string;
    readonly losses: readonly LossReport[];
    readonly waiting: readonly Waiting[];
    readonly timings: readonly Timing[];
    /** Undefined: the server did not answer. */
    readonly diagnosis: Diagnosis | undefined;
}

/** A server that was lost, and what it had not answered by then. */
export interface LossReport {
    readonly at: string;
    readonly how: string;
    readonly waiting: readonly Waiting[];
}

const SLOWEST = 8;

/** The report as Markdown. In English whatever the editor's language, since the makers of the extension read it. */
export function reportOf(facts: Facts): string {
    const { diagnosis } = facts;
    const parts = [
        '## MSPC diagnosis',
        LEFT_OUT,
        list(versions(facts)),
        section(
            'Settings that differ from the default',
            list(facts.settings.map(({ name, value }) => `\`${name}\`: \`${value}\``)),
        ),
        section('Language server', list([facts.server, ...facts.losses.map(loss), ...facts.waiting.map(waiting)])),
        diagnosis ? ofServer(diagnosis) : 'The language server did not answer.',
        section('Slowest requests', timings(facts.timings)),
    ];
    return `${parts.join('\n\n')}\n`;
}

const LEFT_OUT =
    'Left out: all text of contracts and settings files, names of parties, files and folders, paths, and the words of exceptions (they may quote a contract).';

function versions({ extension, editor, host, platform, locale, isTrusted, schemes }: Facts): readonly string[] {
    return [
        `MSPC ${extension}`,
        `VS Code ${editor}, language ${locale}`,
        `Extension host: ${host}`,
        `Platform: ${platform}`,
        `Workspace: ${schemes.length === 0 ? 'none' : schemes.join(', ')}, ${isTrusted ? 'trusted' : 'not trusted'}`,
    ];
}

function ofServer(diagnosis: Diagnosis): string {
    return [
        section('Workspace', list([...counts(diagnosis), ...diagnosis.configs.map(config)])),
        section('Slowest checks', list(diagnosis.checks.map(check))),
        section('Errors', diagnosis.errors.map(caught).join('\n\n') || NONE),
    ].join('\n\n');
}

function counts({ contracts, catalogues, unread, openDocuments, characters, largest, folders }: Diagnosis) {
    return [
        `Folders: ${folders}; contracts: ${contracts}; catalogues: ${catalogues}; not read yet: ${unread}; open: ${openDocuments}`,
        `Characters: ${characters}; in the largest file: ${largest}`,
    ];
}

function config({ root, depth, problems }: ConfigDiagnosis): string {
    const place = depth < 0 ? 'outside of the folders' : `${depth} below folder ${root}`;
    const wrong = problems.map(({ id, line }) => `${id} in line ${line}`).join(', ');
    return `\`mspc.config.json\`, ${place}: ${wrong || 'no errors'}`;
}

function check({ characters, milliseconds }: CheckDiagnosis): string {
    return `${milliseconds} ms for ${characters} characters`;
}

function caught({ where, what, stack, times }: CaughtError): string {
    const head = `${where}: ${what}${times > 1 ? ` (${times} times)` : ''}`;
    return ['```text', head, ...stack.map((frame) => `    ${frame}`), '```'].join('\n');
}

function loss({ at, how, waiting: open }: LossReport): string {
    const methods = open.map(waiting).join('; ');
    return `Lost at ${at}: ${how}${methods && `; ${methods}`}`;
}

function waiting({ method, for: time }: Waiting): string {
    return `\`${method}\` waits for ${time} ms`;
}

function timings(all: readonly Timing[]): string {
    if (all.length === 0) return NONE;
    const rows = all
        .slice(0, SLOWEST)
        .map(({ method, count, median, longest }) => `| \`${method}\` | ${count} | ${median} | ${longest} |`);
    return ['| request | count | median, ms | longest, ms |', '|---|---|---|---|', ...rows].join('\n');
}

const NONE = 'None.';

function section(title: string, content: string): string {
    return `### ${title}\n\n${content}`;
}

function list(items: readonly string[]): string {
    return items.length === 0 ? NONE : items.map((item) => `- ${item}`).join('\n');
}
