/** The section `mspc` of an editor's settings, as far as it switches displays on and off. */
export interface DisplaySettings {
    readonly inlayHints?: unknown;
    readonly codeLens?: unknown;
}

/** The displays that are switched off, as `inlayHints.requirements`; whatever is not set to `false` is on. */
export function switchedOffIn({ inlayHints, codeLens }: DisplaySettings): ReadonlySet<string> {
    return new Set([...offIn('inlayHints', inlayHints), ...offIn('codeLens', codeLens)]);
}

function offIn(group: string, settings: unknown): readonly string[] {
    if (typeof settings !== 'object' || settings === null) return [];
    return Object.entries(settings).flatMap(([kind, value]) => (value === false ? [`${group}.${kind}`] : []));
}
