import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Expected, Requirement } from '../model/library.ts';
import type { Sla } from '../model/sla.ts';
import type { Duration } from '../values/duration.ts';
import { freeName } from './draft-place.ts';
import { clientTitle, declarationText, type Line, partyName, withParties } from './draft-text.ts';

type Of<T extends Expected['type']> = Extract<Expected, { readonly type: T }>;

/** Short enough for every law that names a number, and for the client's own deadlines. */
const PROMPT_HOURS = 24;

/** What is told beforehand; everything else is told after it has happened. */
const ANNOUNCED: ReadonlySet<string> = new Set([
    'SubprocessorChange',
    'LocationChange',
    'TermsChange',
    'ControlChange',
]);

const CONTENT: Readonly<Record<string, string>> = {
    PersonalDataBreach:
        '{P} shall notify {C} without undue delay of every breach, with what it knows: the nature of the breach, the categories and approximate numbers of people and records concerned, the likely consequences, the measures taken or proposed, and whom to ask. The rest shall follow as soon as it is known.',
    SecurityIncident:
        '{P} shall inform {C} without undue delay of what has happened, what is affected and what is being done, and report on it until it is closed.',
    UnpermittedUse: '{P} shall report each use or disclosure of data that this contract does not provide for.',
    SubprocessorChange:
        '{P} shall name the new subprocessor, its place and its task. {C} may object before the change takes effect.',
    InabilityToComply:
        '{P} shall inform {C} as soon as it finds that it can no longer meet a legal duty under this contract.',
};

const ANNOUNCEMENT =
    '{P} shall announce the change in writing, with its reason and what it means for the services and the data. {C} may object before it takes effect.';
const REPORT = '{P} shall inform {C} of what has happened, what it means for the services, and what is being done.';

export function noticeDraft(
    { event, before }: Of<'notice'>,
    asked: Duration | undefined,
    contract: Contract,
): string | undefined {
    const { target } = event;
    if (target === undefined) return undefined;
    const name = target.name.value;
    const [from, to] = [partyName(contract.header, 'provider'), partyName(contract.header, 'client')];
    const lines: Line[] = [['on', name]];
    if (from !== undefined) lines.push(['from', from]);
    if (to !== undefined) lines.push(['to', to]);
    const isBefore = before !== undefined || ANNOUNCED.has(name);
    lines.push(isBefore ? ['at least', `${before?.value ?? '30 days'} before`] : ['within', withinText(asked)]);
    const title = target.title?.value ?? name;
    const head = `notice ${freeName(`${name}Notice`, contract)} "Notice of ${title.charAt(0).toLowerCase()}${title.slice(1)}"`;
    const says = CONTENT[name] ?? (isBefore ? ANNOUNCEMENT : REPORT);
    return declarationText(head, lines, withParties(says, contract));
}

function withinText(asked: Duration | undefined): string {
    const hours = asked?.in('hour');
    const isShorter = asked !== undefined && hours?.lte(PROMPT_HOURS) === true;
    return `${isShorter ? asked : `${PROMPT_HOURS} hours`} of awareness`;
}

/** Of the data that the framework's requirements speak of, else of personal data. */
export function processingDraft({ framework }: Requirement, contract: Contract): string {
    const client = clientTitle(contract);
    const [data] = framework.requirements.flatMap(({ whereData }) => whereData);
    const services = ownServices(contract);
    const lines: readonly Line[] = [
        ['purpose', '"Providing the services of this contract"'],
        ['nature', '"storage", "backup", "support access"'],
        ['data', data?.text ?? 'PersonalData'],
        ['subjects', `"employees of ${client}", "customers of ${client}"`],
        ['kept', contract.header?.term?.value.toString() ?? '12 months'],
    ];
    const head = `processing ${freeName('ClientData', contract)} "Data of ${client}"`;
    return declarationText(services === '' ? head : `${head} for ${services}`, lines);
}

export function reportDraft({ topic, every }: Of<'report'>, contract: Contract): string {
    const to = partyName(contract.header, 'client');
    const covered = topic?.text ?? (contract.all('sla').map(nameOf).join(', ') || ownServices(contract));
    const title = topic === undefined ? 'Service report' : `Report: ${topic.target?.title?.value ?? topic.text}`;
    const lines: Line[] = covered === '' ? [] : [['covers', covered]];
    if (to !== undefined) lines.push(['to', to]);
    lines.push(['every', `${every?.value ?? '1 month'}`], ['within', '14 days']);
    const name = topic === undefined ? 'ServiceReport' : `${topic.text}Report`;
    return `${declarationText(`report ${freeName(name, contract)} "${title}"`, lines).slice(0, -1)}    on demand\n}`;
}

/** Figures that are usual; both parties will want to look at them. */
const TARGETS: Readonly<Record<string, string>> = {
    Availability: 'at least 99.9% monthly',
    ResponseTime: 'at most 1 hour in 95% of cases monthly',
    ResolutionTime: 'at most 8 hours in 90% of cases monthly',
    RestoreTime: 'at most 8 hours in 95% of cases monthly',
    RecoveryTime: 'at most 8 hours in 95% of cases yearly',
    RecoveryPoint: 'at most 24 hours',
    Latency: 'p95 at most 300 ms monthly',
    CustomerSatisfaction: 'at least 85% quarterly',
    FirstContactResolution: 'at least 70% monthly',
    PatchCompliance: 'at least 95% monthly',
};

/** A monitor of every promise of some service levels, which warns in time. */
export function monitorDraft(slas: readonly Declaration[], contract: Contract): string | undefined {
    const paths = slas.flatMap((sla) => (sla.kind === 'sla' ? promisePaths(sla) : []));
    if (paths.length === 0) return undefined;
    const provider = partyName(contract.header, 'provider');
    const lines: Line[] = [
        ['watches', paths.join(', ')],
        ['every', '1 minute'],
    ];
    if (provider !== undefined) {
        lines.push(['responsible', provider], ['alert', `at 75% of target notify ${provider} within 5 minutes`]);
    }
    return declarationText(`monitor ${freeName('ServiceMonitor', contract)} "Service monitor"`, lines);
}

/** A row stands for its cells; a goal without a target is watched by whom it pleases. */
function promisePaths(sla: Sla): readonly string[] {
    const rows = sla.matrices.flatMap((matrix) => matrix.rows);
    const objectives = sla.objectives.filter(({ target }) => target !== undefined);
    return [...rows, ...objectives].map(({ name }) => `${sla.name.value}.${name.value}`);
}

interface ObjectiveDraft {
    readonly sla: Sla | undefined;
    readonly line: Line;
    readonly text: string | undefined;
}

/** A line of the first sla; a new one where there is none. */
export function objectiveDraft({ metric }: Of<'objective'>, contract: Contract): readonly ObjectiveDraft[] {
    const name = metric.text;
    const target = TARGETS[name];
    const sla = contract.all('sla').find(({ span }) => span.file === contract.uri);
    const services = ownServices(contract);
    const taken = sla?.objectives.some((each) => each.name.value === name);
    if (target === undefined || taken || (sla === undefined && services === '')) return [];
    const line: Line = ['objective', `${name}  ${name} ${target}`];
    const head = `sla ${freeName(`${name}Levels`, contract)} "Service level: ${name}" for ${services}`;
    return [{ sla, line, text: sla === undefined ? declarationText(head, [line]) : undefined }];
}

/** Lines for a vendor; a promise of the vendor's own cannot be known, so what is drafted has to be agreed with it. */
export function vendorLines({ property, every, event, within }: Of<'each vendor'>): readonly Line[] {
    switch (property) {
        case 'assessed':
            return [['risk', `medium every ${every?.value ?? '12 months'}`]];
        case 'monitored':
            return [['monitored', 'every 7 days']];
        case 'notifies':
            return event === undefined ? [] : [['notifies', `${event.text} within ${within?.value ?? '24 hours'}`]];
        default:
            return [];
    }
}

function ownServices(contract: Contract): string {
    return contract.all('service').map(nameOf).join(', ');
}

function nameOf({ name }: Declaration): string {
    return name.value;
}
