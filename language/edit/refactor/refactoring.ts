import type { Temporal } from 'temporal-polyfill';
import type { Project } from '../../files/project.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { Contract } from '../../model/composed.ts';
import type { Message } from '../../model/finding.ts';
import type { Surroundings } from '../../names/resolve.ts';
import type { TextEdit } from '../apply.ts';

/** Where a refactoring is asked for: a file whose names are resolved, and a cursor or selection in it. */
export interface Place {
    readonly project: Project;
    readonly file: SourceFile;
    readonly around: Surroundings;
    readonly contract: Contract;
    /** UTF-16 offsets into the file's text. */
    readonly start: number;
    readonly end: number;
    readonly today: Temporal.PlainDate;
    /** Whether a file may be there though the project does not know it: it cannot be made then. */
    readonly mayExist: (uri: string) => boolean;
}

/** A change that leaves the meaning as it is, or says in its title what it makes of it. */
export interface Refactoring {
    readonly title: Message;
    /** Files that have to be made first: edits of these are their whole text, at offset 0. */
    readonly created?: readonly string[];
    /** Worked out when it is chosen. */
    readonly edits: () => readonly TextEdit[];
}

/** One kind of refactoring: what of it applies at a place. It must be cheap: an editor asks at every move of the cursor. */
export type Refactor = (place: Place) => readonly Refactoring[];

/** The place of a file in a project; undefined when the file is not known. */
export function placeIn(
    project: Project,
    uri: string,
    {
        start,
        end,
        today,
        mayExist = () => false,
    }: Pick<Place, 'start' | 'today'> & Partial<Pick<Place, 'end' | 'mayExist'>>,
): Place | undefined {
    const contract = project.contract(uri);
    const around = project.surroundings(uri);
    if (!contract || !around) return undefined;
    return { project, file: around.file, around, contract, start, end: end ?? start, today, mayExist };
}

/** The line end that a text uses: that of its first line. */
export function lineEndOf(text: string): string {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
