// Writes the parser's tables and the types of the tree to language/generated/. Langium wants a folder of its own: beside
// files that are not its own it asks whether to delete them, and ends well without having written anything when nobody
// answers.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['ast.ts', 'grammar.ts', 'module.ts'];

const { out } = JSON.parse(readFileSync('langium-config.json', 'utf8')) as { out: string };
const command = fileURLToPath(new URL('../bin/langium.js', import.meta.resolve('langium-cli')));

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [command, 'generate'], { stdio: ['ignore', 'inherit', 'inherit'] });
for (const file of FILES) copyFileSync(join(out, file), join('language/generated', file));
