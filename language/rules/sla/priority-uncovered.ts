import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Intent } from '../../model/finding.ts';
import type { Priority } from '../../model/service.ts';
import type { Sla } from '../../model/sla.ts';
import { declared } from '../phrases.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';
import { listText } from '../wording.ts';

/** What a case of every priority is promised. */
const OF_CASES: ReadonlySet<string | undefined> = new Set(['ResponseTime', 'UpdateInterval', 'ResolutionTime']);

export default {
    id: 'sla/priority-uncovered',
    title: 'A priority for which nothing is promised',
    why: [
        'A case gets its priority from a list; where the matrix leaves one of the list out, nothing is promised for',
        'it. Priorities that belong to the contract count, and what another sla promises for the same service.',
        'A row of dashes says that nothing is promised on purpose.',
        '',
        'A time with no priority beside a matrix leaves open which of the two applies to a case.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{sla}` promises nothing for {missing}. Add a row for each; dashes say that nothing is promised.',
        objective:
            '`{path}` names no priority, and a matrix promises times by priority. Say `of` which priority it is, or put it into the matrix.',
    },
    phrases: { row: 'Add rows of dashes: nothing is promised for {missing}' },
    fixable: true,
    bad: `
priority Low "Low" """A question."""
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        High 15 minutes 30 minutes 4 hours
    } in 95% of cases
}
priority High "High" """A service is down."""
`,
    good: `
priority High "High" """A service is down."""
priority Low "Low" """A question."""
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        High 15 minutes 30 minutes 4 hours
        Low  2 hours    -          3 days
    } in 95% of cases
}
`,
    *check(subject) {
        if (subject.isLost('sla')) return;
        for (const sla of subject.contract.all('sla')) {
            const own = coveredBy(sla);
            const rows = sla.matrices.flatMap(({ rows }) => rows.flatMap(({ of }) => of.target ?? []));
            if (!rows.some(({ kind }) => kind === 'priority')) continue;
            yield* missing(sla, own, subject);
            for (const { promise, path } of subject.facts.promisesOfSla(sla).filter(isWithoutPriority))
                yield { span: promise.name.span, sentence: 'objective', values: { path } };
        }
    },
} satisfies Rule;

function* missing(sla: Sla, own: ReadonlySet<Priority>, { facts }: Subject): Iterable<RuleFinding> {
    const others = sla.services.flatMap(({ target }) => (target ? facts.slasFor(target) : []));
    const covered = new Set([...own, ...others.flatMap((other) => [...coveredBy(other)])]);
    const files = [...new Set([...own].map(({ span }) => span.file))];
    const left = files.flatMap((file) => facts.prioritiesByFile.get(file) ?? []).filter((each) => !covered.has(each));
    if (left.length === 0) return;
    const values = { sla: sla.name.value, missing: listText(left.map(({ name }) => name.value)) };
    yield { span: sla.name.span, values, lacking: sla, related: left.map(declared), intents: dashes(sla, left) };
}

/** One row for each, below the last one of the first matrix with priorities. */
function dashes({ matrices }: Sla, left: readonly Priority[]): readonly Intent[] {
    const matrix = matrices.find(({ rows }) => rows.some(({ of }) => of.target?.kind === 'priority'));
    const last = matrix?.rows.at(-1);
    const text = left.map(({ name }) => [name.value, ...(matrix?.metrics ?? []).map(() => '-')].join(' '));
    const title = { id: 'row', values: { missing: listText(left.map(({ name }) => name.value)) } };
    return last ? [{ type: 'add-below', title, span: last.span, text }] : [];
}

function coveredBy({ matrices, objectives }: Sla): ReadonlySet<Priority> {
    const rows = matrices.flatMap((matrix) => matrix.rows.flatMap(({ of }) => of.target ?? []));
    const named = objectives.flatMap(({ priority }) => priority?.target ?? []);
    return new Set([...rows.filter((row) => row.kind === 'priority'), ...named]);
}

function isWithoutPriority({ promise, priority, metric, isGoal }: PromiseFacts): boolean {
    if (promise.kind === 'cell' || promise.priority !== undefined || isGoal) return false;
    return priority === undefined && OF_CASES.has(metric?.name.value);
}
