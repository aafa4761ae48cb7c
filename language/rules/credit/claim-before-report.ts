import { type LateWindow, lateReports } from '../../analysis/late-report.ts';
import { Duration } from '../../values/duration.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/claim-before-report',
    title: 'The claim ends before the report shows the breach',
    why: [
        'The client learns of a breach from the report. Where that is due after the claim period, the credit is lost',
        'before anybody can ask for it. Both run from the end of the window, and the worst start of the first year counts.',
        '',
        'A report that comes less often than windows end is due that long after the end of its own interval: of January,',
        'one for each quarter tells after March.',
        '',
        'The earliest of several reports counts. That a report can also be asked for does not help who does not know',
        'that there is something to ask.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'Credits have to be claimed within {claim} of the end of a window, and `{report}`, which shows the breach, is due within {within} of it, which can be later. Allow more time for the claim.',
        interval:
            'Credits have to be claimed within {claim}, and `{report}`, which shows the breach, comes every {every} and is due within {within} of that: for the window that ends on {last} it comes on {due}, and the claim ended on {claimed}. Report more often, or allow more time for the claim.',
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
            const [late] = claim ? lateReports(claim.within.value, sla, subject.facts) : [];
            if (!claim || !late?.report.within) continue;
            const { report, window } = late;
            const enough = USUAL.find((each) => lateReports(each, sla, subject.facts).length === 0);
            const within = late.report.within.value.toString();
            const values = { claim: claim.within.value.toString(), report: report.name.value, within };
            const every = report.every?.value.toString() ?? '';
            yield {
                span: claim.within.span,
                ...(window ? { sentence: 'interval', values: { ...values, ...datesOf(window), every } } : { values }),
                related: [compared(late.report.within.span, within)],
                intents: enough ? [replacing(claim.within.span, enough.toString())] : [],
            };
        }
    },
} satisfies Rule;

/** Periods that people agree on. */
const USUAL = [30, 45, 60, 90].map((days) => Duration.of(days, 'day'));

function datesOf({ last, due, claimed }: LateWindow) {
    return { last: last.toString(), due: due.toString(), claimed: claimed.toString() };
}
