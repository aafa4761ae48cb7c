import { describe, expect, test } from 'vitest';
import { type Facts, reportOf } from '../../client/diagnosis/report.ts';
import { toldValue } from '../../client/diagnosis/settings.ts';

const FACTS: Facts = {
    extension: '0.1.0',
    editor: '1.107.0, desktop',
    host: 'Node 22.21.1',
    platform: 'linux x64',
    locale: 'de',
    isTrusted: false,
    schemes: ['file', 'vscode-vfs'],
    settings: [{ name: 'mspc.rules.preset', value: '"strict"' }],
    server: 'running',
    losses: [
        { at: '2026-01-31T10:00:00.000Z', how: 'silent', waiting: [{ method: 'textDocument/hover', for: 30_120 }] },
    ],
    waiting: [],
    timings: [{ method: 'textDocument/completion', count: 50, median: 4, longest: 61 }],
    diagnosis: {
        folders: 2,
        contracts: 12,
        catalogues: 3,
        unread: 1,
        openDocuments: 2,
        characters: 123_456,
        largest: 45_678,
        configs: [
            { root: 1, depth: 2, problems: [{ id: 'config/unknown-rule', line: 4 }] },
            { root: 0, depth: -1, problems: [] },
        ],
        checks: [{ characters: 45_678, milliseconds: 88.4 }],
        errors: [{ where: 'hover', what: 'TypeError', stack: ['at f (…/main.node.cjs:1:2)'], times: 3 }],
    },
};

test('a diagnosis reads as Markdown', () => {
    expect(reportOf(FACTS)).toBe(`## MSPC diagnosis

Left out: all text of contracts and settings files, names of parties, files and folders, paths, and the words of exceptions (they may quote a contract).

- MSPC 0.1.0
- VS Code 1.107.0, desktop, language de
- Extension host: Node 22.21.1
- Platform: linux x64
- Workspace: file, vscode-vfs, not trusted

### Settings that differ from the default

- \`mspc.rules.preset\`: \`"strict"\`

### Language server

- running
- Lost at 2026-01-31T10:00:00.000Z: silent; \`textDocument/hover\` waits for 30120 ms

### Workspace

- Folders: 2; contracts: 12; catalogues: 3; not read yet: 1; open: 2
- Characters: 123456; in the largest file: 45678
- \`mspc.config.json\`, 2 below folder 1: config/unknown-rule in line 4
- \`mspc.config.json\`, outside of the folders: no errors

### Slowest checks

- 88.4 ms for 45678 characters

### Errors

\`\`\`text
hover: TypeError (3 times)
    at f (…/main.node.cjs:1:2)
\`\`\`

### Slowest requests

| request | count | median, ms | longest, ms |
|---|---|---|---|
| \`textDocument/completion\` | 50 | 4 | 61 |
`);
});

test('a diagnosis of a server that is gone says so, and tells the rest', () => {
    const report = reportOf({ ...FACTS, server: 'failed', diagnosis: undefined, timings: [], settings: [] });
    expect(report).toMatch(/### Settings that differ from the default\n\nNone\.\n/);
    expect(report).toMatch(
        /- failed\n- Lost at .*\n\nThe language server did not answer\.\n\n### Slowest requests\n\nNone\.\n$/,
    );
});

describe('the value of a setting', () => {
    const SEVERITY = {
        type: 'object',
        propertyNames: { enum: ['sla', 'sla/credit-missing'] },
        additionalProperties: { enum: ['off', 'error'] },
        default: {},
    };

    test.each([
        [{ 'sla/credit-missing': 'off' }, SEVERITY, '{"sla/credit-missing":"off"}'],
        [{ Kestrel: 'off', sla: 'for Kestrel' }, SEVERITY, '{"…":"off","sla":"…"}'],
        ['Kestrel', { type: 'string', enum: ['on', 'off'] }, '"…"'],
        [['off', 'Kestrel', 3], { enum: ['on', 'off'] }, '["off","…",3]'],
        [false, { type: 'boolean' }, 'false'],
        [null, { type: 'string' }, 'null'],
    ])('%j has no word but those of the manifest', (value, schema, told) => {
        expect(toldValue(value, schema)).toBe(told);
    });
});
