import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compose, type Document, htmlPage, markdown } from '../language/render/index.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { shownPath } from './paths.ts';
import { Workspace } from './workspace.ts';

const FORMATS = { html: htmlPage, markdown } satisfies Record<string, (document: Document) => string>;

export interface RenderOptions {
    readonly to: keyof typeof FORMATS;
    readonly out?: string;
}

export function render(file: string, options: RenderOptions, environment: Environment): number {
    const { folder, output, today } = environment;
    const workspace = new Workspace(today());
    const path = resolve(folder, file);
    const uri = workspace.open(path);
    const contract = workspace.contract(uri);
    const why = workspace.problems().get(uri) ?? (contract ? undefined : 'it is not text in UTF-8 of a usual size');
    if (!contract || why) return fail(environment, `"${shownPath(folder, path)}" cannot be read: ${why}.`);
    const errors = workspace.findings(uri).filter(({ severity }) => severity === 'error').length;
    if (errors > 0) output.error(`${shownPath(folder, path)} ${warning(errors)}\n`);
    return write(FORMATS[options.to](compose(contract)), path, options, environment);
}

/** Someone may sign what is rendered. */
function warning(errors: number): string {
    const count = errors === 1 ? 'an error' : `${errors} errors`;
    return `has ${count}, so the document may be incomplete. "mspc check" tells more.`;
}

function write(text: string, source: string, { out }: RenderOptions, environment: Environment): number {
    if (out === undefined || out === '-') {
        environment.output.out(text);
        return EXIT.clean;
    }
    const target = resolve(environment.folder, out);
    if (target === source) return fail(environment, 'The document would take the place of its own contract.');
    try {
        writeFileSync(target, text);
        return EXIT.clean;
    } catch (error) {
        return fail(environment, `"${out}" cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
    }
}

function fail({ output }: Environment, problem: string): number {
    output.error(`${problem}\n`);
    return EXIT.failed;
}
