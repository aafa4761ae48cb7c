import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

// Vitest finds its own files; these two suites run what they import, and a file that is left out would fail nothing.
test.each(['test/vscode/suite.ts', 'test/webview/run.ts'])('%s runs all tests beside it', (suite) => {
    const imported = [...readFileSync(suite, 'utf8').matchAll(/^import '\.\/(.*\.test\.ts)';$/gm)].map(
        ([, name]) => name,
    );
    const beside = globSync(`${dirname(suite)}/*.test.ts`).map((file) => basename(file));
    expect(beside.length).toBeGreaterThan(5);
    expect(imported.sort()).toEqual(beside.sort());
});
