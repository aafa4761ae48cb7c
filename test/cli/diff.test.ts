import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, packageOf, textOf } from '../support/docx.ts';
import { example } from '../support/text.ts';
import { type Folder, folderOf } from './support.ts';

const ACME = example('acme-legal.mspc');
const VENDORS = example('vendors.mspc');
const WEAKER = ACME.replace('at least 99.9% aiming', 'at least 99.5% aiming');
const STRONGER = ACME.replace('at least 99.9% aiming', 'at least 99.95% aiming');

function folder(): Folder {
    return folderOf({ 'vendors.mspc': VENDORS, 'a.mspc': ACME, 'weaker.mspc': WEAKER, 'stronger.mspc': STRONGER });
}

describe('mspc diff', () => {
    it('tells what changed, for whom it is better, and what it comes to', async () => {
        const { code, out, error } = await folder().mspc('diff', 'a.mspc', 'weaker.mspc');
        expect({ code, error }).toEqual({ code: 0, error: '' });
        expect(out).toBe(`Changes from a.mspc to weaker.mspc
1 change: 1 weaker for the client, 0 stronger, 0 neutral, 0 without a clear gain.

Service levels and credits
  Availability of Server hosting  weaker.mspc:120
    ▼ target  99.9% → 99.5%  weaker for the client
        43.2 min → 216 min of downtime in 30 days
`);
    });

    it('says so when there is nothing to tell', async () => {
        const { code, out } = await folder().mspc('diff', 'a.mspc', 'a.mspc', '--fail-on', 'changed');
        expect({ code, out }).toEqual({
            code: 0,
            out: 'Changes from a.mspc to a.mspc\nThe two contracts say the same.\n',
        });
    });

    it.each([
        ['weaker', 'weaker.mspc', 1],
        ['weaker', 'stronger.mspc', 0],
        ['changed', 'stronger.mspc', 1],
        ['never', 'weaker.mspc', 0],
    ])('fails on %s for %s with %i', async (failOn, after, code) => {
        expect((await folder().mspc('diff', 'a.mspc', after, '--fail-on', failOn)).code).toBe(code);
    });

    it('prints JSON with places and exact numbers', async () => {
        const { out } = await folder().mspc('diff', 'a.mspc', 'weaker.mspc', '--format', 'json');
        expect(JSON.parse(out)).toMatchObject({
            counts: { weaker: 1, stronger: 0, neutral: 0, changed: 0 },
            changes: [
                {
                    name: 'Levels.Uptime',
                    field: 'promise.target',
                    before: { text: '99.9%', file: 'a.mspc', line: 120 },
                    after: { text: '99.5%', file: 'weaker.mspc', line: 120 },
                    direction: 'weaker',
                    figures: [{ values: { before: '43.2', after: '216', length: '30' } }],
                },
            ],
        });
    });

    it('prints tables in Markdown, where the words of a contract mean nothing', async () => {
        const files = { 'a.mspc': 'party Acme "Acme"\n', 'b.mspc': 'party Acme "A|b <script> *c*"\n' };
        const { out } = await folderOf(files).mspc('diff', 'a.mspc', 'b.mspc', '--format', 'markdown');
        expect(out).toContain('"A\\|b &lt;script\\> \\*c\\*"');
    });

    it('prints a page with the changes and the marked document, in which a contract runs nothing', async () => {
        const hostile = 'party Acme "<script>alert(1)</script>" { address "<img src=x onerror=alert(1)>" }\n';
        const files = { 'a.mspc': 'party Acme "Acme"\n', 'b.mspc': hostile };
        const { out } = await folderOf(files).mspc('diff', 'a.mspc', 'b.mspc', '--format', 'html');
        expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*default-src 'none'/);
        expect(out).toMatch(/<ins>.*&lt;img src=x/);
        expect(out).not.toMatch(/<script|<img/);
    });

    it('writes a file of Word with tracked changes, which accepted give the new words and turned down the old ones', async () => {
        const made = folder();
        const { code, error } = await made.mspc('diff', 'a.mspc', 'weaker.mspc', '--format', 'docx');
        expect({ code, error }).toEqual({ code: 0, error: 'weaker-changes.docx written.\n' });
        const body = packageOf(readFileSync(join(made.path, 'weaker-changes.docx'))).part('word/document.xml');
        const promise = all(body, 'w:p').find((each) => textOf(each).startsWith('Uptime: '));
        const texts = (change: string, name: string) =>
            promise &&
            all(promise, change)
                .flatMap((each) => all(each, name))
                .map(textOf);
        expect(texts('w:del', 'w:delText')).toEqual(['99.9%']);
        expect(texts('w:ins', 'w:t')).toEqual(['99.5%']);
    });

    it('writes any format to a file, but not over a contract', async () => {
        const made = folder();
        const args = ['diff', 'a.mspc', 'weaker.mspc', '--format', 'html', '-o'];
        expect(await made.mspc(...args, 'changes.html')).toEqual({ code: 0, out: '', error: '' });
        expect(made.read('changes.html')).toContain('weaker for the client');
        expect((await made.mspc(...args, 'a.mspc')).code).toBe(2);
        expect(made.read('a.mspc')).toBe(ACME);
    });

    it('warns of what cannot be read', async () => {
        const files = { 'a.mspc': 'party Acme "Acme"\n', 'b.mspc': 'party Acme "Acme"\nservice Desk { fee Nope }\n' };
        const { code, error } = await folderOf(files).mspc('diff', 'a.mspc', 'b.mspc');
        expect(code).toBe(0);
        expect(error).toMatch(/^b\.mspc has errors, so the comparison may be incomplete/);
    });

    it.each([
        ['a file that is not there', ['a.mspc', 'none.mspc'], /There is no file "none\.mspc"/],
        ['a folder', ['a.mspc', '.'], /cannot be read/],
        ['Word on standard output', ['a.mspc', 'a.mspc', '--format', 'docx', '-o', '-'], /name a file with -o/],
        ['a format that is none', ['a.mspc', 'a.mspc', '--format', 'docs'], /format/],
        ['a revision without a repository', ['HEAD:a.mspc', 'a.mspc'], /no Git repository/],
        ['an option in the place of a revision', ['--output=x:a.mspc', 'a.mspc'], /option/],
    ])('refuses %s with 2', async (_, args, why) => {
        const { code, out, error } = await folder().mspc('diff', ...args);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(error).toMatch(why);
    });
});

describe('mspc diff of a Git revision', () => {
    function repository(): Folder {
        const made = folder();
        const git = (...args: string[]) =>
            execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: made.path });
        git('init', '-q');
        git('add', 'a.mspc', 'vendors.mspc');
        git('commit', '-q', '-m', 'first');
        return made;
    }

    it('reads the file and what it imports as the revision has them', async () => {
        const made = repository();
        writeFileSync(join(made.path, 'vendors.mspc'), VENDORS.replace('at least 99.99%', 'at least 99.95%'));
        const { code, out, error } = await made.mspc('diff', 'HEAD:a.mspc', 'a.mspc');
        expect({ code, error }).toEqual({ code: 0, error: '' });
        expect(out).toContain('at least 99.99% monthly');
        expect(out).toContain('at least 99.95% monthly');
    });

    it.each([
        ['HEAD:none.mspc', /"HEAD:none\.mspc" cannot be read: it is not in HEAD/],
        ['nothing:a.mspc', /There is no revision "nothing"/],
    ])('refuses %s', async (argument, why) => {
        const { code, error } = await repository().mspc('diff', argument, 'a.mspc');
        expect(code).toBe(2);
        expect(error).toMatch(why);
    });
});
