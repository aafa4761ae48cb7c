import type { Contract } from '../../model/composed.ts';
import type { Header } from '../../model/contract.ts';
import type { Topic } from '../../model/library.ts';
import type { Citation, Ref } from '../../model/reference.ts';
import type { Change } from '../../model/scaling.ts';
import type { Clause, Control, Processing } from '../../model/security.ts';
import type { Report } from '../../model/sla.ts';
import { judge } from './limits.ts';
import { type Found, gather, isUnsure, type Of, type Question, supportOf } from './question.ts';
import type { Support } from './result.ts';

/** A control on the topic, or one that cites the requirement, with every number that is asked. */
export function controls({ topic, ...asked }: Of<'control'>, question: Question): Found {
    const { contract } = question;
    const all = contract.all('control');
    const judged = all.flatMap((control) => {
        const reason = reasonOf(control, topic, question);
        if (reason === undefined) return [];
        const { every, within, kept } = control;
        return judge(contract, {
            declaration: control,
            citation: reason.citation,
            limits: [
                { limit: 'every', asked: asked.every, found: every },
                { limit: 'within', asked: asked.within, found: within?.duration },
                { limit: 'kept', asked: asked.kept, found: kept },
            ],
        });
    });
    return { ...gather(judged), kinds: ['control'], unsure: all.some((each) => isUnsure(each, each.covers)) };
}

/** A clause on the topic, one that cites the requirement, or a line elsewhere that says the same. */
export function clauses({ topic }: Of<'clause'>, question: Question): Found {
    const { contract, header } = question;
    const all = contract.all('clause');
    const ways = all.flatMap((clause) => {
        const reason = reasonOf(clause, topic, question);
        return reason === undefined ? [] : [[supportOf(clause, reason.citation)]];
    });
    const stated = FACTS.get(topic.text)?.(contract, header) ?? [];
    return {
        ways: [...ways, ...stated.map((support) => [support])],
        kinds: ['clause'],
        unsure: all.some((each) => isUnsure(each, each.covers)),
    };
}

/** A procedure for changes, of a topic when it covers it. */
export function changes({ topic }: Of<'change'>, { contract }: Question): Found {
    const all = contract.all('change');
    const fitting = all.filter((change: Change) => topic === undefined || coversTopic(change.covers, topic.target));
    const unsure = all.some((each) => isUnsure(each, each.covers));
    return { ways: fitting.map((change) => [supportOf(change)]), kinds: ['change'], unsure };
}

/** A report that comes in time, or on demand where that will do; of a topic when it covers it or what is about it. */
export function reports({ topic, every, orOnDemand }: Of<'report'>, { contract }: Question): Found {
    const all = contract.all('report');
    const judged = all
        .filter((report) => topic === undefined || isAbout(report, topic.target))
        .map((report) => {
            const asked = orOnDemand && report.onDemand !== undefined ? undefined : every;
            return judge(contract, { declaration: report, limits: [{ limit: 'every', asked, found: report.every }] });
        });
    return { ...gather(judged), kinds: ['report'], unsure: all.some((each) => isUnsure(each, each.covers)) };
}

function isAbout({ covers }: Report, topic: Topic | undefined): boolean {
    return covers.some(({ target }) => {
        if (target?.kind === 'control' || target?.kind === 'clause') return coversTopic(target.covers, topic);
        return topic !== undefined && target === topic;
    });
}

/** Why a declaration comes into question: its topic, else its citation. */
function reasonOf(
    { covers, satisfies }: Control | Clause,
    topic: Ref<Topic>,
    { requirement }: Question,
): { readonly citation?: Citation } | undefined {
    if (coversTopic(covers, topic.target)) return {};
    const citation = satisfies.find((each) => each.requirement === requirement);
    return citation && { citation };
}

function coversTopic(covers: readonly Ref<Topic>[], topic: Topic | undefined): boolean {
    return topic !== undefined && covers.some(({ target }) => target === topic);
}

type Fact = (contract: Contract, header: Header) => readonly Support[];

/** What other lines say of the topics of the library. */
const FACTS: ReadonlyMap<string, Fact> = new Map<string, Fact>([
    ['TerminationRight', (_, header) => clientMayTerminate(header)],
    ['InternationalTransfer', ofProcessings(({ transfers }) => transfers)],
    ['UKTransferMechanism', ofProcessings(({ transfers }) => transfers.filter(({ value }) => OF_THE_UK.test(value)))],
    ['DataLocation', ofProcessings(({ locatedIn }) => locatedIn)],
    ['OrderOfPrecedence', (_, header) => linesOf(header, header.precedence)],
]);

/** Standard clauses of the European Union alone do not serve for the United Kingdom. */
const OF_THE_UK =
    /\bIDTA\b|International Data Transfer Agreement|\bAddendum\b|\bUK (?:adequacy|extension)|binding corporate rules/i;

/** A termination that is open to the client, or to either party. */
function clientMayTerminate(header: Header): readonly Support[] {
    const { terminations, client } = header;
    return terminations
        .filter(({ by }) => by === undefined || (by.target !== undefined && by.target === client?.target))
        .map(({ span }) => ({ declaration: header, span }));
}

function ofProcessings(values: (processing: Processing) => Parameters<typeof linesOf>[1]) {
    return (contract: Contract) =>
        contract.all('processing').flatMap((processing) => linesOf(processing, values(processing)));
}

function linesOf(declaration: Support['declaration'], values: readonly Pick<Support, 'span'>[]): readonly Support[] {
    const [first] = values;
    return first === undefined ? [] : [{ declaration, span: first.span }];
}
