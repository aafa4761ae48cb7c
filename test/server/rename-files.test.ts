import { expect, onTestFinished, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { startSession } from './client.ts';

const FILES = {
    'file:///work/shared/vendors.mspc': 'import "units a.mspc"\nvendor Cloud\n',
    'file:///work/shared/units%20a.mspc': 'unit Widget\n',
    'file:///work/acme/main.mspc':
        'import "../shared/vendors.mspc"\nimport "local.mspc"\nservice S { depends on Cloud }\n',
    'file:///work/acme/local.mspc': 'unit Gadget\n',
    'file:///work/other.mspc': 'import "shared/vendors.mspc"\n',
};

/** The imports that change, as `file: path`. */
async function renamed(...moves: readonly (readonly [from: string, to: string])[]): Promise<readonly string[]> {
    const session = await startSession(FILES);
    onTestFinished(() => session.end());
    await expect.poll(() => session.published.length, { timeout: 10_000 }).toBeGreaterThan(0);
    const files = moves.map(([from, to]) => ({ oldUri: `file:///work/${from}`, newUri: `file:///work/${to}` }));
    const edit: WorkspaceEdit | null = await session.client.sendRequest('workspace/willRenameFiles', { files });
    expect(session.errors).toEqual([]);
    return Object.entries(edit?.changes ?? {})
        .flatMap(([uri, edits]) => edits.map(({ newText }) => `${uri.slice('file:///work/'.length)}: ${newText}`))
        .sort();
}

test.each([
    [
        'a catalogue gets another name',
        [['shared/vendors.mspc', 'shared/suppliers.mspc']],
        ['acme/main.mspc: "../shared/suppliers.mspc"', 'other.mspc: "shared/suppliers.mspc"'],
    ],
    [
        'a catalogue moves: its own imports, too',
        [['shared/vendors.mspc', 'acme/deep/vendors.mspc']],
        [
            'acme/main.mspc: "deep/vendors.mspc"',
            'other.mspc: "acme/deep/vendors.mspc"',
            'shared/vendors.mspc: "../../shared/units a.mspc"',
        ],
    ],
    ['a contract moves', [['other.mspc', 'acme/other.mspc']], ['other.mspc: "../shared/vendors.mspc"']],
    [
        'a folder moves: what leads from one of its files to another stays',
        [['shared', 'catalogues/2026']],
        ['acme/main.mspc: "../catalogues/2026/vendors.mspc"', 'other.mspc: "catalogues/2026/vendors.mspc"'],
    ],
    [
        'a file moves with what it imports',
        [
            ['acme/main.mspc', 'main.mspc'],
            ['acme/local.mspc', 'local.mspc'],
        ],
        ['acme/main.mspc: "shared/vendors.mspc"'],
    ],
    ['something that nobody imports gets another name', [['acme/main.mspc', 'acme/contract.mspc']], []],
] as const)('%s', async (_, moves, expected) => {
    expect(await renamed(...moves)).toEqual(expected);
});
