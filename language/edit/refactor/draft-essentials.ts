import { factsOf } from '../../analysis/facts.ts';
import type { Intent } from '../../model/finding.ts';
import { draftIntents, openGroups } from '../../rules/open-requirements.ts';
import { editOf, type TextEdit } from '../apply.ts';
import { headOf } from './block.ts';
import type { Place, Refactor } from './refactoring.ts';

/**
 * Drafts at once all that a strong contract has and this one lacks, as far as it can be drafted. Offered on the
 * contract's first line while everything around it can be read: what seems to be missing may stand where it cannot.
 */
export const draftEssentials: Refactor = (place) => {
    const { header } = place.contract;
    if (header?.span.file !== place.file.uri || header.damaged) return [];
    const head = headOf(header, place.file.text);
    if (place.start < head.start || place.end > head.end || !isWhole(place)) return [];
    const drafts = draftsOf(place);
    const values = { count: drafts.length };
    const edits = () => together(drafts, place.file.text);
    return drafts.length < 2 ? [] : [{ title: { id: 'refactor/draft-essentials', values }, edits }];
};

function isWhole({ around }: Place): boolean {
    return !around.incomplete && [around.file, ...around.imported].every((file) => !file.hasLostSomething);
}

function draftsOf({ contract, project, today }: Place) {
    const subject = {
        contract,
        facts: factsOf(contract),
        today,
        essentials: true,
        refsOf: (declaration: Parameters<typeof project.refsOf>[0]) => project.refsOf(declaration),
        isLost: () => false,
    };
    return openGroups(subject)
        .filter(({ sentence }) => sentence === 'essentials')
        .flatMap(({ lacking }) => draftIntents(lacking, subject));
}

type Line = Extract<Intent, { type: 'add-line' }>;

/** The first of several lines for one declaration may have to open its body for the others: they come as one edit. */
function together(drafts: readonly Intent[], text: string): readonly TextEdit[] {
    const lines = new Map<number, [Line, ...Line[]]>();
    for (const draft of drafts) {
        if (draft.type !== 'add-line') continue;
        const known = lines.get(draft.declaration.start);
        if (known) known.push(draft);
        else lines.set(draft.declaration.start, [draft]);
    }
    const others = drafts.filter(({ type }) => type !== 'add-line').map((each) => editOf(each, text));
    const groups = [...lines.values()].map((each) => ({
        lines: each,
        inner: others.filter((edit) => isIn(edit, each)),
    }));
    const apart = others.filter((edit) => !groups.some(({ inner }) => inner.includes(edit)));
    return [...groups.map((each) => linesAdded(each, text)), ...apart];
}

/** Lines that one declaration gets, and edits within it. */
interface Added {
    readonly lines: readonly [Line, ...Line[]];
    readonly inner: readonly TextEdit[];
}

function isIn({ start, end }: TextEdit, [{ declaration }]: Added['lines']): boolean {
    return declaration.start < start && end < declaration.end;
}

function linesAdded({ lines, inner }: Added, text: string): TextEdit {
    const { file, start, end } = lines[0].declaration;
    const within = inner.toSorted((one, other) => other.start - one.start);
    let [changed, last] = [text, end];
    for (const edit of within) {
        changed = changed.slice(0, edit.start) + edit.text + changed.slice(edit.end);
        last += edit.text.length - (edit.end - edit.start);
    }
    for (const line of lines) {
        const edit = editOf({ ...line, declaration: { file, start, end: last } }, changed);
        changed = changed.slice(0, edit.start) + edit.text + changed.slice(edit.end);
        last += edit.text.length - (edit.end - edit.start);
    }
    return { file, start, end, text: changed.slice(start, last) };
}
