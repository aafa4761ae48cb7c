import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path as it is shown: from the current folder, with forward slashes. */
export function shownPath(folder: string, path: string): string {
    const near = relative(folder, path);
    const shown = near === '' ? '.' : near;
    return sep === '/' || isAbsolute(shown) ? shown : shown.replaceAll(sep, '/');
}

/** The same for a URI; one that names no file of the disk stays as it is. */
export function shownUri(folder: string, uri: string): string {
    return uri.startsWith('file:') ? shownPath(folder, fileURLToPath(uri)) : uri;
}

/** By code units: the same order on every machine. */
export function compareText(one: string, other: string): number {
    if (one === other) return 0;
    return one < other ? -1 : 1;
}
