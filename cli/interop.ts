import { githubCommand } from '../language/interop/github.ts';
import { JUNIT_FRAME, junitSuite } from '../language/interop/junit.ts';
import type { ReportedFinding } from '../language/interop/reported.ts';
import { sarifLog } from '../language/interop/sarif.ts';
import { allChecks } from '../language/rules/index.ts';
import type { Shown } from './diagnostic.ts';
import type { Output } from './environment.ts';
import { summary } from './pretty.ts';
import type { Fails, Report } from './report.ts';
import { VERSION } from './version.ts';

/** A log for code scanning. */
export function sarifReport(output: Output): Report {
    const log = sarifLog({ version: VERSION, rules: allChecks });
    output.out(log.begin());
    return {
        add: (_, found) => {
            for (const each of found) output.out(log.result(reported(each)));
        },
        end: () => output.out(log.end()),
    };
}

/** The report of a test run. */
export function junitReport(output: Output, fails: Fails): Report {
    output.out(JUNIT_FRAME.begin);
    return {
        add: (file, found) => output.out(junitSuite({ file, findings: found.map(reported) }, fails)),
        end: () => output.out(JUNIT_FRAME.end),
    };
}

/** A command of the workflow for each finding, and a count for whoever reads the log. */
export function githubReport(output: Output): Report {
    return {
        add: (_, found) => {
            for (const each of found) output.out(`${githubCommand(reported(each))}\n`);
        },
        end: (totals) => output.out(`${summary(totals)}\n`),
    };
}

function reported({ diagnostic, related }: Shown): ReportedFinding {
    return { ...diagnostic, related };
}
