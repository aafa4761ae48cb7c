/** A worker of a page. */
import { answer } from './answer.ts';
import type { ExportRequest } from './protocol.ts';

/** What a worker's global scope has of it; its own library of types would clash with that of a page. */
interface Scope {
    onmessage: ((event: { readonly data: ExportRequest }) => void) | null;
    postMessage(reply: object): void;
}

const scope = globalThis as typeof globalThis & Scope;

scope.onmessage = async ({ data: request }) => {
    scope.postMessage(await answer(request, (name) => fetched(`${request.fonts}/${name}`)));
};

async function fetched(address: string): Promise<Uint8Array> {
    const response = await fetch(address);
    return new Uint8Array(await response.arrayBuffer());
}
