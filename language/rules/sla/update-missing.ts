import { objectivesOf, type Row, type Sla } from '../../model/sla.ts';
import { addingLine } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';
import { isMostUrgent, promisedFor } from '../urgency.ts';

export default {
    id: 'sla/update-missing',
    title: 'Nobody keeps the client informed of the worst cases',
    why: [
        'While a service is down the client has to tell its own people how it stands. Silence costs more trust than the',
        'fault itself, so the most urgent priority should have a time between two updates.',
        '',
        'Only a row that promises a response or a resolution is looked at. The fix drafts an hour as an objective of its own.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{priority}` is the most urgent priority, and nothing says how often the client hears of such a case. Add a column `UpdateInterval`, or an objective of it.',
    },
    fixable: true,
    bad: `
sla Levels for Helpdesk {
    matrix ResponseTime ResolutionTime {
        P1 15 minutes 4 hours
        P2 1 hour 8 hours
    } in 95% of cases
}
`,
    good: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 15 minutes 30 minutes 4 hours
        P2 1 hour - 8 hours
    } in 95% of cases
}
`,
    *check(subject) {
        if (subject.isLost('sla')) return;
        for (const sla of subject.contract.all('sla')) {
            const row = sla.matrices.flatMap(({ rows }) => rows).find((each) => isUntold(each, sla, subject));
            if (!row) continue;
            yield {
                span: row.name.span,
                values: { priority: row.name.value },
                lacking: sla,
                intents: [addingLine(sla, draftFor(row, sla))],
            };
        }
    },
} satisfies Rule;

function draftFor({ of, name }: Row, { objectives }: Sla): string {
    const wanted = `${name.value}Updates`;
    const isTaken = objectives.some((each) => each.name.value === wanted);
    return `objective  ${wanted}${isTaken ? '2' : ''} UpdateInterval of ${of.text} at most 1 hour in 95% of cases`;
}

function isUntold(row: Row, sla: Sla, { facts }: Subject): boolean {
    const priority = row.of.target;
    if (priority?.kind !== 'priority' || !isMostUrgent(priority, facts)) return false;
    const isCase = row.cells.some((cell) => CASES.has(cell?.metric.target?.name.value));
    const general = objectivesOf(sla).filter((each) => each.priority === undefined);
    const told = [
        ...promisedFor(priority, sla, facts).map(({ metric }) => metric),
        ...general.map(({ metric }) => metric.target),
    ];
    return isCase && !told.some((metric) => metric?.name.value === 'UpdateInterval');
}

const CASES: ReadonlySet<string | undefined> = new Set(['ResponseTime', 'ResolutionTime']);
