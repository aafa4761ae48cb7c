import { Project } from '../../language/files/project.ts';
import type { SourceFile } from '../../language/files/source-file.ts';
import type { Finding } from '../../language/model/finding.ts';
import { canonicalName } from '../../language/syntax/characters.ts';
import type { View } from '../view.ts';
import { identityOf, originOf } from './identity.ts';
import type { Occurrence } from './occurrences.ts';
import { everyNameIn } from './search.ts';

/** A text that another one takes the place of. */
export interface Replacement {
    readonly file: string;
    readonly start: number;
    readonly end: number;
}

/** Why a renaming cannot be: an error that it would make, or a name that would mean something else. */
export type Conflict =
    | { readonly type: 'error'; readonly finding: Finding }
    /** `occurrence` is how it stands now; `instead` what it would mean, undefined for nothing at all. */
    | { readonly type: 'meaning'; readonly occurrence: Occurrence; readonly instead: Occurrence | undefined };

/**
 * Tries a renaming on a copy of the files: every name must still mean what it means now. That covers shadowing by
 * the file's own names, by imports and by the library without a rule for each.
 */
export function conflictOf(view: View, replaced: readonly Replacement[], name: string): Conflict | undefined {
    const shift = shifter(replaced, name.length);
    const affected = affectedFiles(view, replaced, name);
    const before = affected.map((file) => ({
        file,
        names: everyNameIn(view, file),
        errors: nameErrors(view.project, file.uri).length,
    }));
    const project = renamedProject(view, affected, replaced, name);
    for (const { file, errors } of before) {
        const after = nameErrors(project, file.uri);
        const finding = after.find(({ message }) => Object.values(message.values).includes(name)) ?? after[0];
        if (after.length > errors && finding) return { type: 'error', finding };
    }
    for (const { file, names } of before) {
        const after = project.file(file.uri);
        const conflict = after && firstConflict(names, everyNameIn({ project }, after), shift);
        if (conflict) return conflict;
    }
    return undefined;
}

type Shift = (file: string, offset: number) => number;

/** Where an offset comes to lie. */
function shifter(replaced: readonly Replacement[], length: number): Shift {
    const byFile = new Map<string, Replacement[]>();
    for (const each of replaced) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
    return (file, offset) => {
        const before = byFile.get(file)?.filter(({ start }) => start < offset) ?? [];
        return before.reduce((sum, { start, end }) => sum + length - (end - start), offset);
    };
}

function affectedFiles(
    { workspace, project }: View,
    replaced: readonly Replacement[],
    name: string,
): readonly SourceFile[] {
    const edited = new Set(replaced.map(({ file }) => file));
    const dependents = [...edited].flatMap((uri) => workspace.dependentsOf(uri));
    const uris = [...new Set([...edited, ...dependents])];
    return uris
        .flatMap((uri) => project.file(uri) ?? [])
        .filter((file) => edited.has(file.uri) || file.text.normalize('NFC').includes(canonicalName(name)));
}

function renamedProject(
    { project }: View,
    affected: readonly SourceFile[],
    replaced: readonly Replacement[],
    name: string,
): Project {
    const copy = new Project();
    const wanted = new Set(affected.map(({ uri }) => uri));
    for (const uri of wanted) {
        for (const imported of project.importsOf(uri)) wanted.add(imported);
        const text = project.file(uri)?.text;
        if (text !== undefined)
            copy.set(
                uri,
                withName(
                    text,
                    replaced.filter(({ file }) => file === uri),
                    name,
                ),
            );
    }
    return copy;
}

function withName(text: string, replaced: readonly Replacement[], name: string): string {
    const fromTheEnd = [...replaced].sort((one, other) => other.start - one.start);
    return fromTheEnd.reduce((result, { start, end }) => result.slice(0, start) + name + result.slice(end), text);
}

function firstConflict(
    before: readonly Occurrence[],
    after: readonly Occurrence[],
    shift: Shift,
): Conflict | undefined {
    const byPlace = new Map(after.map((each) => [placeOf(each), each]));
    for (const occurrence of before) {
        const { file, start } = occurrence.span;
        const instead = byPlace.get(`${shift(file, start)} ${occurrence.role}`);
        if (!instead || identityOf(instead.named) !== shiftedIdentity(occurrence, shift))
            return { type: 'meaning', occurrence, instead };
    }
    return undefined;
}

function placeOf({ span, role }: Occurrence): string {
    return `${span.start} ${role}`;
}

function shiftedIdentity({ named }: Occurrence, shift: Shift): string {
    const { kind, name } = originOf(named);
    return `${kind} ${name.span.file}#${shift(name.span.file, name.span.start)}`;
}

function nameErrors(project: Project, uri: string): readonly Finding[] {
    return project.findings(uri).filter(({ code }) => code.startsWith('name/'));
}
