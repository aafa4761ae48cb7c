import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../cli/workspace.ts';
import { folderOf } from './support.ts';

describe('a workspace', () => {
    it('keeps what is in use and drops the rest, the oldest first', () => {
        const text = `import "shared.mspc"\n${'// words\n'.repeat(20)}`;
        const names = ['a.mspc', 'b.mspc', 'c.mspc', 'd.mspc'];
        const { path } = folderOf({ 'shared.mspc': '', ...Object.fromEntries(names.map((name) => [name, text])) });
        const workspace = new Workspace('2026-06-01', { keptCharacters: 2 * text.length });
        for (const name of names) workspace.findings(workspace.open(join(path, name)));
        const held = [...workspace.project.all()].map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
        expect(held.sort()).toEqual(['c.mspc', 'd.mspc', 'shared.mspc']);
    });

    it('reads a dropped file again', () => {
        const { path } = folderOf({ 'a.mspc': 'service A { fee Nope }\n', 'b.mspc': '// b\n' });
        const workspace = new Workspace('2026-06-01', { keptCharacters: 0 });
        const check = (name: string) => workspace.findings(workspace.open(join(path, name))).map(({ code }) => code);
        const first = check('a.mspc');
        expect(first).toContain('name/unknown');
        check('b.mspc');
        expect(check('a.mspc')).toEqual(first);
    });
});
