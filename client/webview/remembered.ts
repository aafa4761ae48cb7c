import type { Layout, PanelState } from '../preview/messages.ts';

/** What a page leaves for the next that takes its place: after a reload, and each time it was hidden. */
export interface Remembered extends PanelState, Layout {
    /** The block on top of the window, and how far from the top it was. */
    readonly key?: string | undefined;
    readonly top?: number | undefined;
    readonly query?: string | undefined;
}

/** What was kept is from an earlier version of this page, perhaps: of each thing only what it should be. */
export function rememberedIn(value: unknown, layout: string | undefined): Partial<Remembered> & Layout {
    const kept = recordIn(value);
    const usual = recordIn(layout === undefined ? undefined : JSON.parse(layout));
    const { uri, locked, key, top, query } = kept;
    const side = kept.side ?? usual.side;
    return {
        ...(typeof uri === 'string' && { uri }),
        locked: locked === true,
        ...(typeof key === 'string' && typeof top === 'number' && { key, top }),
        ...(typeof query === 'string' && { query }),
        zoom: [kept.zoom, usual.zoom].find((each) => typeof each === 'number') ?? 100,
        side: side === 'contents' || side === 'findings' ? side : 'none',
    };
}

function recordIn(value: unknown): Record<string, unknown> {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
