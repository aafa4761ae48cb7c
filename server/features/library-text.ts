import { LIBRARY_SCHEME, libraryText } from '../../language/names/library.ts';
import { allChecks, explain } from '../../language/rules/index.ts';
import type { LibraryTextParams } from '../protocol.ts';

const PAGES = `${LIBRARY_SCHEME}:/rules/`;

/** The page about a rule, where the editor leads from the code of a diagnostic; undefined for what is no rule. */
export function pageOf(code: string): string | undefined {
    ids ??= new Set(allChecks.map(({ id }) => id));
    return ids.has(code) ? `${PAGES}${code}.md` : undefined;
}

let ids: ReadonlySet<string> | undefined;

/** A file of the library, or the page about a rule. */
export function textOf({ uri }: LibraryTextParams): string | null {
    const rule = uri.startsWith(PAGES) ? allChecks.find(({ id }) => pageOf(id) === uri) : undefined;
    if (rule) return explain(rule);
    return libraryText(uri) ?? libraryText(decoded(uri)) ?? null;
}

function decoded(uri: string): string {
    try {
        return decodeURIComponent(uri);
    } catch {
        return uri;
    }
}
