import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../cli/run.ts';

/** Without anything wrong in any check. */
export const CLEAN = 'party Acme "Acme Ltd"\n';
/** With one error: `Nope`, the fifth word. */
export const BROKEN = 'service Desk "Desk" { fee Nope }\n';

export interface Outcome {
    readonly code: number;
    readonly out: string;
    readonly error: string;
}

export interface Folder {
    readonly path: string;
    read(name: string): string;
    /** Runs a command line in the folder. */
    mspc(...args: string[]): Promise<Outcome>;
    mspcWith(stdin: string | Uint8Array, ...args: string[]): Promise<Outcome>;
}

/** A folder with these files, until the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
    const path = mkdtempSync(join(tmpdir(), 'mspc-cli-'));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
    }
    return {
        path,
        read: (name) => readFileSync(join(path, name), 'utf8'),
        mspc: (...args) => runIn(path, '', args),
        mspcWith: (stdin, ...args) => runIn(path, stdin, args),
    };
}

async function runIn(folder: string, stdin: string | Uint8Array, args: readonly string[]): Promise<Outcome> {
    const written = { out: '', error: '' };
    const code = await run(args, {
        folder,
        today: () => '2026-06-01',
        zone: () => 'Europe/Berlin',
        stdin: async () => Buffer.from(stdin),
        serve: async () => {},
        output: {
            out: (text) => {
                written.out += text;
            },
            error: (text) => {
                written.error += text;
            },
            colours: false,
        },
    });
    return { code, ...written };
}
