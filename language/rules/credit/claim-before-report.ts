import { governingHours } from '../../analysis/calendars.ts';
import { compareIn } from '../../analysis/compare.ts';
import type { Claim, Report, Sla } from '../../model/sla.ts';
import type { DurationComparison } from '../../values/compare-durations.ts';
import { compared } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';

export default {
    id: 'credit/claim-before-report',
    title: 'The claim ends before the report shows the breach',
    why: [
        'The client learns of a breach from the report. Where that is due after the claim period, the credit is lost',
        'before anybody can ask for it. Both run from the end of the window, and the worst start of the first year counts.',
        '',
        'The earliest of several reports counts. That a report can also be asked for does not help who does not know',
        'that there is something to ask.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'Credits are claimed within {claim}, and `{report}`, which shows the breach, is due within {within}, which can be later. Allow more time for the claim.',
    },
    fixable: false,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
    claim within 7 days
}
report Monthly "Monthly report" {
    covers Levels
    to Acme
    every 1 month
    within 10 business days
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
    claim within 30 days
}
report Monthly "Monthly report" {
    covers Levels
    to Acme
    every 1 month
    within 10 business days
}
`,
    *check(subject) {
        if (subject.isLost('report')) return;
        for (const sla of subject.contract.all('sla')) {
            const { claim } = sla;
            const reports = subject.facts.reportsOn(sla);
            const late = claim && reports.every((report) => isLate(report, claim, sla, subject));
            const [report] = reports;
            if (!late || !report?.within) continue;
            const within = report.within.value.toString();
            yield {
                span: claim.within.span,
                values: { claim: claim.within.value.toString(), report: report.name.value, within },
                related: [compared(report.within.span, within)],
            };
        }
    },
} satisfies Rule;

function isLate({ within, damaged }: Report, claim: Claim, sla: Sla, { contract }: Subject): boolean {
    if (within === undefined || damaged) return false;
    const calendar = governingHours(contract, { sla })?.calendar;
    const [due, claimed] = [within, claim.within].map(({ value: duration }) => ({ duration, calendar }));
    const comparison: DurationComparison | undefined = due && claimed && compareIn(contract, due, claimed);
    return comparison?.everLonger === true;
}
