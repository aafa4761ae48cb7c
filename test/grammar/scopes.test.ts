import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const COMMAND = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
const FILES = globSync('test/grammar/*.mspc').sort();

test('there are files with scopes drawn in them', () => {
    expect(FILES.length).toBeGreaterThan(5);
});

// Each line of `//  ^^^ scope` is a claim about the line above it.
test.each(FILES)('%s is coloured as it says', (file) => {
    const args = [COMMAND, '--grammar', 'syntaxes/mspc.tmLanguage.json', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});
