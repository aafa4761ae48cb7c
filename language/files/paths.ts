/** An import's path against the file it stands in, both as URIs with forward slashes; undefined when it is absolute. */
export function resolveImport(from: string, path: string): string | undefined {
    if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|\\|[A-Za-z]:[\\/])/i.test(path)) return undefined;
    const [, head = '', folder = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)?(.*\/)?[^/]*$/i.exec(from) ?? [];
    const parts = folder.split('/').slice(0, -1);
    for (const part of path.replaceAll('\\', '/').split('/')) {
        // Above the topmost folder there is none: it stays, as for a browser or a shell.
        if (part === '..') parts.splice(parts[0] === '' ? Math.max(1, parts.length - 1) : -1);
        else if (part !== '.' && part !== '') parts.push(encodeSegment(part));
    }
    return `${head}${parts.join('/')}`;
}

/** The path by which a file imports another; undefined where no relative path leads there. */
export function importPath(from: string, target: string): string | undefined {
    const [here, there] = [partsOf(from), partsOf(target)];
    if (here.head !== there.head) return undefined;
    const folders = here.segments.slice(0, -1);
    const differs = folders.findIndex((folder, index) => folder !== there.segments[index]);
    const shared = Math.min(differs < 0 ? folders.length : differs, there.segments.length - 1);
    const up = folders.slice(shared).map(() => '..');
    return [...up, ...there.segments.slice(shared).map(decodeSegment)].join('/');
}

function partsOf(uri: string): { readonly head: string; readonly segments: readonly string[] } {
    const [, head = '', path = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)?(.*)$/is.exec(canonicalUri(uri)) ?? [];
    return { head, segments: path.split('/') };
}

/** As editors encode a path segment, so that both sides compare equal. */
function encodeSegment(segment: string): string {
    return encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}

/** A URI in the one form in which files are kept: VS Code and Node encode a few characters differently. */
export function canonicalUri(uri: string): string {
    const [, head = '', path = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)?(.*)$/is.exec(uri) ?? [];
    return (
        head.toLowerCase() +
        path
            .split('/')
            .map((segment) => encodeSegment(decodeSegment(segment)))
            .join('/')
    );
}

function decodeSegment(segment: string): string {
    try {
        return decodeURIComponent(segment);
    } catch {
        return segment;
    }
}

/** The last segment, as people know it. */
export function fileName(uri: string): string {
    return decodeSegment(uri.slice(uri.lastIndexOf('/') + 1));
}
