import { Temporal } from 'temporal-polyfill';
import type { RequirementCoverage } from '../../language/analysis/coverage/result.ts';
import { type Coverage, coverageOf } from '../../language/analysis/coverage.ts';
import { lazy } from '../../language/analysis/memo.ts';
import { describeFinding, describe as wordsOf } from '../../language/describe.ts';
import { applyEdits, editOf } from '../../language/edit/apply.ts';
import { Project } from '../../language/files/project.ts';
import { findingsOf } from '../../language/findings.ts';
import { englishInterface } from '../../language/interface/english.ts';
import type { Finding, Intent } from '../../language/model/finding.ts';
import type { RuleConfig } from '../../language/rules/config.ts';

/** The day on which the tests look at contracts. */
export const DAY = Temporal.PlainDate.from('2026-06-01');
const MAIN = 'file:///work/contract.mspc';

/** A text read as a contract, with what it holds of its frameworks. */
export interface Covered {
    readonly text: string;
    readonly coverage: Coverage;
    readonly findings: readonly Finding[];
    /** Errors of syntax, names and values. */
    readonly structural: readonly Finding[];
    /** `GDPR:28(3)(h)`: the requirement's coverage. */
    of(citation: string): RequirementCoverage;
}

export interface Options {
    readonly others?: Readonly<Record<string, string>>;
    readonly config?: Partial<RuleConfig>;
    readonly today?: string;
}

export function covered(text: string, { others = {}, config = {}, today }: Options = {}): Covered {
    const project = new Project();
    for (const [name, other] of Object.entries(others)) project.set(`file:///work/${name}`, other);
    project.set(MAIN, text);
    const contract = project.contract(MAIN);
    if (contract === undefined) throw new Error('no contract');
    const day = today === undefined ? DAY : Temporal.PlainDate.from(today);
    const findings = lazy(() =>
        findingsOf(project, MAIN, {
            today: day,
            config: { preset: 'strict', rules: {}, essentials: false, ...config },
            log: (id, error) => {
                throw new Error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
            },
        }),
    );
    const coverage = coverageOf(contract, day);
    const byCitation = new Map(
        coverage.frameworks.flatMap(({ requirements }) => requirements.map((each) => [citationOf(each), each])),
    );
    const of = (citation: string) => {
        const found = byCitation.get(citation);
        if (found === undefined) throw new Error(`the contract is not asked about ${citation}`);
        return found;
    };
    return {
        text,
        coverage,
        get findings() {
            return findings();
        },
        structural: project.findings(MAIN),
        of,
    };
}

export function citationOf({ requirement }: RequirementCoverage): string {
    return `${requirement.framework.name.value}:${requirement.name.value}`;
}

/** All requirements that are open, of all frameworks and levels. */
export function openIn({ coverage }: Covered): readonly string[] {
    return coverage.frameworks
        .flatMap(({ requirements }) => requirements)
        .filter(({ status }) => status === 'open')
        .map(citationOf);
}

/** Findings as `error compliance/limit-missed «90 days»: words`. */
export function shown(findings: readonly Finding[], text: string): readonly string[] {
    return findings.map((finding) => {
        const { code, severity, span } = finding;
        return `${severity} ${code} «${text.slice(span.start, span.end)}»: ${describeFinding(finding, englishInterface)}`;
    });
}

/** Everything that findings say, related places and titles of fixes included. */
export function allWords(findings: readonly Finding[]): readonly string[] {
    return findings.flatMap((finding) => [
        describeFinding(finding, englishInterface),
        ...finding.related.map(({ message }) => wordsOf(message, englishInterface)),
        ...finding.intents.map(({ title }) => wordsOf(title, englishInterface)),
    ]);
}

export function applied(text: string, intents: readonly Intent[]): string {
    return applyEdits(
        text,
        intents.map((intent) => editOf(intent, text)),
    );
}

/** A contract between two parties; `subject` follows `subject to`. */
export function between(subject: string, body = '', header = ''): string {
    return `contract Deal "Services Agreement" {
    provider    Kestrel
    client      Harbour
    effective   2026-01-01
    term        24 months
    currency    EUR
    law         "Ireland"
    zone        "Europe/Dublin"
    hours       Office
    subject to  ${subject}
${header}}

party Kestrel "Kestrel Ltd"

party Harbour "Harbour GmbH"

calendar Office "office hours" {
    zone        "Europe/Dublin"
    open        mon-fri 09:00-17:00
}

service Desk "Service desk" """One place to call."""
${body}`;
}

/** A processing of some data. */
export function processing(data: string, lines = ''): string {
    return `
processing Files "Files" for Desk {
    purpose     "Support"
    nature      "storage"
    data        ${data}
    subjects    "employees"
    kept        12 months
${lines}}
`;
}
