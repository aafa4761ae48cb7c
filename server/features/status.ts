import type { ConfigFile, Configs } from '../configs.ts';
import { Lines } from '../lines.ts';
import type { ConfigStatus, FileStatus, StatusParams } from '../protocol.ts';
import type { ClientView } from '../view.ts';
import { coverageSummary } from './coverage.ts';

/** By which rules an open document is checked, and how its contract stands in its frameworks. */
export function status(source: ClientView & { readonly configs: Configs }, { uri }: StatusParams): FileStatus | null {
    const file = source.workspace.document(uri) && source.workspace.file(uri);
    if (!file) return null;
    const { preset, rules } = source.configs.of(file.uri);
    const config = source.configs.fileFor(file.uri);
    return {
        preset,
        ownRules: Object.keys(rules).length,
        ...(config && { config: configStatus(config) }),
        frameworks: coverageSummary(source, { uri })?.frameworks ?? [],
    };
}

function configStatus({ uri, text, problems: [first, ...others] }: ConfigFile): ConfigStatus {
    // Somebody begins to read there; nothing else depends on it.
    const place = first?.start ?? Math.max(0, text.search(/"preset"\s*:/));
    return { uri, problems: first ? others.length + 1 : 0, position: Lines.of(text).positionAt(place) };
}
