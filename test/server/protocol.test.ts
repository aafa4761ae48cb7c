import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startSession } from './client.ts';

const ACME = readFileSync(new URL('../../examples/acme-legal.mspc', import.meta.url), 'utf8');
const VENDORS = readFileSync(new URL('../../examples/vendors.mspc', import.meta.url), 'utf8');

test('an example opens without an error and its symbols are there', async () => {
    const session = await startSession({ 'file:///work/vendors.mspc': VENDORS });
    session.open('file:///work/acme-legal.mspc', ACME);
    const diagnostics = await session.diagnosticsOf('file:///work/acme-legal.mspc', 1);
    expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
    const symbols = await session.client.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: 'file:///work/acme-legal.mspc' },
    });
    expect(symbols).toMatchObject([{ name: 'AcmeLegal' }, { name: 'NorthOps' }, {}, {}, {}]);
    expect(session.errors).toEqual([]);
    await session.end();
});
