import { format } from 'node:util';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit.ts';
import { run } from './run.ts';
import { statusLine } from './status.ts';
import { whyRefused } from './system.ts';

/** Runs the command line of this process. The exit code is set, not forced, so that what is written still arrives. */
export async function start(): Promise<void> {
    leaveWhenNobodyReads();
    try {
        process.exitCode = await run(process.argv.slice(2), environment());
    } catch (error) {
        process.stderr.write(`mspc: this is a defect of mspc itself.\n${format(error)}\n`);
        process.exitCode = EXIT.failed;
    }
}

function environment(): Environment {
    return {
        folder: process.cwd(),
        today: localDay,
        zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
        stdin: readStdin,
        serve,
        output: output(),
    };
}

/** What tells how far the work is goes away before anything else is written: both may be one terminal. */
function output(): Output {
    const status = statusLine((text) => process.stderr.write(text), Date.now);
    const after = (stream: NodeJS.WriteStream) => (text: string) => {
        status.clear();
        stream.write(text);
    };
    return {
        out: after(process.stdout),
        error: after(process.stderr),
        colours: wantsColours(),
        // A terminal may not know its width.
        columns: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
        ...(process.stderr.isTTY && { progress: status.show }),
    };
}

function localDay(): string {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Colours on a terminal, unless `NO_COLOR` forbids them; `FORCE_COLOR` asks for them anywhere. */
function wantsColours(): boolean {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR) return false;
    if (FORCE_COLOR) return FORCE_COLOR !== '0';
    return process.stdout.isTTY === true && TERM !== 'dumb';
}

async function readStdin(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
}

/** The server is a bundle of its own beside ours; which streams it takes, it reads from the arguments of the process. */
async function serve(): Promise<void> {
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    await import(new URL('../server/main.node.cjs', import.meta.url).href);
}

/** `mspc check | head` closes our output early, which is no error; a full disk is one. */
function leaveWhenNobodyReads(): void {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE') process.exit();
        process.stderr.write(`The output cannot be written: ${whyRefused(error)}.\n`);
        process.exit(EXIT.failed);
    });
}
