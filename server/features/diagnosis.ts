import { canonicalUri } from '../../language/files/paths.ts';
import type { ConfigFile } from '../configs.ts';
import { Lines } from '../lines.ts';
import type { CheckDiagnosis, ConfigDiagnosis, Diagnosis } from '../protocol.ts';
import type { Server } from '../server.ts';
import type { Workspace } from '../workspace.ts';

const SLOWEST = 5;

/** What a report about a defect needs to know: numbers, and places in our own code. */
export function diagnosis({ workspace, configs, checker, folders, guard }: Server): Diagnosis {
    const keys = [...new Set([...workspace.listed, ...workspace.openDocuments()])];
    const files = keys.flatMap((key) => workspace.file(key) ?? []);
    const contracts = files.filter(({ declarations }) => declarations.some(({ kind }) => kind === 'contract'));
    const sizes = files.map(({ text }) => text.length);
    const roots = folders.all.map(canonicalUri);
    return {
        folders: roots.length,
        contracts: contracts.length,
        catalogues: files.length - contracts.length,
        unread: keys.length - files.length,
        openDocuments: workspace.openDocuments().length,
        characters: sizes.reduce((sum, size) => sum + size, 0),
        largest: sizes.reduce((most, size) => Math.max(most, size), 0),
        configs: configs.files().map((file) => configDiagnosis(file, roots)),
        checks: slowest(checker.costs, workspace),
        errors: guard.caught,
    };
}

/** Names of folders are often those of clients, so it is told how deep a file lies and not where. */
function configDiagnosis({ uri, text, problems }: ConfigFile, roots: readonly string[]): ConfigDiagnosis {
    const lines = Lines.of(text);
    const at = roots.findIndex((root) => uri.startsWith(`${root}/`));
    const below = uri.slice((roots[at]?.length ?? 0) + 1).split('/').length - 1;
    return {
        root: at + 1,
        depth: at < 0 ? -1 : below,
        problems: problems.map(({ message, start }) => ({ id: message.id, line: lines.lineAt(start) + 1 })),
    };
}

function slowest(costs: ReadonlyMap<string, number>, workspace: Workspace): readonly CheckDiagnosis[] {
    const sorted = [...costs].sort(([, one], [, other]) => other - one);
    return sorted.slice(0, SLOWEST).map(([key, cost]) => ({
        characters: workspace.file(key)?.text.length ?? 0,
        milliseconds: Math.round(cost * 10) / 10,
    }));
}
