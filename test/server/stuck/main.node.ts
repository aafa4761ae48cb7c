import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskHost } from '../../../server/host.node.ts';
import { createServer } from '../../../server/server.ts';
import { canFail } from './stuck.ts';

const connection = createConnection(ProposedFeatures.all);
canFail(connection, () => process.exit(7));
createServer(connection, { disk: diskHost });
