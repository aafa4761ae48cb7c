import type { Contract } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Intent } from '../model/finding.ts';
import type { Expected, Requirement, Topic } from '../model/library.ts';
import type { Duration } from '../values/duration.ts';
import { CLAUSE_DRAFTS } from './draft-clauses.ts';
import { CONTROL_DRAFTS } from './draft-controls.ts';
import {
    monitorDraft,
    noticeDraft,
    objectiveDraft,
    processingDraft,
    reportDraft,
    vendorLines,
} from './draft-others.ts';
import { freeName, placeFor } from './draft-place.ts';
import { declarationText, type Line, partyName, withParties } from './draft-text.ts';

/** One thing that a contract lacks, and the requirement that asks for it. */
export interface Wanted {
    readonly expected: Expected;
    readonly requirement: Requirement;
    /** The vendors or service levels that lack it. */
    readonly lacking: readonly Declaration[];
}

/** What would mend it, without a title. */
export type DraftEdit = WithoutTitle<Intent>;
type WithoutTitle<T> = T extends unknown ? Omit<T, 'title'> : never;

/** A text that gives a contract what some requirements look for: a start, to be read by someone who knows the deal. */
export interface Draft {
    readonly edit: DraftEdit;
    /** `clause Confidentiality`, `monitored` */
    readonly what: string;
    readonly requirements: readonly Requirement[];
}

/** Drafts of what is wanted, each thing once however many requirements look for it, in the order of a contract. */
export function drafts(wanted: readonly Wanted[], contract: Contract): readonly Draft[] {
    const groups = new Map<string, Wanted[]>();
    for (const each of wanted) {
        const key = keyOf(each);
        groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].flatMap((group) => draftsOf(group, contract));
}

/** Whether a draft can be made: figures of money and certificates are nobody's to invent. */
export function isDraftable(expected: Expected): boolean {
    switch (expected.type) {
        case 'scaling':
        case 'framework':
            return false;
        case 'each objective':
            return expected.property !== 'credited';
        case 'each vendor':
            return expected.property !== 'certified' && expected.property !== 'reported';
        default:
            return true;
    }
}

/** The same thing is drafted once, with the strictest of the numbers. */
function keyOf({ expected, lacking }: Wanted): string {
    const { type } = expected;
    if (type === 'control' || type === 'clause') return `${type} ${expected.topic.text}`;
    if (type === 'notice') return `${type} ${expected.event.text}`;
    if (type === 'report') return `${type} ${expected.topic?.text ?? ''}`;
    if (type === 'objective') return `${type} ${expected.metric.text}`;
    if (type === 'each vendor') {
        const vendors = lacking.map(({ name }) => name.value).join();
        return `${type} ${expected.property} ${expected.event?.text ?? ''} ${vendors}`;
    }
    return 'of' in expected ? `${type} ${expected.of}` : type;
}

function draftsOf(group: readonly Wanted[], contract: Contract): readonly Draft[] {
    const [first] = group;
    if (first === undefined) return [];
    const requirements = [...new Set(group.map(({ requirement }) => requirement))];
    return editsOf(first, group, contract).map((each) => ({ ...each, requirements }));
}

type Named = Pick<Draft, 'edit' | 'what'>;

function editsOf(wanted: Wanted, group: readonly Wanted[], contract: Contract): readonly Named[] {
    const { expected } = wanted;
    switch (expected.type) {
        case 'control':
            return added('control', controlText(expected.topic.target, group, contract), contract);
        case 'clause':
            return added('clause', clauseText(expected.topic.target, contract), contract);
        case 'notice':
            return added('notice', noticeDraft(expected, numbers(group, 'within')[0], contract), contract);
        case 'processing':
            return added('processing', processingDraft(wanted.requirement, contract), contract);
        case 'report':
            return added('report', reportDraft(expected, contract), contract);
        case 'objective':
            return objectiveDraft(expected, contract).flatMap(({ line, sla, text }) =>
                sla ? lineAdded(sla, line) : added('sla', text, contract),
            );
        case 'each objective':
            return added('monitor', monitorDraft(wanted.lacking, contract), contract);
        case 'review':
            return reviewDraft(expected, contract);
        case 'change':
            return added('change', changeText(expected, contract), contract);
        case 'each vendor':
            return wanted.lacking
                .filter(({ span }) => span.file === contract.uri)
                .flatMap((vendor) => vendorLines(expected).flatMap((line) => vendorLine(vendor, line)));
        default:
            return [];
    }
}

function added(kind: DeclarationKind, text: string | undefined, contract: Contract): readonly Named[] {
    const after = placeFor(kind, contract);
    if (text === undefined || after === undefined) return [];
    const what = /^\S+ \S+/.exec(text)?.[0] ?? kind;
    return [{ what, edit: { type: 'add-declaration', after, text } }];
}

function lineAdded(declaration: Declaration, [keyword, rest]: Line): readonly Named[] {
    const text = `${keyword}  ${rest}`;
    return [{ what: `${keyword} ${rest}`, edit: { type: 'add-line', declaration: declaration.span, text } }];
}

/** A vendor has one line on its risk: what is asked goes behind the level that stands there. */
function vendorLine(vendor: Declaration, line: Line): readonly Named[] {
    const risk = vendor.kind === 'vendor' && line[0] === 'risk' ? vendor.risk : undefined;
    if (!risk) return lineAdded(vendor, line);
    if (risk.every) return [];
    const every = line[1].replace(/^\S+ /, '');
    const edit = { type: 'replace', span: risk.level.span, text: `${risk.level.value} ${every}` } as const;
    return [{ what: `risk ${risk.level.value} ${every}`, edit }];
}

function controlText(topic: Topic | undefined, group: readonly Wanted[], contract: Contract): string | undefined {
    if (topic === undefined) return undefined;
    const responsible = partyName(contract.header, 'provider');
    const lines: Line[] = [['covers', topic.name.value]];
    if (responsible !== undefined) lines.push(['responsible', responsible]);
    const draft = CONTROL_DRAFTS[topic.name.value];
    for (const limit of ['every', 'within', 'kept'] as const) {
        const asked = numbers(group, limit);
        const found = (limit === 'kept' ? asked.at(-1) : asked[0])?.toString() ?? draft?.[limit];
        if (found !== undefined) lines.push([limit, found]);
    }
    if (draft !== undefined) lines.push(['evidence', `"${draft.evidence}"`]);
    return declarationText(
        headOf('control', topic, contract),
        lines,
        withParties(draft?.says ?? ownWords(topic), contract),
    );
}

function clauseText(topic: Topic | undefined, contract: Contract): string | undefined {
    if (topic === undefined) return undefined;
    const own = topic.description?.text.replaceAll(/\s+/g, ' ').trim();
    const says =
        CLAUSE_DRAFTS[topic.name.value] ?? own ?? `The parties agree on ${topic.title?.value ?? topic.name.value}.`;
    return declarationText(
        headOf('clause', topic, contract),
        [['covers', topic.name.value]],
        withParties(says, contract),
    );
}

/** For topics that someone has added: what the topic is about. */
function ownWords(topic: Topic): string {
    const own = topic.description?.text.replace(/`[^`]*` is [^.]*\./g, '').replaceAll(/\s+/g, ' ');
    return own?.trim() ?? `{P} shall see to ${topic.title?.value ?? topic.name.value}.`;
}

function headOf(kind: string, { name, title }: Topic, contract: Contract): string {
    return `${kind} ${freeName(name.value, contract)} "${title?.value ?? name.value}"`;
}

/** The numbers that are asked of a thing, the shortest first. */
function numbers(group: readonly Wanted[], limit: 'every' | 'within' | 'kept'): readonly Duration[] {
    const asked = group.flatMap(
        ({ expected }) => (limit in expected ? (expected as Limits)[limit]?.value : undefined) ?? [],
    );
    return asked.toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

type Limits = Partial<Record<'every' | 'within' | 'kept', { readonly value: Duration }>>;

function sizeOf(duration: Duration): number {
    return duration.longest()?.toNumber() ?? 0;
}

function reviewDraft({ of, every }: Extract<Expected, { type: 'review' }>, contract: Contract): readonly Named[] {
    const line: Line = ['review', `every ${every.value}`];
    const own = (each: Declaration) => each.span.file === contract.uri;
    const [holder] = of === 'security' ? contract.all('control').filter(own) : contract.all('contract');
    if (holder !== undefined) return lineAdded(holder, line);
    const head = `control ${freeName('SecurityReview', contract)} "Security review"`;
    const responsible = partyName(contract.header, 'provider');
    const owner: readonly Line[] = responsible === undefined ? [] : [['responsible', responsible]];
    const lines: readonly Line[] = [['covers', 'SecurityAssessment'], ...owner, line];
    return added(
        'control',
        declarationText(
            head,
            lines,
            'The parties shall review the security of the services together, and write down what is to be done, by whom and until when.',
        ),
        contract,
    );
}

function changeText({ topic }: Extract<Expected, { type: 'change' }>, contract: Contract): string {
    const { header } = contract;
    const parties = [partyName(header, 'provider'), partyName(header, 'client')].filter((each) => each !== undefined);
    const lines: Line[] = [];
    if (parties.length > 0) lines.push(['requested by', parties.join(', ')]);
    if (topic !== undefined) lines.push(['covers', topic.text]);
    lines.push(['answered', 'within 14 days'], ['effective', 'within 30 days']);
    const head = `change ${freeName('ChangeOfServices', contract)} "Change of services"`;
    return declarationText(
        head,
        lines,
        'Either party may ask for a change of the services, a new technology included. The other shall answer with its effect on services, fees and dates; the change takes effect when both parties have agreed on it in writing.',
    );
}
