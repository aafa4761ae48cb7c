import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { FrameworkCoverage } from '../language/analysis/coverage/result.ts';
import { type Coverage, coverageOf } from '../language/analysis/coverage.ts';
import { composeCoverage, type Document, htmlPage, markdown } from '../language/render/index.ts';
import { coverageCsv, coverageJson } from './coverage-formats.ts';
import { type CoverageSection, sectionOf } from './coverage-rows.ts';
import { coverageTable } from './coverage-table.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit.ts';
import { shownPath } from './paths.ts';
import { Workspace } from './workspace.ts';

const FORMATS: Readonly<Record<'table' | 'json' | 'csv' | 'html' | 'markdown', (shown: Shown) => string>> = {
    table: ({ name, sections, output }) => coverageTable(name, sections, output),
    json: ({ name, sections }) => coverageJson(name, sections),
    csv: ({ sections }) => coverageCsv(sections),
    html: (shown) => htmlPage(documentOf(shown)),
    markdown: (shown) => markdown(documentOf(shown)),
};

interface Shown {
    readonly name: string;
    readonly coverage: Coverage;
    readonly frameworks: readonly FrameworkCoverage[];
    readonly sections: readonly CoverageSection[];
    readonly output: Output;
}

function documentOf({ coverage, frameworks }: Shown): Document {
    return composeCoverage(coverage, { frameworks });
}

export interface CoverageOptions {
    readonly framework?: readonly string[];
    readonly format: keyof typeof FORMATS;
    /** A share from 0 to 1 that every framework shown has to reach. */
    readonly failUnder?: number;
    /** ISO 8601; the day of the system when it is not given. */
    readonly today?: string;
}

export function coverage(file: string, options: CoverageOptions, environment: Environment): number {
    const { folder, output } = environment;
    const today = options.today ?? environment.today();
    const workspace = new Workspace(today);
    const path = resolve(folder, file);
    const uri = workspace.open(path);
    const contract = workspace.contract(uri);
    const why = workspace.whyUnread(uri);
    if (!contract || why) return fail(environment, `"${shownPath(folder, path)}" cannot be read: ${why}.`);
    if (contract.header === undefined) return fail(environment, `"${shownPath(folder, path)}" holds no contract.`);
    if (workspace.findings(uri).some(({ code }) => /^(?:syntax|name)\//.test(code))) {
        output.error(
            `${shownPath(folder, path)} has errors, so coverage may be incomplete. "mspc check" tells more.\n`,
        );
    }
    const found = coverageOf(contract, Temporal.PlainDate.from(today));
    const chosen = choose(found, options.framework ?? []);
    if (typeof chosen === 'string') return fail(environment, chosen);
    const sections = chosen.map(sectionOf);
    const name = contract.header.name.value;
    output.out(FORMATS[options.format]({ name, coverage: found, frameworks: chosen, sections, output }));
    return under(sections, options.failUnder ?? 0, output);
}

/** The frameworks that were asked for, all without a wish; a sentence where one is not there. */
function choose({ frameworks }: Coverage, wanted: readonly string[]): readonly FrameworkCoverage[] | string {
    const named = (name: string) =>
        frameworks.find(({ framework }) => framework.name.value.toLowerCase() === name.toLowerCase());
    const unknown = wanted.find((name) => named(name) === undefined);
    if (unknown !== undefined) {
        const all = frameworks.map(({ framework }) => framework.name.value).join(', ');
        return `The contract is not subject to "${unknown}". It is asked about ${all}.`;
    }
    return wanted.length === 0 ? frameworks : frameworks.filter((each) => wanted.some((name) => named(name) === each));
}

function under(sections: readonly CoverageSection[], share: number, output: Output): number {
    const low = sections.filter((each) => each.share < share);
    for (const { framework, share: own } of low) {
        output.error(`${framework} is covered to ${percent(own)}, under ${percent(share)}.\n`);
    }
    return low.length > 0 ? EXIT.found : EXIT.clean;
}

/** Rounded down, so that what is under a share never looks equal to it. */
function percent(share: number): string {
    return `${Math.floor(share * 1000 + 1e-9) / 10}%`;
}

function fail({ output }: Environment, problem: string): number {
    output.error(`${problem}\n`);
    return EXIT.failed;
}
