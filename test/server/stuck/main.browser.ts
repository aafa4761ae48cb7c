import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from '../../../server/server.ts';
import { canFail } from './stuck.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
canFail(connection, () => self.close());
createServer(connection, {});
