import type { Facts } from '../../analysis/facts.ts';
import { intervalFor } from '../../analysis/sampling.ts';
import type { Contract } from '../../model/composed.ts';
import { type Cell, type Objective, promisesOf, type Row, type Sla } from '../../model/sla.ts';
import { addingDeclaration } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'monitor/objective-unmonitored',
    title: 'A promise that nobody measures',
    why: [
        'What is not measured cannot be shown to be kept, and not to measure would cost the provider nothing. Whose',
        'figures decide has to be settled before the first dispute.',
        '',
        'A goal without a target binds nobody and may go unwatched. A row of a matrix is reported once, by its name.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'No monitor watches `{path}`, so nobody can show whether it is kept. Add a monitor that watches it.',
        some: 'No monitor watches {paths}; other targets of `{path}` are watched. Watch the whole row.',
    },
    phrases: { monitor: 'Add a monitor that watches `{path}`' },
    fixable: true,
    without: ['monitor'],
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
monitor UptimeProbe "External uptime probe" {
    watches Levels.Uptime
    every 60 seconds
}
`,
    *check({ contract, facts, isLost }) {
        const monitors = contract.all('monitor');
        if (isLost('monitor') || monitors.some(({ damaged, watches }) => damaged || watches.some((ref) => !ref.target)))
            return;
        for (const sla of contract.all('sla')) {
            for (const member of membersOf(sla)) {
                const promised = promisesOf(member).filter(({ target }) => target !== undefined);
                const missing = promised.filter((promise) => facts.monitorsOf(promise).length === 0);
                if (missing.length === 0) continue;
                const path = `${sla.name.value}.${member.name.value}`;
                yield {
                    span: member.name.span,
                    sentence: missing.length < promised.length ? 'some' : '',
                    values: { path, paths: listText(missing.map((promise) => facts.of(promise).path)) },
                    intents: intentsFor(member, path, contract, facts),
                };
            }
        }
    },
} satisfies Rule;

function membersOf(sla: Sla): readonly (Row | Objective)[] {
    return [...sla.matrices.flatMap(({ rows }) => rows), ...sla.objectives];
}

/** The provider's name is known where the contract stands; the interval suits the downtime that is allowed. */
function intentsFor(member: Row | Objective, path: string, contract: Contract, facts: Facts) {
    if (member.sla.span.file !== contract.uri || member.sla.name.value === '') return [];
    const name = freeName(`${member.sla.name.value}${member.name.value}Monitor`, contract);
    const [every] = promisesOf(member).flatMap(
        (promise: Objective | Cell) => facts.budget(promise)?.nominal.budget ?? [],
    );
    const interval = every ? intervalFor(every) : undefined;
    const provider = contract.header?.provider?.text;
    const lines = [
        `    watches     ${path}`,
        ...(every && !interval ? [] : [`    every       ${interval ?? '1 minute'}`]),
        `    alert       at 75% of target${provider ? ` notify ${provider}` : ''} within 5 minutes`,
    ];
    const text = [`monitor ${name} {`, ...lines, '}'].join('\n');
    return [addingDeclaration(member.sla, text, { id: 'monitor', values: { path } })];
}

function freeName(wanted: string, contract: Contract): string {
    const taken = new Set(contract.all('monitor').map(({ name }) => name.value));
    const numbered = [wanted, ...Array.from(taken, (_, index) => `${wanted}${index + 2}`)];
    return numbered.find((name) => !taken.has(name)) ?? wanted;
}
