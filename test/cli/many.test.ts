import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from './support.ts';

const FILES = 3000;
/** Kept in memory all at once, the files would need much more. */
const HEAP_MB = 88;

const contract = (file: number) => Array.from({ length: 4 }, (_, number) => part(`${file}x${number}`)).join('\n');

const part = (name: string) => `service Servers${name} "Servers" { """Keeps the servers running.""" }

sla Levels${name} for Servers${name} {
    objective Recovery RecoveryTime at most 4 hours
    objective Uptime   Availability at least 99.9% rounded to 2 decimals
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
