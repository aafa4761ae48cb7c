import { governingHours } from '../../analysis/calendars.ts';
import { compareIn } from '../../analysis/compare.ts';
import type { Report, Sla } from '../../model/sla.ts';
import { Duration } from '../../values/duration.ts';
import { compared, replacing } from '../phrases.ts';
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
    fixable: true,
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
            const isEarly = (claimed: Duration) => reports.every((report) => isLate(report, claimed, sla, subject));
            const [report] = reports;
            if (!claim || !report?.within || !isEarly(claim.within.value)) continue;
            const within = report.within.value.toString();
            const enough = USUAL.find((each) => !isEarly(each));
            yield {
                span: claim.within.span,
                values: { claim: claim.within.value.toString(), report: report.name.value, within },
                related: [compared(report.within.span, within)],
                intents: enough ? [replacing(claim.within.span, enough.toString())] : [],
            };
        }
    },
} satisfies Rule;

/** Periods that people agree on. */
const USUAL = [30, 45, 60, 90].map((days) => Duration.of(days, 'day'));

function isLate({ within, damaged }: Report, claimed: Duration, sla: Sla, { contract }: Subject): boolean {
    if (within === undefined || damaged) return false;
    const calendar = governingHours(contract, { sla })?.calendar;
    const comparison = compareIn(contract, { duration: within.value, calendar }, { duration: claimed, calendar });
    return comparison?.everLonger === true;
}
