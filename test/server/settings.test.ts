import { expect, onTestFinished, test } from 'vitest';
import type { FileStatus } from '../../server/protocol.ts';
import { type Session, startSession } from './client.ts';

const TEXT = `contract Deal "Care" {
    subject to  Policy
}

framework Policy {
    requirement "1" "Audits" { level mandatory expects clause AuditRight }
    requirement "2" "Insurance" { level scheme expects clause Insurance }
}

clause Audits "Audit rights" {
    covers      AuditRight
}
`;

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

type Sections = Record<string, object | null>;

/** A session with two folders, and settings for each; `''` for those of the workspace. */
async function start(sections: Sections, files: Record<string, string> = {}): Promise<Session> {
    const folders = ['file:///one', 'file:///two', 'file:///two/inner'];
    const session = await startSession(files, {
        capabilities: { workspace: { configuration: true } },
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    session.client.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
        items.map(({ scopeUri = '' }) => sections[scopeUri] ?? null),
    );
    onTestFinished(async () => {
        await session.end();
        expect(session.errors).toEqual([]);
    });
    return session;
}

async function statusOf(session: Session, uri: string, text = TEXT): Promise<FileStatus> {
    session.open(uri, text);
    await session.diagnosticsOf(uri, 1);
    return session.client.sendRequest('mspc/status', { uri });
}

test('each folder goes by its own settings, the inner one of two before the outer', { timeout: 30_000 }, async () => {
    const session = await start({
        '': { rules: { preset: 'strict' } },
        'file:///one': { rules: { preset: 'essential', severity: { sla: 'off' } } },
        'file:///two': null,
        'file:///two/inner': { rules: { preset: 'strict' } },
    });
    const presetOf = async (uri: string) => {
        const { preset, ownRules } = await statusOf(session, uri);
        return `${preset} ${ownRules}`;
    };
    await expect.poll(() => presetOf('file:///one/a.mspc'), PATIENCE).toBe('essential 1');
    expect(await presetOf('file:///two/a.mspc')).toBe('recommended 0');
    expect(await presetOf('file:///two/inner/a.mspc')).toBe('strict 0');
    expect(await presetOf('file:///elsewhere/a.mspc')).toBe('strict 0');
});

test('a folder that is added brings its settings', { timeout: 30_000 }, async () => {
    const sections: Sections = { '': {}, 'file:///three': { rules: { preset: 'essential' } } };
    const session = await start(sections);
    const uri = 'file:///three/a.mspc';
    expect((await statusOf(session, uri)).preset).toBe('recommended');
    const added = [{ uri: 'file:///three', name: 'three' }];
    await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    const presetNow = async () => ((await session.client.sendRequest('mspc/status', { uri })) as FileStatus).preset;
    await expect.poll(presetNow, PATIENCE).toBe('essential');
});

test('the status of a file names its settings with the first problem, and its coverage', async () => {
    const config = '{\n    "rules": { "sla": "off" },\n    "preset": "strict"\n}\n';
    const files = {
        'file:///one/mspc.config.json': config,
        'file:///two/mspc.config.json': '{\n    "preset": "loud",\n    "other": 1\n}\n',
    };
    const session = await start({ '': null }, files);
    expect(await statusOf(session, 'file:///one/a.mspc')).toMatchObject({
        preset: 'strict',
        ownRules: 1,
        config: { uri: 'file:///one/mspc.config.json', problems: 0, position: { line: 2, character: 4 } },
        frameworks: [{ framework: 'Policy', met: 1, open: 1 }, { framework: 'MSP-Essentials' }],
    });
    expect(await statusOf(session, 'file:///two/a.mspc', 'vendor Cloud\n')).toEqual({
        preset: 'recommended',
        ownRules: 0,
        config: { uri: 'file:///two/mspc.config.json', problems: 2, position: { line: 1, character: 14 } },
        frameworks: [],
    });
    expect(await session.client.sendRequest('mspc/status', { uri: 'file:///one/none.mspc' })).toBeNull();
});
