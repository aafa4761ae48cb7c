import { RAL } from 'vscode-languageclient';

/**
 * The client library asks JSON-RPC for random ids, which version 9 of that doesn't offer and version 10 does. To be
 * removed when no override in package.json holds the client at version 9.
 */
export function provideRandomIds(): void {
    const runtime = RAL();
    if (!('crypto' in runtime)) RAL.install(Object.assign({}, runtime, { crypto }));
}
