import pico from 'picocolors';
import type { Change, Direction, WordRun } from '../language/compare/change.ts';
import { ChangeWords } from '../language/compare/describe.ts';
import { countsOf, grouped, type ThingGroup } from '../language/compare/grouped.ts';
import type { Compared } from './diff.ts';
import { whereOf } from './diff-rows.ts';
import type { Output } from './environment.ts';
import { visible } from './width.ts';

type Paint = ReturnType<typeof pico.createColors>;

const words = new ChangeWords();

/** For people at a terminal: by section and by what changed, with who gains. */
export function diffPretty(compared: Compared, { colours }: Output): string {
    const paint = pico.createColors(colours);
    const { comparison, before, after } = compared;
    const title = words.text('compare.title', { before: visible(before.label), after: visible(after.label) });
    if (comparison.changes.length === 0) return `${paint.bold(title)}\n${words.text('compare.none')}\n`;
    const sections = grouped(comparison).map(({ section, things }) =>
        [
            paint.bold(paint.underline(words.text(`section.${section}`))),
            ...things.map((each) => thing(each, compared, paint)),
        ].join('\n'),
    );
    const parts = [`${paint.bold(title)}\n${countsText(compared)}`, ...sections, ...ending(compared, paint)];
    return `${parts.join('\n\n')}\n`;
}

/** "16 changes: 11 weaker for the client, …" */
export function countsText({ comparison }: Compared): string {
    const { weaker, stronger, neutral, changed } = countsOf(comparison);
    const count = comparison.changes.length;
    const values = { weaker, stronger, neutral, changed, count };
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    return words.text(count === 1 ? 'compare.count.one' : 'compare.count', texts);
}

const MARKS: Readonly<Record<Direction, string>> = { weaker: '▼', stronger: '▲', neutral: '·', changed: '●' };

function thing({ thing: { title }, changes }: ThingGroup, compared: Compared, paint: Paint): string {
    const [first] = changes;
    const where = first && whereOf(first, compared);
    const place = where ? paint.dim(`  ${visible(where.file)}:${where.line}`) : '';
    return [`  ${visible(words.say(title))}${place}`, ...changes.flatMap((each) => lines(each, paint))].join('\n');
}

function lines(change: Change, paint: Paint): readonly string[] {
    const { direction, figures } = change;
    const colour = painter(direction, paint);
    const said = [words.what(change), values(change, paint)].filter((each) => each !== '').join('  ');
    const gain = direction === 'neutral' ? '' : colour(`  ${words.direction(direction)}`);
    return [
        `    ${colour(MARKS[direction])} ${said}${gain}`,
        ...figures.map((figure) => `        ${visible(words.say(figure))}`),
    ];
}

function values({ type, before, after, items, words: runs }: Change, paint: Paint): string {
    if (runs) return runs.map((run, index) => runText(run, index === 0, index === runs.length - 1, paint)).join('');
    if (items) return itemsText(items, paint);
    if (type === 'added' || type === 'removed') return paint.dim(visible((after ?? before)?.text ?? ''));
    const nothing = paint.dim(words.text('compare.nothing'));
    return `${before ? visible(before.text) : nothing} → ${after ? visible(after.text) : nothing}`;
}

function itemsText({ removed, added }: NonNullable<Change['items']>, paint: Paint): string {
    return [
        ...removed.map((each) => paint.red(`-${visible(each)}`)),
        ...added.map((each) => paint.green(`+${visible(each)}`)),
    ].join(' ');
}

/** Characters kept beside a change, so that one sees where it is. */
const CONTEXT = 30;

function runText({ type, text }: WordRun, isFirst: boolean, isLast: boolean, paint: Paint): string {
    const shown = visible(text);
    if (type === 'inserted') return paint.green(`{+${shown}+}`);
    if (type === 'deleted') return paint.red(`[-${shown}-]`);
    if (shown.length <= 2 * CONTEXT + 3) return shown;
    const start = isFirst ? '' : shown.slice(0, CONTEXT);
    const end = isLast ? '' : shown.slice(-CONTEXT);
    return `${start} … ${end}`;
}

/** What all changes come to, and what they open and close in frameworks. */
function ending({ comparison }: Compared, paint: Paint): readonly string[] {
    const { totals, coverage } = comparison;
    const heading = (id: 'compare.totals' | 'compare.coverage') => paint.bold(paint.underline(words.text(id)));
    const sums = totals.map((each) => `  ${visible(words.say(each))}`);
    const requirements = coverage.map((each) => {
        const colour = painter(each.direction, paint);
        return `  ${colour(MARKS[each.direction])} ${visible(words.coverage(each))}`;
    });
    return [
        ...(sums.length > 0 ? [[heading('compare.totals'), ...sums].join('\n')] : []),
        ...(requirements.length > 0 ? [[heading('compare.coverage'), ...requirements].join('\n')] : []),
    ];
}

function painter(direction: Direction, paint: Paint): (text: string) => string {
    switch (direction) {
        case 'weaker':
            return paint.red;
        case 'stronger':
            return paint.green;
        case 'changed':
            return paint.yellow;
        case 'neutral':
            return paint.dim;
    }
}
