import { githubCommand } from '../language/interop/github.ts';
import { type CheckedFile, junit } from '../language/interop/junit.ts';
import type { ReportedFinding } from '../language/interop/reported.ts';
import { sarif } from '../language/interop/sarif.ts';
import { allChecks } from '../language/rules/index.ts';
import type { Shown } from './diagnostic.ts';
import type { Output } from './environment.ts';
import { byPlace } from './json.ts';
import { compareText } from './paths.ts';
import { summary } from './pretty.ts';
import type { Fails, Report } from './report.ts';
import { VERSION } from './version.ts';

/** A log for code scanning, when all is done. */
export function sarifReport(output: Output): Report {
    const findings: ReportedFinding[] = [];
    return {
        add: (_, found) => findings.push(...found.map(reported)),
        end: () => {
            const log = sarif({ version: VERSION, rules: allChecks, findings: findings.sort(byPlace) });
            output.out(`${JSON.stringify(log, null, 2)}\n`);
        },
    };
}

/** A test report, when all is done. */
export function junitReport(output: Output, fails: Fails): Report {
    const files: CheckedFile[] = [];
    return {
        add: (file, found) => files.push({ file, findings: found.map(reported).sort(byPlace) }),
        end: () => {
            const sorted = files.sort((one, other) => compareText(one.file, other.file));
            output.out(junit(sorted, fails));
        },
    };
}

/** A command of the workflow for each finding as soon as it is known, and a count for whoever reads the log. */
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
