import { expect, onTestFinished, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import {
    COVERAGE_REQUEST,
    COVERAGE_SUMMARY_REQUEST,
    type CoverageSummary,
    type CoverageView,
} from '../../server/protocol.ts';
import { startSession } from './client.ts';

const URI = 'file:///work/a.mspc';
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

const REFRESHING = { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, configuration: true };

/** A session whose client has settings that can change, and counts what it is asked to show anew. */
async function start(workspace: object = REFRESHING) {
    const settings: { section: object } = { section: {} };
    const session = await startSession({}, { capabilities: { workspace } });
    const refreshed = { hints: 0, lenses: 0 };
    session.client.onRequest('workspace/configuration', ({ items }: { items: readonly object[] }) =>
        items.map(() => settings.section),
    );
    session.client.onRequest('workspace/inlayHint/refresh', () => {
        refreshed.hints += 1;
        return null;
    });
    session.client.onRequest('workspace/codeLens/refresh', () => {
        refreshed.lenses += 1;
        return null;
    });
    onTestFinished(async () => {
        await session.end();
        expect(session.errors).toEqual([]);
    });
    session.open(URI, TEXT);
    return { session, settings, refreshed };
}

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const textDocument = { uri: URI };

test('the coverage tells each block with its places, and the frameworks in numbers', async () => {
    const { session } = await start({});
    const view: CoverageView = await session.client.sendRequest(COVERAGE_REQUEST, { uri: URI });
    expect([view.uri, view.version, view.title]).toEqual([URI, 1, 'Coverage of Care']);
    expect(view.blocks.map(({ key }) => key)).toEqual([
        'coverage.intro',
        'coverage.requirements.Policy',
        'coverage.requirements.MSP-Essentials',
        'coverage.controls',
        'coverage.duties',
    ]);
    const [, policy] = view.blocks;
    expect(policy?.places.map(({ uri, start, end }) => `${uri} ${TEXT.slice(start, end)}`)).toEqual([
        `${URI} "1"`,
        `${URI} Audits`,
        `${URI} "2"`,
    ]);
    const summary: CoverageSummary = await session.client.sendRequest(COVERAGE_SUMMARY_REQUEST, { uri: URI });
    expect(summary.frameworks[0]).toEqual({
        framework: 'Policy',
        text: 'Policy 1 of 2 · 1 open',
        met: 1,
        waived: 0,
        open: 1,
    });
    expect(view.frameworks).toEqual(summary.frameworks);
});

test('a document that is not open, or holds no contract, has none', async () => {
    const { session } = await start({});
    session.open('file:///work/b.mspc', 'vendor Cloud\n');
    for (const uri of ['file:///work/b.mspc', 'file:///work/c.mspc', 'nonsense']) {
        expect(await session.client.sendRequest(COVERAGE_REQUEST, { uri })).toBeNull();
        expect(await session.client.sendRequest(COVERAGE_SUMMARY_REQUEST, { uri })).toBeNull();
    }
});

test('the settings switch hints, lenses and the essentials, and the editor shows them anew', async () => {
    const { session, settings, refreshed } = await start();
    const hints = async () => {
        const all: InlayHint[] = await session.client.sendRequest('textDocument/inlayHint', {
            textDocument,
            range: WHOLE,
        });
        return all.filter(({ label }) => JSON.stringify(label).includes('meets '));
    };
    const lenses = async () => {
        const all: CodeLens[] = await session.client.sendRequest('textDocument/codeLens', { textDocument });
        return all.filter(({ command }) => command?.title.startsWith('Policy '));
    };
    expect([(await hints()).length, (await lenses()).length]).toEqual([1, 1]);
    const before = { ...refreshed };
    settings.section = { inlayHints: { requirements: false }, codeLens: { coverage: false }, essentials: 'off' };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => refreshed.hints > before.hints && refreshed.lenses > before.lenses).toBe(true);
    expect([await hints(), await lenses()]).toEqual([[], []]);
    const summary: CoverageSummary = await session.client.sendRequest(COVERAGE_SUMMARY_REQUEST, { uri: URI });
    expect(summary.frameworks.map(({ framework }) => framework)).toEqual(['Policy']);
});
