import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CancellationTokenSource, type DocumentSymbol, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Preview } from '../../server/protocol.ts';
import { type Session, startSession } from './client.ts';

const ACME = readFileSync(new URL('../../examples/acme-legal.mspc', import.meta.url), 'utf8');
const VENDORS = readFileSync(new URL('../../examples/vendors.mspc', import.meta.url), 'utf8');

const A = 'file:///work/a.mspc';
const V = 'file:///work/v.mspc';

async function start(files: Record<string, string> = {}, options: object = {}): Promise<Session> {
    const session = await startSession(files, options);
    onTestFinished(async () => {
        await session.end();
        expect(session.errors).toEqual([]);
    });
    return session;
}

function errorsIn(diagnostics: readonly { code?: unknown; severity?: number }[]): readonly unknown[] {
    return diagnostics.filter(({ severity }) => severity === 1).map(({ code }) => code);
}

const AT_START = { position: { line: 0, character: 0 } };

describe('a session', () => {
    test('tells what the server can do', async () => {
        const { answer } = await start();
        expect(answer.serverInfo).toEqual({ name: 'mspc' });
        expect(answer.capabilities).toMatchObject({
            textDocumentSync: { change: 2, openClose: true },
            completionProvider: { resolveProvider: true },
            renameProvider: { prepareProvider: true },
            semanticTokensProvider: { full: { delta: true }, range: true },
            workspace: { workspaceFolders: { supported: true } },
        });
    });

    test('reads an example with its imports', async () => {
        const session = await start({ 'file:///work/vendors.mspc': VENDORS });
        const uri = 'file:///work/acme-legal.mspc';
        session.open(uri, ACME);
        const errors = errorsIn(await session.diagnosticsOf(uri, 1));
        expect(errors.filter((code) => /^(?:syntax|name|value)/.test(String(code)))).toEqual([]);
        const symbols: DocumentSymbol[] = await session.client.sendRequest('textDocument/documentSymbol', {
            textDocument: { uri },
        });
        expect(symbols.slice(0, 2)).toMatchObject([{ name: 'AcmeLegal' }, { name: 'Parties' }]);
    });

    test('ends with the connection after shutdown', async () => {
        const session = await startSession();
        await expect(session.client.sendRequest('shutdown')).resolves.toBeNull();
        await session.client.sendNotification('exit');
        expect(session.errors).toEqual([]);
    });
});

describe('every request gets exactly one reply', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } };
    const requests: readonly (readonly [string, object])[] = [
        ['textDocument/completion', AT_START],
        ['textDocument/hover', AT_START],
        ['textDocument/definition', AT_START],
        ['textDocument/references', { ...AT_START, context: { includeDeclaration: true } }],
        ['textDocument/documentHighlight', AT_START],
        ['textDocument/prepareRename', AT_START],
        ['textDocument/rename', { ...AT_START, newName: 'Other' }],
        ['textDocument/documentSymbol', {}],
        ['textDocument/foldingRange', {}],
        ['textDocument/selectionRange', { positions: [AT_START.position] }],
        ['textDocument/documentLink', {}],
        ['textDocument/formatting', { options: { tabSize: 4, insertSpaces: true } }],
        ['textDocument/rangeFormatting', { range, options: { tabSize: 4, insertSpaces: true } }],
        ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
        ['textDocument/semanticTokens/full', {}],
        ['textDocument/semanticTokens/range', { range }],
        ['workspace/symbol', { query: 'a' }],
        ['mspc/preview', { uri: A }],
        ['mspc/libraryText', { uri: 'mspc-library:/metrics.mspc' }],
    ];
    const places = [
        { line: 0, character: 0 },
        { line: 2, character: 11 },
        { line: 1_000_000, character: 3 },
        { line: 1, character: 1_000_000 },
        { line: -1, character: -5 },
    ];

    test.each(requests)('%s', async (method, params) => {
        const session = await start();
        session.open(A, 'service A\nservice B {\n    depends on A\n}\n');
        for (const uri of [A, 'file:///work/unknown.mspc', 'not a uri', 'mspc-library:/metrics.mspc']) {
            for (const position of places) {
                const given = { ...params, textDocument: { uri }, ...('position' in params && { position }) };
                const reply = await session.client
                    .sendRequest(method, given)
                    .catch((error: ResponseError<unknown>) => error.code);
                expect(reply).toSatisfy((answer: unknown) => answer !== undefined);
            }
        }
    });

    test('an unknown method is an error', async () => {
        const session = await start();
        await expect(session.client.sendRequest('mspc/unknown')).rejects.toMatchObject({ code: -32601 });
    });

    test('a cancelled request is an error, not a result', async () => {
        const session = await start();
        session.open(A, ACME);
        const source = new CancellationTokenSource();
        const reply = session.client.sendRequest(
            'textDocument/semanticTokens/full',
            { textDocument: { uri: A } },
            source.token,
        );
        source.cancel();
        const error = await reply.catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(ResponseError);
        expect(error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    });

    test('a refused renaming is an error with a sentence', async () => {
        const session = await start();
        session.open(A, 'service A\nservice B\n');
        const params = { textDocument: { uri: A }, position: { line: 0, character: 8 }, newName: 'B' };
        await expect(session.client.sendRequest('textDocument/rename', params)).rejects.toMatchObject({
            code: LSPErrorCodes.RequestFailed,
            message: expect.stringContaining('two of'),
        });
    });
});

describe('diagnostics', () => {
    test('a burst of keys ends with those of the last version', async () => {
        const session = await start();
        session.open(A, 'service A\n');
        for (let version = 2; version <= 40; version++)
            session.change(A, version, `service A\n${'x'.repeat(version)}\n`);
        session.change(A, 41, 'service A\nsla L for B\n');
        expect(errorsIn(await session.diagnosticsOf(A, 41))).toEqual(['name/unknown']);
        const versions = session.published.filter(({ uri }) => uri === A).map(({ version }) => version ?? 0);
        expect(versions).toEqual([...versions].sort((one, other) => one - other));
    });

    test('a contract so long that its rules run between the keys is checked in full in the end', async () => {
        const session = await start();
        const define = (index: number) => `define D${index} """${'Long '.repeat(20)}"""\n`;
        const text =
            ACME.replace(/^import.*$/m, '') + Array.from({ length: 600 }, (_, index) => define(index)).join('');
        session.open(A, text);
        for (let version = 2; version < 6; version++) {
            await new Promise((resolve) => setTimeout(resolve, 50));
            session.change(A, version, `${text}define Key${version}\n`);
        }
        const unused = () => session.last(A).filter(({ code }) => code === 'drafting/term-unused');
        await vi.waitFor(() => expect(unused()).toHaveLength(601), 30_000);
    });

    test('an import that is open and not saved is seen as it is typed', async () => {
        const session = await start({ [V]: 'vendor Old\n' });
        session.open(A, 'import "v.mspc"\nservice S { depends on New }\n');
        expect(errorsIn(await session.diagnosticsOf(A, 1))).toEqual(['name/unknown']);
        session.open(V, 'vendor New\n');
        await expect.poll(() => errorsIn(session.last(A))).toEqual([]);
        session.change(V, 2, 'vendor Newer\n');
        await expect.poll(() => errorsIn(session.last(A))).toEqual(['name/unknown']);
    });

    test('closing without saving brings the disk back', async () => {
        const session = await start({ [V]: 'vendor Old\n' });
        session.open(A, 'import "v.mspc"\nservice S { depends on Old }\n');
        session.open(V, 'vendor New\nsla X for Nobody\n');
        await expect.poll(() => errorsIn(session.last(A))).toEqual(['name/unknown']);
        expect(errorsIn(await session.diagnosticsOf(V, 1))).toEqual(['name/unknown']);
        session.close(V);
        await expect.poll(() => errorsIn(session.last(A))).toEqual([]);
        expect(errorsIn(session.last(V))).toEqual([]);
    });

    test('files that are not open are checked, and only their errors sent', async () => {
        const session = await start({ [A]: 'service S { depends on Nothing }\n', [V]: 'vendor Sound\n' });
        await expect.poll(() => errorsIn(session.last(A))).toEqual(['name/unknown']);
        expect(session.published.filter(({ uri, diagnostics }) => uri === V && diagnostics.length === 0)).toEqual([]);
    });

    test('a file that appears, changes and goes away', async () => {
        const session = await start();
        session.open(A, 'import "v.mspc"\nservice S { depends on Cloud }\n');
        expect(errorsIn(await session.diagnosticsOf(A, 1))).toEqual(['name/import-missing']);
        const watched = async (type: number) => {
            await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: V, type }] });
        };
        session.disk.files.set(V, 'vendor Cloud\n');
        await watched(1);
        await expect.poll(() => errorsIn(session.last(A))).toEqual([]);
        session.disk.files.set(V, 'vendor Fog\n');
        await watched(2);
        await expect.poll(() => errorsIn(session.last(A))).toEqual(['name/unknown']);
        session.disk.files.delete(V);
        await watched(3);
        await expect.poll(() => errorsIn(session.last(A))).toEqual(['name/import-missing']);
    });

    test('the nearest settings of rules count, and their changes', async () => {
        const config = 'file:///work/mspc.config.json';
        const session = await start({ [config]: '{ "rules": { "sla": "off" } }' });
        const text =
            'contract C { provider P client Q effective 2026-01-01 term 12 months }\nparty P\nparty Q\nservice D\nsla L for D { objective R ResolutionTime at most 4 hours }\n';
        const uri = 'file:///work/deep/down/a.mspc';
        session.open(uri, text);
        const aboutSla = () => session.last(uri).filter(({ code }) => String(code).startsWith('sla/'));
        await session.diagnosticsOf(uri, 1);
        expect(aboutSla()).toEqual([]);
        session.disk.files.delete(config);
        await session.client.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: config, type: 3 }],
        });
        await expect.poll(aboutSla).not.toEqual([]);
        const page = aboutSla()[0]?.codeDescription?.href ?? '';
        expect(await session.client.sendRequest('mspc/libraryText', { uri: page })).toContain('## Prefer');
    });

    test.each([{}, { workspace: { workspaceFolders: true } }])(
        'folders come and go (client: %j)',
        async (capabilities) => {
            const other = 'file:///other/x.mspc';
            const session = await start({ [other]: 'service S { depends on Nothing }\n' }, { capabilities });
            const folder = { uri: 'file:///other', name: 'other' };
            const change = (added: object[], removed: object[]) =>
                session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
            await change([folder], []);
            await expect.poll(() => errorsIn(session.last(other))).toEqual(['name/unknown']);
            await change([], [folder]);
            await expect.poll(() => session.last(other)).toEqual([]);
        },
    );

    test('deep nesting is one error, and the server lives', async () => {
        const session = await start();
        session.open(A, `service A ${'{'.repeat(5_000)}`);
        expect(errorsIn(await session.diagnosticsOf(A, 1))).toEqual(['syntax/nesting']);
        session.change(A, 2, 'service A\n');
        expect(errorsIn(await session.diagnosticsOf(A, 2))).toEqual([]);
    });

    test('a file that imports itself through another is no hindrance', async () => {
        const session = await start({ [V]: 'import "a.mspc"\nvendor Cloud\n' });
        session.open(A, 'import "v.mspc"\nservice S { depends on Cloud }\n');
        expect(errorsIn(await session.diagnosticsOf(A, 1))).toEqual([]);
    });

    test('a disk that never answers holds nothing up for long', async () => {
        const session = await start();
        session.disk.readFile = () => new Promise(() => {});
        session.open(A, 'import "v.mspc"\nservice S { depends on Cloud }\nsla L for S { nonsense }\n');
        expect(errorsIn(await session.diagnosticsOf(A, 1))).toEqual([expect.stringMatching(/^syntax/)]);
        const hover = session.client.sendRequest('textDocument/hover', { textDocument: { uri: A }, ...AT_START });
        expect(await hover).toMatchObject({ contents: { value: expect.stringContaining('import') } });
    });
});

describe('the preview', () => {
    test('is told of and made for each version', async () => {
        const session = await start();
        const told: unknown[] = [];
        session.client.onNotification('mspc/previewChanged', (params: unknown) => {
            told.push(params);
        });
        session.open(A, 'contract C "Deal" { provider P client Q }\nparty P\nparty Q\n');
        await session.diagnosticsOf(A, 1);
        await expect.poll(() => told).toContainEqual({ uri: A, version: 1 });
        const preview = await session.client.sendRequest('mspc/preview', { uri: A });
        expect(preview).toMatchObject({ uri: A, version: 1, language: 'en' });
        expect(JSON.stringify(preview)).toContain('Deal');
    });
    test('leaves out the HTML that the client has, and says what is wrong where', async () => {
        const session = await start();
        const text =
            'contract C "Deal" { provider P client Q }\nparty P "One"\nparty Q "Two"\nservice S { uses Nobody }\n';
        session.open(A, text);
        await session.diagnosticsOf(A, 1);
        const first: Preview = await session.client.sendRequest('mspc/preview', { uri: A });
        expect(first.kind).toBe('contract');
        expect(first.blocks.every(({ html }) => html !== undefined)).toBe(true);
        const unknown = first.findings.find(({ broken }) => broken);
        expect(text.slice(unknown?.start, unknown?.end)).toMatch(/uses|Nobody/);
        const known = first.blocks.map(({ hash }) => hash);
        const again: Preview = await session.client.sendRequest('mspc/preview', { uri: A, known: known.slice(1) });
        expect(again.blocks.map(({ html }) => html !== undefined)).toEqual(known.map((_, index) => index === 0));
    });
    test('of a text that declares nothing holds no block', async () => {
        const session = await start();
        session.open(A, '// Nothing yet.\n');
        await session.diagnosticsOf(A, 1);
        const preview: Preview = await session.client.sendRequest('mspc/preview', { uri: A });
        expect([preview.kind, preview.blocks]).toEqual(['catalogue', []]);
    });
    test('is nothing for what is not open', async () => {
        const session = await start();
        expect(await session.client.sendRequest('mspc/preview', { uri: A })).toBeNull();
    });
    test('the library can be read', async () => {
        const session = await start();
        expect(await session.client.sendRequest('mspc/libraryText', { uri: 'mspc-library:/metrics.mspc' })).toContain(
            'metric Availability',
        );
        expect(await session.client.sendRequest('mspc/libraryText', { uri: 'mspc-library:/nothing.mspc' })).toBeNull();
    });
});
