import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompareAnswer, CompareParams, ReadRevisionParams } from '../../server/protocol.ts';
import { type Session, startSession } from './client.ts';

const ACME = readFileSync(new URL('../../examples/acme-legal.mspc', import.meta.url), 'utf8');
const VENDORS = readFileSync(new URL('../../examples/vendors.mspc', import.meta.url), 'utf8');
const A = 'file:///work/acme.mspc';
const V = 'file:///work/vendors.mspc';

async function start(files: Record<string, string>, revision: Record<string, string> = {}): Promise<Session> {
    const session = await startSession(files);
    session.client.onRequest('mspc/readRevision', ({ uri, revision: name }: ReadRevisionParams) =>
        name === 'HEAD' && uri in revision ? { text: revision[uri] } : null,
    );
    onTestFinished(async () => {
        await session.end();
        expect(session.errors).toEqual([]);
    });
    return session;
}

async function compare(session: Session, params: CompareParams): Promise<CompareAnswer> {
    return session.client.sendRequest<CompareAnswer>('mspc/compare', params);
}

describe('a comparison', () => {
    test('with a revision reads it with its imports, and tells the places of both sides', async () => {
        const old = { [A]: ACME.replace('at least 99.9% aiming', 'at least 99.95% aiming'), [V]: VENDORS };
        const vendors = VENDORS.replace('at least 99.99%', 'at least 99.9%');
        const session = await start({ [V]: vendors }, old);
        session.open(A, ACME);
        const { compared } = await compare(session, { before: { uri: A, revision: 'HEAD' }, after: { uri: A } });
        expect(compared?.summary).toContain('2 changes: 2 weaker for the client');
        const text = compared?.changes.join('\n') ?? '';
        expect(text).toContain('21.6 min → 43.2 min of downtime in 30 days');
        expect(text).toContain('Vendor “Microsoft Azure”');
        const texts: Record<string, Record<string, string>> = { before: old, after: { [A]: ACME, [V]: vendors } };
        const linked = [...text.matchAll(/data-place="(\d+)">([^<]*)</g)].map(([, place, shown]) => {
            const {
                side,
                uri,
                start: from,
                end,
            } = compared?.places[Number(place)] ?? { side: 'after', uri: A, start: 0, end: 0 };
            return [side, shown, texts[side]?.[uri]?.slice(from, end)];
        });
        expect(linked).toContainEqual(['before', '99.95%', '99.95%']);
        expect(linked).toContainEqual(['after', '99.9%', '99.9%']);
        expect(compared?.document.join('\n')).toContain('<del>99.95%</del><ins>');
        expect(compared?.uris).toEqual(expect.arrayContaining([A, V]));
    });

    test('reads files that no editor shows', async () => {
        const other = 'file:///work/other.mspc';
        const session = await start({ [A]: ACME, [V]: VENDORS, [other]: ACME.replace('36 months', '24 months') });
        const { compared } = await compare(session, { before: { uri: A }, after: { uri: other } });
        expect(compared?.changes.join('\n')).toContain('2028-12-31 → 2027-12-31');
    });

    test('says which side holds no contract', async () => {
        const session = await start({ [A]: ACME, [V]: VENDORS });
        const gone = { uri: A, revision: 'HEAD' };
        expect(await compare(session, { before: gone, after: { uri: A } })).toEqual({ missing: 'before' });
        expect(await compare(session, { before: { uri: A }, after: { uri: 'file:///work/no.mspc' } })).toEqual({
            missing: 'after',
        });
    });
});
