import type { DocumentMessages } from '../language/messages/document.ts';
import { documentLanguages } from '../language/messages/languages.ts';

/** The section `mspc` of an editor's settings, as far as it says what is displayed, and how. */
export interface DisplaySettings {
    readonly document?: { readonly language?: unknown };
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

/** The language of rendered contracts; undefined where the settings name none that there is. */
export function documentMessagesIn({ document }: DisplaySettings): DocumentMessages | undefined {
    return Object.values(documentLanguages).find(({ language }) => language === document?.language);
}
