import { expect, it, onTestFinished } from 'vitest';
import { CHECK_FILES_REQUEST, CONTRACTS_REQUEST, type ContractsPage } from '../../server/protocol.ts';
import { startSession } from './client.ts';

/** A contract that can end on the last day of each year, by a notice some days before. */
function agreement(name: string, client: string, notice: number): string {
    return `contract ${name} "${name} agreement" {
    number      "N-1"
    provider    Tern
    client      Buyer
    effective   2100-01-01
    term        12 months
    renews      for 12 months unless notice of ${notice} days
}
party Tern "Tern Ltd"
party Buyer "${client}"
`;
}

const FILES = {
    'file:///work/late.mspc': agreement('Late', 'Aster', 30),
    'file:///work/soon.mspc': agreement('Soon', 'Zinnia', 90),
    'file:///work/never.mspc': 'contract Never "Never agreement" { client Nobody }\n',
    'file:///work/catalogue.mspc': 'vendor Cloud "Cloud"\n',
};

async function start() {
    const session = await startSession(FILES);
    onTestFinished(() => session.end());
    const page = (sort: string, limit = 10) =>
        session.client.sendRequest<ContractsPage>(CONTRACTS_REQUEST, { sort, limit });
    await expect.poll(async () => (await page('name')).total, { timeout: 10_000 }).toBe(3);
    return { session, page };
}

it('lists the contracts of the workspace by their next notice, those without one last', async () => {
    const { page } = await start();
    const { contracts, total, unread } = await page('notice');
    expect({ total, unread }).toEqual({ total: 3, unread: 0 });
    expect(contracts.map(({ client, noticeBy }) => `${client} ${noticeBy ?? '-'}`)).toEqual([
        'Zinnia 2100-10-02',
        'Aster 2100-12-01',
        'Nobody -',
    ]);
});

it('lists them by client, no more than are wanted, with what there is to know', async () => {
    const { page } = await start();
    const { contracts, total } = await page('name', 1);
    expect(total).toBe(3);
    expect(contracts).toEqual([
        {
            uri: 'file:///work/late.mspc',
            title: 'Late agreement',
            number: 'N-1',
            provider: 'Tern Ltd',
            client: 'Aster',
            effective: '2100-01-01',
            ends: '2100-12-31',
            noticeBy: '2100-12-01',
            met: 0,
            open: 0,
        },
    ]);
});

it('checks the files that somebody asks for', async () => {
    const { session } = await start();
    session.disk.files.set('file:///work/broken.mspc', 'service S { fee Nope }\n');
    await session.client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: 'file:///work/broken.mspc', type: 1 }],
    });
    expect(await session.client.sendRequest(CHECK_FILES_REQUEST, { uris: ['file:///work/broken.mspc'] })).toBeNull();
    await expect.poll(() => session.last('file:///work/broken.mspc').map(({ code }) => code)).toContain('name/unknown');
});
