import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CaughtError, caughtError, remember } from '../../server/caught.ts';
import type { Diagnosis } from '../../server/protocol.ts';
import { startSession } from './client.ts';

const ACME = readFileSync(new URL('../../examples/acme-legal.mspc', import.meta.url), 'utf8');
const VENDORS = readFileSync(new URL('../../examples/vendors.mspc', import.meta.url), 'utf8');
const CONFIG = '{\n    "preset": "loud",\n    "rules": { "sla/kestrel": "off" }\n}\n';

async function diagnosisOf(files: Record<string, string>, open: string): Promise<Diagnosis> {
    const session = await startSession(files);
    session.open(open, files[open] ?? '');
    await session.diagnosticsOf(open, 1);
    const answer: Diagnosis = await session.client.sendRequest('mspc/diagnosis', {});
    await session.end();
    return answer;
}

test('a diagnosis counts the files, their sizes and what is wrong with their settings', async () => {
    const contract = 'file:///work/clients/acme/acme-legal.mspc';
    const files = {
        [contract]: ACME,
        'file:///work/clients/acme/vendors.mspc': VENDORS,
        'file:///work/clients/mspc.config.json': CONFIG,
    };
    expect(await diagnosisOf(files, contract)).toMatchObject({
        folders: 1,
        contracts: 1,
        catalogues: 1,
        unread: 0,
        openDocuments: 1,
        characters: ACME.length + VENDORS.length,
        largest: Math.max(ACME.length, VENDORS.length),
        configs: [
            {
                root: 1,
                depth: 1,
                problems: [
                    { id: 'config/wrong-value', line: 2 },
                    { id: 'config/unknown-rule', line: 3 },
                ],
            },
        ],
        checks: expect.arrayContaining([{ characters: ACME.length, milliseconds: expect.any(Number) }]),
        errors: [],
    });
});

test('a diagnosis holds no word of a contract, of its path or of its settings', async () => {
    const contract = 'file:///work/clients/acme/acme-legal.mspc';
    const files = { [contract]: ACME, 'file:///work/clients/mspc.config.json': CONFIG };
    const told: string[] = [];
    JSON.stringify(await diagnosisOf(files, contract), (_key, value) => {
        if (typeof value === 'string') told.push(value.toLowerCase());
        return value;
    });
    // Ids of ours, which stand in no contract.
    expect(told).toEqual(['config/wrong-value', 'config/unknown-rule']);
});

describe('an exception in a diagnosis', () => {
    test('keeps its kind and where it was thrown, and loses its words and paths', () => {
        const error = new RangeError('Invalid time zone specified: Kestrel/House\n    at Acme Legal');
        error.stack = [
            `RangeError: ${error.message}`,
            '    at zone (/home/Ann Smith/.vscode/extensions/mspc (1)/dist/server/main.node.cjs:1:2345)',
            '    at async C:\\Users\\Ann Smith\\dist\\main.node.cjs:2:1',
            '    at http://localhost:3000/clients/acme/main.browser.js:3:1',
            '    at new Map (<anonymous>)',
        ].join('\n');
        expect(caughtError('background check file:///clients/acme/acme-legal.mspc', error)).toEqual({
            where: 'background check …',
            what: 'RangeError',
            stack: [
                'at zone (…/main.node.cjs:1:2345)',
                'at async …/main.node.cjs:2:1',
                'at …/main.browser.js:3:1',
                'at new Map (<anonymous>)',
            ],
            times: 1,
        });
    });

    test('whose words were changed after it was thrown has none of the old ones either', () => {
        const error = new Error('Kestrel House\n    at Acme Legal, 12 High Street');
        error.message = 'changed';
        expect(JSON.stringify(caughtError('hover', error))).not.toMatch(/Kestrel|Acme/);
    });

    test.each([
        [
            new TypeError("Cannot read properties of undefined (reading 'Kestrel')"),
            'TypeError: Cannot read properties of undefined',
        ],
        [new RangeError('Maximum call stack size exceeded'), 'RangeError: Maximum call stack size exceeded'],
        [new SyntaxError('Unexpected token K, "Kestrel" is not valid JSON'), 'SyntaxError'],
        ['Kestrel', 'string'],
    ])('%s', (error, what) => {
        expect(caughtError('hover', error)).toMatchObject({ where: 'hover', what });
    });

    test('is counted when it comes again, and the oldest give way', () => {
        const known: CaughtError[] = [];
        const error = (where: string): CaughtError => ({ where, what: 'Error', stack: [], times: 1 });
        for (const where of ['a', 'b', 'a']) remember(known, error(where));
        expect(known).toEqual([error('b'), { ...error('a'), times: 2 }]);
        for (let n = 0; n < 30; n++) remember(known, error(`c${n}`));
        expect(known.map(({ where }) => where)).toEqual(Array.from({ length: 20 }, (_, n) => `c${n + 10}`));
    });
});
