import { element, escapeHtml } from '../render/escape.ts';
import type { Change, Comparison, Direction, Side, WordRun } from './change.ts';
import { ChangeWords } from './describe.ts';
import { countsOf, grouped, type SectionGroup, type ThingGroup } from './grouped.ts';

/** One side of a change as a place to go to; its text is HTML already. */
export type Link = (html: string, side: Side, which: 'before' | 'after') => string;

/** Changes as HTML: tables by section, what they come to together, and what they open and close in frameworks. */
export class ChangesHtml {
    private readonly words: ChangeWords;
    private readonly link: Link;

    constructor(words = new ChangeWords(), link: Link = (html) => html) {
        this.words = words;
        this.link = link;
    }

    /** "17 changes: 10 weaker for the client, …" */
    summary(comparison: Comparison): string {
        const count = comparison.changes.length;
        if (count === 0) return element('p', { class: 'summary' }, escapeHtml(this.words.text('compare.none')));
        const counts = Object.entries({ ...countsOf(comparison), count }).map(([name, each]) => [name, `${each}`]);
        const id = count === 1 ? 'compare.count.one' : 'compare.count';
        return element('p', { class: 'summary' }, escapeHtml(this.words.text(id, Object.fromEntries(counts))));
    }

    /** One element each: the sums, the sections with changes, the coverage. */
    sections(comparison: Comparison): readonly string[] {
        const { totals, coverage } = comparison;
        const sums = totals.map((each) => element('li', {}, escapeHtml(this.words.say(each))));
        const requirements = coverage.map((each) =>
            element('li', { class: each.direction }, this.gain(each.direction, this.words.coverage(each))),
        );
        return [
            ...this.list('compare.totals', sums),
            ...grouped(comparison).map((group) => this.section(group)),
            ...this.list('compare.coverage', requirements),
        ];
    }

    private section({ section, things }: SectionGroup): string {
        const columns = ['compare.what', 'compare.before', 'compare.after', 'compare.forClient'] as const;
        const head = columns.map((id) => element('th', { scope: 'col' }, escapeHtml(this.words.text(id)))).join('');
        const heading = element('h2', {}, escapeHtml(this.words.text(`section.${section}`)));
        const bodies = things.map((each) => this.thing(each)).join('\n');
        const table = `${element('thead', {}, element('tr', {}, head))}\n${bodies}`;
        return element(
            'section',
            { class: 'changed-section' },
            `${heading}\n${element('table', { class: 'changes' }, table)}`,
        );
    }

    private thing({ thing, changes }: ThingGroup): string {
        const title = `${escapeHtml(this.words.say(thing.title))} ${element('code', {}, escapeHtml(thing.path))}`;
        const head = element('tr', { class: 'thing' }, element('th', { colspan: 4, scope: 'rowgroup' }, title));
        return element('tbody', {}, [head, ...changes.map((each) => this.row(each))].join('\n'));
    }

    private row(change: Change): string {
        const { direction, figures } = change;
        const told = figures.map((figure) => element('li', {}, escapeHtml(this.words.say(figure)))).join('');
        const figureList = told === '' ? '' : element('ul', { class: 'figures' }, told);
        const cells = [
            element('th', { scope: 'row' }, escapeHtml(this.words.what(change))),
            this.sides(change),
            element('td', {}, `${this.gain(direction, this.words.direction(direction))}${figureList}`),
        ];
        return element('tr', { class: direction }, cells.join(''));
    }

    private sides({ before, after, items, words: runs }: Change): string {
        if (runs && before && after) {
            const text = `${runs.map(runHtml).join('')} ${this.both(before, after)}`;
            return element('td', { class: 'prose', colspan: 2 }, text);
        }
        if (items && before && after) {
            return (
                element('td', {}, this.link(listHtml(items.removed, 'del') || this.dash(), before, 'before')) +
                element('td', {}, this.link(listHtml(items.added, 'ins') || this.dash(), after, 'after'))
            );
        }
        return element('td', {}, this.side(before, 'before')) + element('td', {}, this.side(after, 'after'));
    }

    /** The words of both sides stand in one cell; each is reached by its name. */
    private both(before: Side, after: Side): string {
        const names = [
            this.link(escapeHtml(this.words.text('compare.before')), before, 'before'),
            this.link(escapeHtml(this.words.text('compare.after')), after, 'after'),
        ];
        return element('span', { class: 'both' }, names.join(' '));
    }

    private side(side: Side | undefined, which: 'before' | 'after'): string {
        if (side === undefined) return this.dash();
        return this.link(side.text === '' ? '…' : escapeHtml(side.text), side, which);
    }

    private dash(): string {
        return element('span', { class: 'nothing', title: this.words.text('compare.nothing') }, '–');
    }

    private gain(direction: Direction, text: string): string {
        const mark = element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[direction]);
        return element('span', { class: `gain ${direction}` }, `${mark} ${escapeHtml(text)}`);
    }

    private list(id: 'compare.totals' | 'compare.coverage', items: readonly string[]): readonly string[] {
        if (items.length === 0) return [];
        const heading = element('h2', {}, escapeHtml(this.words.text(id)));
        return [element('section', { class: 'changed-section' }, `${heading}\n${element('ul', {}, items.join('\n'))}`)];
    }
}

/** A sign beside the words, so that nobody has to tell colours apart. */
const SIGNS: Readonly<Record<Direction, string>> = { weaker: '▼', stronger: '▲', neutral: '·', changed: '●' };

function runHtml({ type, text }: WordRun): string {
    if (type === 'same') return escapeHtml(text);
    return element(type === 'inserted' ? 'ins' : 'del', {}, escapeHtml(text));
}

function listHtml(items: readonly string[], name: 'ins' | 'del'): string {
    return items.map((each) => element(name, {}, escapeHtml(each))).join(', ');
}
