import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export interface Result {
    /** The exit code; null if a signal ended the command. */
    code: number | null;
    output: string;
    timedOut: boolean;
}

/** Runs a command with no input, shows what it prints while it prints it, and ends it and its children at the limit. */
export function run(command: string, args: string[], limitMs: number): Promise<Result> {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
        let output = '';
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            endGroup(child);
        }, limitMs);
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
            output += text;
            process.stdout.write(text);
        });
        child.stderr.on('data', (bytes: Buffer) => process.stderr.write(bytes));
        child.once('error', reject);
        child.once('close', (code) => {
            clearTimeout(timer);
            resolve({ code, output, timedOut });
        });
    });
}

/** A detached child leads a group of its own: the group is the script, its shell, servers and browsers. */
function endGroup(child: ChildProcess): void {
    try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
        // It ended by itself in the meantime.
    }
}

export function git(...args: string[]): string {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
