import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from './support.ts';

const FILES = 3000;
/** With all files in memory at once many times as much would be needed. */
const HEAP_MB = 128;

const contract = (number: number) => `service Servers${number} "Servers" {
    """${'Keeps the servers of the client running and tells what they need. '.repeat(30)}"""
}

sla Levels${number} for Servers${number} {
    objective Recovery RecoveryTime at most 4 hours
    objective Response ResponseTime at most ${(number % 50) + 1} hours
}
`;

it('thousands of files are checked in little memory', () => {
    const names = Array.from({ length: FILES }, (_, number) => `f${number % 40}/c${number}.mspc`);
    const { path } = folderOf(Object.fromEntries(names.map((name, number) => [name, contract(number)])));
    const args = [`--max-old-space-size=${HEAP_MB}`, resolve('cli/main.ts'), 'check', '--format', 'sarif'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: path,
        encoding: 'utf8',
        maxBuffer: 1e9,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/holds for every single case/g)?.length).toBeGreaterThanOrEqual(FILES);
});
