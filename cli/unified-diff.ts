import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { visible } from './width.ts';

interface Change {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    /** A byte order mark comes before both. */
    readonly marked: boolean;
}

/** A patch that other tools can apply; on a terminal, without what would steer it. */
export function unifiedDiff({ name, before, after, marked }: Change, onTerminal: boolean): string {
    const mark = marked ? '\uFEFF' : '';
    const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before, mark + after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
    });
    return onTerminal ? patch.replaceAll(/[^\t\n\r]+/g, visible) : patch;
}
