import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { startSession } from './client.ts';

const URI = 'file:///work/a.mspc';
const LIMIT = 100;
const OURS = { initializationOptions: { readsFiles: true, ownCommands: true } };

/** A comparison with a revision waits for the client, which here never tells what it holds. */
const compare = { before: { uri: URI, revision: 'HEAD' }, after: { uri: URI } };

async function startForgetful() {
    const session = await startSession({}, OURS, { limit: LIMIT });
    session.client.onRequest('mspc/readRevision', () => new Promise<never>(() => {}));
    session.client.onRequest('mspc/readFile', () => null);
    session.client.onRequest('mspc/listFiles', () => []);
    session.open(URI, 'party A\n');
    await session.diagnosticsOf(URI, 1);
    return session;
}

test('a request that has no end is answered with an error, and later ones go on', async () => {
    const session = await startForgetful();
    await expect(session.client.sendRequest('mspc/compare', compare)).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
        message: 'This took longer than 0.1 seconds and has been given up. Nothing has been changed; try it again.',
    });
    const position = { line: 0, character: 1 };
    await expect(
        session.client.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position }),
    ).resolves.toMatchObject({ contents: expect.anything() });
    expect(session.errors).toEqual([`mspc/compare: no answer in ${LIMIT} ms`]);
    await session.end();
});

test('a request that has no end can be cancelled before it is given up', async () => {
    const session = await startForgetful();
    const source = new CancellationTokenSource();
    const answer = session.client.sendRequest('mspc/compare', compare, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(session.errors).toEqual([]);
    await session.end();
});

test('a sign of life says whether a debugger may hold the server', async () => {
    for (const debugged of [false, true]) {
        const session = await startSession({}, OURS, { isDebugged: () => debugged });
        await expect(session.client.sendRequest('mspc/alive', {})).resolves.toEqual({ debugged });
        await session.end();
    }
});
