import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './server.ts';

// The worker's own scope is the channel to the client.
const scope = self as unknown as DedicatedWorkerGlobalScope;
createServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {});
