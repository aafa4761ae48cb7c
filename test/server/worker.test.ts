import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

interface Message {
    readonly id?: number;
    readonly method?: string;
    readonly params?: { readonly diagnostics?: readonly { readonly code: string }[] };
    readonly result?: object | null;
}

/** The other end of a worker: it has neither a document nor anything of Node. */
async function startWorker() {
    const { outputFiles } = await build({
        entryPoints: ['server/main.browser.ts'],
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        conditions: ['worker'],
        logLevel: 'silent',
    });
    const received: Message[] = [];
    const port = {
        onmessage: (_event: { data: object }): void => {},
        addEventListener: (): void => {},
        postMessage: (message: Message): number => received.push(message),
    };
    const globals = {
        self: port,
        setTimeout,
        clearTimeout,
        console,
        performance,
        queueMicrotask,
        TextEncoder,
        TextDecoder,
        URL,
    };
    runInNewContext(outputFiles[0]?.text ?? '', globals);
    const send = (message: object) => port.onmessage({ data: { jsonrpc: '2.0', ...message } });
    return { send, received };
}

test('the server runs in a web worker and reads files through the client', { timeout: 60_000 }, async () => {
    const { send, received } = await startWorker();
    const uri = 'vscode-vfs://github/x/a.mspc';
    const capabilities = {};
    send({
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, capabilities, initializationOptions: { readsFiles: true } },
    });
    await expect
        .poll(() => received)
        .toContainEqual(
            expect.objectContaining({ id: 1, result: expect.objectContaining({ capabilities: expect.anything() }) }),
        );
    const text = 'import "v.mspc"\nservice S { depends on Azure, Nothing }\n';
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'mspc', version: 1, text } } });
    await expect.poll(() => received.filter(({ method }) => method === 'mspc/readFile')).toHaveLength(2);
    for (const { id, method } of [...received])
        if (method === 'mspc/readFile') send({ id, result: id === 0 ? { text: 'vendor Azure\n' } : null });
    const codes = () => received.flatMap(({ params }) => params?.diagnostics ?? []).map(({ code }) => code);
    await expect.poll(codes, { timeout: 10_000 }).toContain('name/unknown');
});
