import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLEAN, folderOf } from './support.ts';

const main = resolve('dist/cli/main.js');

function mspc(cwd: string, args: readonly string[], input = '') {
    const env = { ...process.env, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
        cwd,
        env,
        input,
        encoding: 'utf8',
    });
    return { status, stdout, stderr };
}

describe.skipIf(!existsSync(main))('the built command', () => {
    it('tells its version', () => {
        expect(mspc('.', ['--version'])).toMatchObject({
            status: 0,
            stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
        });
    });

    it('sets the exit code', () => {
        const { path } = folderOf({ 'a.mspc': BROKEN, 'b.mspc': CLEAN });
        expect(mspc(path, ['check', 'b.mspc'])).toEqual({
            status: 0,
            stdout: 'Nothing found in 1 file.\n',
            stderr: '',
        });
        expect(mspc(path, ['check', '.', '--format', 'json'])).toMatchObject({ status: 1, stderr: '' });
        expect(mspc(path, ['check', 'nowhere'])).toMatchObject({ status: 2 });
    });

    it.skipIf(!existsSync('/dev/full'))('says that its output finds no room', () => {
        const stdout = openSync('/dev/full', 'w');
        const { status, stderr } = spawnSync(process.execPath, [main, 'rules'], {
            stdio: ['ignore', stdout, 'pipe'],
            encoding: 'utf8',
        });
        closeSync(stdout);
        expect({ status, stderr }).toEqual({ status: 2, stderr: 'The output cannot be written: the disk is full.\n' });
    });

    it.skipIf(process.platform === 'win32')('loses nothing of a file that it cannot write in full', () => {
        const before = 'service Desk{\n   fee   SeatFee\n}\n'.repeat(100);
        const folder = folderOf({ 'a.mspc': before });
        // No file may grow beyond one block of 512 or 1,024 bytes.
        const limited = 'ulimit -f 1; exec "$0" "$@"';
        const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, main, 'fmt', 'a.mspc'], {
            cwd: folder.path,
            encoding: 'utf8',
        });
        expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be written') });
        expect(folder.read('a.mspc')).toBe(before);
        expect(readdirSync(folder.path)).toEqual(['a.mspc']);
    });

    it('reads standard input', () => {
        const { status, stdout } = mspc('.', ['fmt', '-'], CLEAN);
        expect({ status, stdout }).toEqual({ status: 0, stdout: CLEAN });
    });

    it('renders', () => {
        const { path } = folderOf({ 'b.mspc': CLEAN });
        expect(mspc(path, ['render', 'b.mspc'])).toMatchObject({
            status: 0,
            stdout: expect.stringContaining('Acme Ltd'),
        });
    });

    it('starts the language server', async () => {
        const server = spawn(process.execPath, [main, 'lsp', '--stdio']);
        const params = { processId: null, rootUri: null, capabilities: {} };
        const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
        server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
        let answer = '';
        for await (const chunk of server.stdout) {
            answer += chunk;
            if (answer.includes('"id":1')) break;
        }
        server.kill();
        expect(answer).toContain('"capabilities"');
    });
});
