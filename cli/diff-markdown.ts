import type { Change, WordRun } from '../language/compare/change.ts';
import { ChangeWords } from '../language/compare/describe.ts';
import { grouped } from '../language/compare/grouped.ts';
import type { Compared } from './diff.ts';
import { countsText } from './diff-pretty.ts';

const words = new ChangeWords();

/** For a review on a forge: one table a section. */
export function diffMarkdown(compared: Compared): string {
    const { comparison, before, after } = compared;
    const title = `# ${text(words.text('compare.title', { before: before.label, after: after.label }))}`;
    if (comparison.changes.length === 0) return `${title}\n\n${words.text('compare.none')}\n`;
    const heads = ['compare.what', 'compare.before', 'compare.after', 'compare.forClient'] as const;
    const head = heads.map((id) => words.text(id));
    const sections = grouped(comparison).map(({ section, things }) => {
        const rows = things.flatMap(({ changes }) => changes.map(row));
        return `## ${words.text(`section.${section}`)}\n\n${[head, heads.map(() => '---'), ...rows].map(line).join('\n')}`;
    });
    return `${[title, countsText(compared), ...sections, ...ending(compared)].join('\n\n')}\n`;
}

function row(change: Change): readonly string[] {
    const { thing, direction, figures } = change;
    const what = `**${text(words.say(thing.title))}**: ${text(words.what(change))}`;
    const gain =
        direction === 'weaker' || direction === 'stronger'
            ? `**${words.direction(direction)}**`
            : words.direction(direction);
    const told = [gain, ...figures.map((figure) => text(words.say(figure)))].join('<br>');
    return [what, ...sides(change), told];
}

function sides({ before, after, items, words: runs }: Change): readonly [string, string] {
    if (runs) return [runsText(runs, 'deleted', '~~'), runsText(runs, 'inserted', '**')];
    if (items) return [items.removed.map(text).join(', '), items.added.map(text).join(', ')];
    return [text(before?.text ?? ''), text(after?.text ?? '')];
}

/** The words of one side, those that are not on the other marked. */
function runsText(runs: readonly WordRun[], marked: 'inserted' | 'deleted', mark: string): string {
    return runs
        .filter(({ type }) => type === 'same' || type === marked)
        .map((run) => (run.type === 'same' ? text(run.text) : emphasised(run.text, mark)))
        .join('');
}

/** A mark stands against a word, or it is none. */
function emphasised(run: string, mark: string): string {
    const [, start = '', inner = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run) ?? [];
    return inner === '' ? run : `${start}${mark}${text(inner)}${mark}${end}`;
}

function ending({ comparison }: Compared): readonly string[] {
    const { totals, coverage } = comparison;
    const list = (id: 'compare.totals' | 'compare.coverage', items: readonly string[]) =>
        items.length === 0 ? [] : [`## ${words.text(id)}\n\n${items.map((each) => `- ${text(each)}`).join('\n')}`];
    return [
        ...list(
            'compare.totals',
            totals.map((each) => words.say(each)),
        ),
        ...list(
            'compare.coverage',
            coverage.map((each) => `${words.direction(each.direction)}: ${words.coverage(each)}`),
        ),
    ];
}

function line(cells: readonly string[]): string {
    return `| ${cells.join(' | ')} |`;
}

/** Text of a contract has no meaning in Markdown, in a cell of a table least of all. */
function text(value: string): string {
    return value
        .replaceAll(/[\\`*_{}[\]<>#|~&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
        .replaceAll(/\s+/g, ' ');
}
