import { url } from 'node:inspector';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskHost } from './host.node.ts';
import { createServer } from './server.ts';

// Standard streams, a pipe, a socket or Node's own channel: the arguments of the process say which.
createServer(createConnection(ProposedFeatures.all), { disk: diskHost, isDebugged: () => url() !== undefined });

// Everything is caught where it happens; what is not is a defect that must not end the session.
process.on('unhandledRejection', (reason) => console.error(reason));
