// `npm run new:rule <group>/<id>`: writes one file that passes its tests, to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { templateOf } from './rule-template.ts';

const id = process.argv[2] ?? '';
const file = `language/rules/${id}.ts`;

function refuse(why: string): never {
    process.stderr.write(`${why}\n`);
    process.exit(1);
}

if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) refuse('Usage: npm run new:rule <group>/<id>, in lower case with hyphens.');
if (existsSync(file)) refuse(`${file} is there already.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, templateOf(id));
await import('./generate/rules.ts');
process.stdout.write(`${file}\nFill it in, then: npx vitest run test/rules -t ${id}\n`);
