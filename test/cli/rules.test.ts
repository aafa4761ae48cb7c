import { describe, expect, it } from 'vitest';
import { pageText } from '../../cli/page-text.ts';
import { allChecks, explain, ruleNamed } from '../../language/rules/index.ts';
import { folderOf } from './support.ts';

const ids = allChecks.map(({ id }) => id);

describe('mspc rules', () => {
    it('lists all of them as JSON, with all that is known of each', async () => {
        const { code, out } = await folderOf({}).mspc('rules', '--format', 'json');
        const listed = JSON.parse(out) as { id: string }[];
        expect({ code, ids: listed.map(({ id }) => id) }).toEqual({ code: 0, ids });
        expect(listed.find(({ id }) => id === 'sla/response-not-before-resolution')).toEqual({
            id: 'sla/response-not-before-resolution',
            group: 'sla',
            title: expect.stringMatching(/^\p{Lu}/u),
            reason: expect.stringMatching(/\.$/),
            severity: 'error',
            levels: ['error', 'warning'],
            preset: 'essential',
            fixable: true,
            page: 'docs/rules/sla/response-not-before-resolution.md',
        });
    });

    it('is a line each as a table, and as Markdown', async () => {
        const table = (await folderOf({}).mspc('rules')).out.split('\n');
        expect(table.slice(0, ids.length).map((line) => line.split(' ')[0])).toEqual(ids);
        const rows = (await folderOf({}).mspc('rules', '--format', 'markdown')).out.trim().split('\n').slice(2);
        expect(rows.map((row) => /^\| \[(.*?)\]\(docs\/rules\/\1\.md\) \|/.exec(row)?.[1])).toEqual(ids);
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    });
});

describe('mspc explain', () => {
    it.each(['sla/response-not-before-resolution', 'suppression/unneeded'])('prints the page of %s', async (id) => {
        const rule = ruleNamed(id);
        expect(await folderOf({}).mspc('explain', id)).toEqual({ code: 0, out: rule && explain(rule), error: '' });
    });

    it.each([
        ['sla/no-tolerence', 'There is no rule "sla/no-tolerence". Did you mean "sla/no-tolerance"?'],
        ['no-tolerance', 'Did you mean "sla/no-tolerance"?'],
        ['anything at all', 'There is no rule "anything at all". "mspc rules" lists all.'],
        ['name/unknown', 'an error of the text itself'],
    ])('refuses %s', async (id, said) => {
        const outcome = await folderOf({}).mspc('explain', id);
        expect(outcome).toMatchObject({ code: 2, out: '', error: expect.stringContaining(said) });
    });
});

describe('a page on a terminal', () => {
    const page =
        '# sla/x\n\n**Level** error\n\nOne `two` three\nfour five six.\n\n## Avoid\n\n```mspc\nsla X {\n\n}\n```\n\n- one\n- two\n';

    it('has no marks, and lines that fit', () => {
        expect(pageText(page, 22, false)).toBe(
            'sla/x\n\nLevel error\n\nOne two three four\nfive six.\n\nAvoid\n\n    sla X {\n\n    }\n\n- one\n- two\n',
        );
    });

    it('shows them by colours where there are any', () => {
        const text = pageText(page, 80, true);
        expect(text).toContain('\u001b[1msla/x\u001b[22m');
        expect(text).toContain('\u001b[36mtwo\u001b[39m');
    });
});
