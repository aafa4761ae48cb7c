import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Exported, ExportFormat } from '../export/index.ts';
import { documentLanguages } from '../language/messages/languages.ts';
import type { Contract } from '../language/model/composed.ts';
import { type Audience, compose, type Document } from '../language/render/index.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { bundledFonts, systemFonts } from './fonts.ts';
import { shownPath } from './paths.ts';
import { whyRefused } from './system.ts';
import { Workspace } from './workspace.ts';

export interface RenderOptions {
    readonly to: ExportFormat;
    readonly out?: string;
    readonly audience: Audience;
    readonly lang: 'en' | 'de';
    /** ISO 8601; the day of the system when it is not given. */
    readonly today?: string;
}

export async function render(file: string, options: RenderOptions, environment: Environment): Promise<number> {
    const { folder, output } = environment;
    const today = options.today ?? environment.today();
    const workspace = new Workspace(today);
    const path = resolve(folder, file);
    const uri = workspace.open(path);
    const contract = workspace.contract(uri);
    const why = workspace.whyUnread(uri);
    if (!contract || why) return fail(environment, `"${shownPath(folder, path)}" cannot be read: ${why}.`);
    const target = targetOf(path, options, environment);
    if (target === path) return fail(environment, 'The document would take the place of its own contract.');
    if (target === undefined && isBinary(options)) {
        return fail(environment, 'A Word or PDF file cannot be printed: name a file with -o.');
    }
    const errors = workspace.findings(uri).filter(({ severity }) => severity === 'error').length;
    if (errors > 0) output.error(`${shownPath(folder, path)} ${warning(errors)}\n`);
    const { bytes, missing } = await exported(documentOf(contract, options, today), options.to, today);
    if (missing.length > 0) output.error(`${lacking(missing)}\n`);
    return write(bytes, target, options, environment);
}

function documentOf(contract: Contract, { audience, lang }: RenderOptions, today: string): Document {
    const messages = documentLanguages[lang];
    return compose(contract, { audience, today: Temporal.PlainDate.from(today), ...(messages && { messages }) });
}

/** The libraries behind it are large, so they are loaded only now. Fonts of the system are asked for what ours lack. */
async function exported(document: Document, format: ExportFormat, today: string): Promise<Exported> {
    const { exportDocument } = await import('../export/index.ts');
    const made = await exportDocument(document, format, { today, fonts: () => bundledFonts([]) });
    const more = made.missing.length === 0 ? [] : systemFonts();
    return more.length === 0 ? made : exportDocument(document, format, { today, fonts: () => bundledFonts(more) });
}

/** Someone may sign what is rendered. */
function warning(errors: number): string {
    const count = errors === 1 ? 'an error' : `${errors} errors`;
    return `has ${count}, so the document may be incomplete. "mspc check" tells more.`;
}

function lacking(characters: readonly string[]): string {
    const shown = characters.slice(0, 10).join(' ');
    const more = characters.length > 10 ? ` and ${characters.length - 10} more` : '';
    return `No font here has ${shown}${more}, so the PDF shows boxes instead. Install a font such as Noto Serif CJK.`;
}

function isBinary({ to }: RenderOptions): boolean {
    return to === 'docx' || to === 'pdf';
}

/** Undefined for standard output. */
function targetOf(source: string, options: RenderOptions, { folder }: Environment): string | undefined {
    const { out, to } = options;
    if (out !== undefined) return out === '-' ? undefined : resolve(folder, out);
    return isBinary(options) ? resolve(folder, `${basename(source, '.mspc')}.${to}`) : undefined;
}

function write(
    bytes: Uint8Array,
    target: string | undefined,
    options: RenderOptions,
    environment: Environment,
): number {
    const { folder, output } = environment;
    if (target === undefined) {
        output.out(new TextDecoder().decode(bytes));
        return EXIT.clean;
    }
    try {
        writeFileSync(target, bytes);
        if (options.out === undefined) output.error(`${shownPath(folder, target)} written.\n`);
        return EXIT.clean;
    } catch (error) {
        const shown = options.out ?? shownPath(folder, target);
        return fail(environment, `"${shown}" cannot be written: ${whyRefused(error)}.`);
    }
}

function fail({ output }: Environment, problem: string): number {
    output.error(`${problem}\n`);
    return EXIT.failed;
}
