/**
 * `npm run check:office`: opens every example's Word file in LibreOffice, as a client would, and looks whether what it
 * prints has the pages and the words. Needs `soffice` and `pdftotext`; CI does not run it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mspc-office-'));
const names = readdirSync('examples').filter((name) => name.endsWith('.mspc'));
const problems = names.flatMap(check);
rmSync(folder, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
console.log(`${names.length - problems.length} of ${names.length} Word files opened`);
process.exitCode = problems.length > 0 ? 1 : 0;

function check(name: string): readonly string[] {
    const base = join(folder, name.replace(/\.mspc$/, ''));
    run(process.execPath, ['dist/cli/main.js', 'render', `examples/${name}`, '--to', 'docx', '-o', `${base}.docx`]);
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${base}.docx`]);
    const { status, stdout } = run('pdftotext', ['-layout', `${base}.pdf`, '-']);
    const pages = stdout.split('\f').length - 1;
    const says = new RegExp(`Page ${pages} of ${pages}`).test(stdout);
    console.log(`${name.padEnd(36)} ${`${pages}`.padStart(3)} pages`);
    if (status !== 0) return [`${name}: LibreOffice made nothing of it`];
    return says && !/Error!|Reference source not found/.test(stdout) ? [] : [`${name}: a field was not filled in`];
}

function run(command: string, args: readonly string[]) {
    return spawnSync(command, args, { encoding: 'utf8' });
}
