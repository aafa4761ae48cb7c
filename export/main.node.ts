/** A thread of its own, so that a large contract does not hold up the editor. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { answer } from './answer.ts';
import type { ExportRequest } from './protocol.ts';

parentPort?.once('message', async (request: ExportRequest) => {
    parentPort?.postMessage(await answer(request, (name) => readFile(join(request.fonts, name))));
});
