/** `npm run package`: the extension as `dist/mspc-<version>.vsix`, built for production and looked through. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const vsix = `dist/mspc-${version}.vsix`;
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

const steps = [
    ['scripts/build.ts', '--production'],
    ['scripts/generate/notices.ts'],
    // Everything is bundled. The manifest names no repository, so the README's pictures go along as they are.
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix],
    ['scripts/check-vsix.ts', vsix],
];

mkdirSync('dist', { recursive: true });
process.exitCode = steps.every(run) ? 0 : 1;

function run(args: readonly string[]): boolean {
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}
