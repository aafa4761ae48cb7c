import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Header } from '../model/contract.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Framework, Level, Requirement, Scope } from '../model/library.ts';
import { targetsOf } from '../model/reference.ts';
import type { Span } from '../model/source.ts';
import { hasCondition, inapplicable } from './coverage/applies.ts';
import { alternative } from './coverage/expected.ts';
import type { Question } from './coverage/question.ts';
import type {
    AlternativeCoverage,
    Counts,
    FrameworkCoverage,
    Inapplicable,
    LineCoverage,
    RequirementCoverage,
    Status,
    Support,
} from './coverage/result.ts';
import { factsOf } from './facts.ts';
import { groupedBy, lazy, memoised } from './memo.ts';

/** What a contract holds of the frameworks that it is subject to, and of the essentials (language.md §5). */
export interface Coverage {
    readonly contract: Contract;
    /** In the order of `subject to`; the essentials last. */
    readonly frameworks: readonly FrameworkCoverage[];
    of(framework: Framework): FrameworkCoverage | undefined;
    requirement(requirement: Requirement): RequirementCoverage | undefined;
    /** The requirements that a declaration meets, alone or with others. */
    metBy(declaration: Declaration): readonly RequirementCoverage[];
}

/** The levels from the strictest to the mildest; a duty and a scheme weigh the same. */
const LEVELS: readonly Level[] = ['mandatory', 'conditional', 'duty', 'scheme', 'criterion', 'guidance', 'proposed'];

const byDay = memoised((_: Contract) => new Map<string, Coverage>());

/** The coverage of a contract on a day, on which some of its exceptions may be over; computed once. */
export function coverageOf(contract: Contract, today: Temporal.PlainDate): Coverage {
    const known = byDay(contract);
    const day = today.toString();
    const found = known.get(day) ?? newCoverage(contract, today);
    known.set(day, found);
    return found;
}

/** Whether a requirement is asked only if a setting asks for what is not in force yet. */
export function isProposed({ requirement }: RequirementCoverage): boolean {
    return requirement.level?.value === 'proposed';
}

/** The share of what is met among what applies and isn't waived; 1 when nothing applies. */
export function shareOf({ met, open }: Counts): number {
    return met + open === 0 ? 1 : met / (met + open);
}

function newCoverage(contract: Contract, today: Temporal.PlainDate): Coverage {
    const { header, essentials } = contract;
    const frameworks = lazy(() =>
        header === undefined
            ? []
            : asked(header, essentials).map((each) => frameworkCoverage(each, { contract, header }, today)),
    );
    const all = lazy(() => frameworks().flatMap(({ requirements }) => requirements));
    const byRequirement = lazy(() => new Map(all().map((each) => [each.requirement, each])));
    const byDeclaration = lazy(() => groupedBy(all(), ({ metBy }) => metBy.map(({ declaration }) => declaration)));
    return {
        contract,
        get frameworks() {
            return frameworks();
        },
        of: (framework) => frameworks().find((each) => each.framework === framework),
        requirement: (requirement) => byRequirement().get(requirement),
        metBy: (declaration) => byDeclaration().get(declaration) ?? [],
    };
}

interface Asked {
    readonly framework: Framework;
    readonly named: Span | undefined;
    readonly scopes: readonly Scope[];
    readonly isEssentials: boolean;
}

/** A framework that is named twice is asked once, with the scopes of both. */
function asked({ subjectTo }: Header, essentials: Framework | undefined): readonly Asked[] {
    const named = new Map<Framework, Asked>();
    for (const { framework: ref, scopes } of subjectTo) {
        const { target: framework, span } = ref;
        if (framework === undefined) continue;
        const own = targetsOf(scopes);
        const known = named.get(framework);
        named.set(framework, {
            framework,
            named: known?.named ?? span,
            scopes: [...(known?.scopes ?? []), ...own],
            isEssentials: framework === essentials,
        });
    }
    if (essentials === undefined || named.has(essentials)) return [...named.values()];
    return [...named.values(), { framework: essentials, named: undefined, scopes: [], isEssentials: true }];
}

function frameworkCoverage(
    { framework, named, scopes, isEssentials }: Asked,
    of: Pick<Question, 'contract' | 'header'>,
    today: Temporal.PlainDate,
): FrameworkCoverage {
    const requirements = framework.requirements.map((requirement) => {
        const question = { ...of, facts: factsOf(of.contract), requirement, oneSuffices: isEssentials };
        return requirementCoverage(question, scopes, today);
    });
    const counted = requirements.filter((each) => !isProposed(each));
    const count = (status: Status) => counted.filter((each) => each.status === status).length;
    const counts = {
        met: count('met'),
        waived: count('waived'),
        open: count('open'),
        notApplicable: count('not applicable'),
    };
    return { framework, named, scopes, requirements, counts };
}

function requirementCoverage(
    question: Question,
    scopes: readonly Scope[],
    today: Temporal.PlainDate,
): RequirementCoverage {
    const { requirement, contract } = question;
    const reason = inapplicable(requirement, contract, scopes);
    const lines = reason === undefined ? requirement.expects.map((each) => lineCoverage(each, question)) : [];
    const cited = reason === undefined && lines.length === 0 ? citing(requirement, contract) : [];
    const waivers = contract.all('waive').filter(({ citation }) => citation.requirement === requirement);
    const isWaived = waivers.some(({ until }) => !until || Temporal.PlainDate.compare(today, until.value) <= 0);
    const own = requirement.level?.value ?? 'criterion';
    const open = lines.filter(({ status }) => status === 'open');
    const level = strictest(open.map((line) => line.level)) ?? own;
    const without = reason ?? notAsked(lines);
    return {
        requirement,
        status: statusOf({ reason: without, lines, cited, isWaived }),
        reason: without,
        level,
        raised: level === 'conditional' && hasCondition(requirement),
        lines,
        metBy: unique([...lines.flatMap(supportsOf), ...cited]),
        waivers,
    };
}

interface Found {
    readonly reason: Inapplicable | undefined;
    readonly lines: readonly LineCoverage[];
    readonly cited: readonly Support[];
    readonly isWaived: boolean;
}

/** Without `expects` lines a citation alone meets it. */
function statusOf({ reason, lines, cited, isWaived }: Found): Status {
    if (reason !== undefined) return 'not applicable';
    const isMet = lines.length === 0 ? cited.length > 0 : lines.every(({ status }) => status !== 'open');
    if (isMet) return 'met';
    return isWaived ? 'waived' : 'open';
}

/** Where every line asks something of vendors, and there are none. */
function notAsked(lines: readonly LineCoverage[]): Inapplicable | undefined {
    const isNone = lines.length > 0 && lines.every(({ status }) => status === 'not applicable');
    return isNone ? { why: 'vendors' } : undefined;
}

function lineCoverage(expectation: Requirement['expects'][number], question: Question): LineCoverage {
    const alternatives = expectation.alternatives.map((expected) => alternative(expected, question));
    const level = expectation.level?.value ?? question.requirement.level?.value ?? 'criterion';
    return { expectation, level, status: lineStatus(alternatives), alternatives };
}

/** What asks something of vendors is asked only of a contract that has some. */
function lineStatus(alternatives: readonly AlternativeCoverage[]): LineCoverage['status'] {
    if (alternatives.some(({ ways }) => ways.length > 0)) return 'met';
    return alternatives.some(({ applies }) => !applies) ? 'not applicable' : 'open';
}

function supportsOf({ alternatives }: LineCoverage): readonly Support[] {
    return alternatives.flatMap(({ ways }) => ways.flat());
}

function citing(requirement: Requirement, contract: Contract): readonly Support[] {
    const declarations = [...contract.all('control'), ...contract.all('notice'), ...contract.all('clause')];
    return declarations.flatMap((declaration) =>
        declaration.satisfies
            .filter((citation) => citation.requirement === requirement)
            .map((citation) => ({ declaration, span: citation.span, citation })),
    );
}

function strictest(levels: readonly Level[]): Level | undefined {
    return LEVELS.find((level) => levels.includes(level));
}

function unique(supports: readonly Support[]): readonly Support[] {
    return [...new Map(supports.map((each) => [each.span, each])).values()];
}
