import type { Change, Sentence, Side } from '../language/compare/change.ts';
import { ChangeWords } from '../language/compare/describe.ts';
import { countsOf } from '../language/compare/grouped.ts';
import type { Compared, Source } from './diff.ts';
import { placeOf } from './diff-rows.ts';

const words = new ChangeWords();

/** For programs; the names of the fields do not change. */
export function diffJson(compared: Compared): string {
    const { before, after, comparison } = compared;
    const { changes, totals, coverage } = comparison;
    const said = {
        before: before.label,
        after: after.label,
        counts: countsOf(comparison),
        changes: changes.map((change) => changeOf(change, compared)),
        totals: totals.map(figureOf),
        coverage: coverage.map((each) => ({ ...each, text: words.coverage(each) })),
    };
    return `${JSON.stringify(said, undefined, 2)}\n`;
}

function changeOf(change: Change, { before, after }: Compared) {
    const { section, type, thing, field, items, direction, figures } = change;
    return {
        section,
        type,
        kind: thing.kind,
        name: thing.path,
        title: words.say(thing.title),
        ...(field && { field: field.id.replace(/^field\./, ''), label: words.say(field) }),
        ...(change.before && { before: sideOf(change.before, before) }),
        ...(change.after && { after: sideOf(change.after, after) }),
        ...items,
        ...(change.words && { words: change.words }),
        direction,
        figures: figures.map(figureOf),
        text: words.sentence(change),
    };
}

function sideOf(side: Side, source: Source) {
    return { text: side.text, ...placeOf(side, source) };
}

/** Numbers as decimal text: a double could not hold them. */
function figureOf(figure: Sentence) {
    const values = Object.entries(figure.values).map(([name, value]) => [name, `${value}`]);
    return { id: figure.id, values: Object.fromEntries(values), text: words.say(figure) };
}
