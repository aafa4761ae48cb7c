import type { EditorSettings } from './configs.ts';
import { type DisplaySettings, documentMessagesIn, switchedOffIn } from './editor-settings.ts';
import { patiently } from './patience.ts';
import { refreshDisplays } from './refresh.ts';
import type { Server } from './server.ts';

type Settings = EditorSettings & DisplaySettings;

/**
 * Asks the editor for its settings: those of the rules folder by folder, the others of the workspace. An editor without
 * any keeps the defaults, and one that does not answer keeps those that are known.
 */
export async function readSettings(server: Server): Promise<void> {
    const { connection, configs, checker, folders } = server;
    if (!server.client.client.workspace?.configuration) return;
    const roots = folders.all;
    const items = [{ section: 'mspc' }, ...roots.map((scopeUri) => ({ section: 'mspc', scopeUri }))];
    const answer: (Settings | null)[] | undefined = await patiently(connection.workspace.getConfiguration(items));
    if (!answer) return;
    const [own, ...ofRoots] = answer;
    const before = server.client.wording;
    const [switchedOff, wording] = [switchedOffIn(own ?? {}), documentMessagesIn(own ?? {})];
    server.client = { ...server.client, switchedOff, wording };
    const byRoot = new Map([['', own ?? {}], ...roots.map((root, at) => [root, ofRoots[at] ?? {}] as const)]);
    // Checking everything again tells the previews, too.
    if (configs.useSettings(byRoot) || wording !== before) checker.all();
    refreshDisplays(server);
}
