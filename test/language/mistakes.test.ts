import { describe, expect, test } from 'vitest';
import { ACME, check, VENDORS } from '../support/project.ts';

/** Mistakes that people make, put into the example one at a time: each is one finding, in words that they know. */
interface Mistake {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly code: string;
    /** What the finding stands on; '' when something is missing. */
    readonly on: string;
    /** For what is missing: the end of the line before it. */
    readonly after?: string;
    readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
    {
        what: 'a misspelt line',
        from: 'effective   2026',
        to: 'efective    2026',
        code: 'syntax/unknown-line',
        on: 'efective',
        says: '`efective` is not a line of `contract`. Did you mean `effective`?',
    },
    {
        what: 'a line of another declaration',
        from: 'number      "MSA-2026-014"',
        to: 'number      "MSA-2026-014"\n    watches     Levels.Uptime',
        code: 'syntax/unknown-line',
        on: 'watches',
        says: '`watches` is not a line of `contract`. It belongs in `monitor`.',
    },
    {
        what: 'a misspelt declaration',
        from: 'monitor Apm',
        to: 'moniter Apm',
        code: 'syntax/unknown-declaration',
        on: 'moniter',
        says: '`moniter` begins no declaration. Did you mean `monitor`?',
    },
    {
        what: 'a duration with no unit',
        from: 'term        36 months',
        to: 'term        36',
        code: 'syntax/unit-missing',
        on: '',
        after: 'term        36',
        says: '`36` has no unit of time. Write for example `36 months`.',
    },
    {
        what: 'an abbreviated unit',
        from: 'within 5 minutes\n}\n\nmonitor ServiceDesk',
        to: 'within 5 mins\n}\n\nmonitor ServiceDesk',
        code: 'syntax/unit-of-time',
        on: 'mins',
        says: '`mins` is not a unit of time. Write `5 minutes`.',
    },
    {
        what: 'an abbreviated unit in a matrix',
        from: 'P1      15 minutes ',
        to: 'P1      15 mins ',
        code: 'name/unit-of-time',
        on: 'mins',
        says: '`mins` is not a unit. For time write `minutes`.',
    },
    {
        what: 'a decimal comma',
        from: 'at least 99.9% aiming',
        to: 'at least 99,95% aiming',
        code: 'syntax/decimal-comma',
        on: '99,95',
        says: '`99,95` has a comma where the language writes a full stop: `99.95`.',
    },
    {
        what: 'a currency sign',
        from: 'amount      6_200 USD',
        to: 'amount      €6_200',
        code: 'syntax/currency-sign',
        on: '€6_200',
        says: 'Money is written with the code of its currency: `6_200 EUR`.',
    },
    {
        what: 'a date of one digit',
        from: 'effective   2026-01-01',
        to: 'effective   2026-1-1',
        code: 'syntax/date-form',
        on: '2026-1-1',
        says: 'A date is written as year, month and day, in digits: `2026-01-01`.',
    },
    {
        what: 'an ambiguous date',
        from: 'effective   2026-01-01',
        to: 'effective   01/02/2026',
        code: 'syntax/date-form',
        on: '01/02/2026',
        says: '`01/02/2026` can be read as `2026-02-01` and as `2026-01-02`. Write the one that is meant.',
    },
    {
        what: 'an impossible date',
        from: 'until 2028-12-31 approved',
        to: 'until 2028-02-30 approved',
        code: 'value/date-impossible',
        on: '2028-02-30',
        says: '2028-02-30 is not a day of the calendar.',
    },
    {
        what: '24/7',
        from: 'hours       Always',
        to: 'hours       24/7',
        code: 'syntax/round-the-clock',
        on: '24/7',
        says: '`24/7` is the calendar `Always` of the library.',
    },
    {
        what: 'a colon after a row name',
        from: 'P2      1 hour',
        to: 'P2:     1 hour',
        code: 'syntax/colon-after-name',
        on: 'P2:',
        says: 'No colon stands after a name: write `P2`.',
    },
    {
        what: 'an ordinal',
        from: 'terminable  after 3 breaches',
        to: 'terminable  after 3rd breaches',
        code: 'syntax/ordinal',
        on: '3rd',
        says: '`3rd` is not a number of the language.',
    },
    {
        what: 'a name in lower case',
        from: 'exclusion ForceMajeure',
        to: 'exclusion forceMajeure',
        code: 'syntax/lower-case-name',
        on: 'forceMajeure',
        says: 'Names begin with a capital letter: write `ForceMajeure`.',
    },
    {
        what: 'a reference in lower case',
        from: 'depends on  Azure,',
        to: 'depends on  azure,',
        code: 'name/unknown',
        on: 'azure',
        says: 'There is no service or vendor `azure` here. Did you mean `Azure`?',
    },
    {
        what: 'a misspelt name',
        from: 'hours       BusinessHours\n    subject',
        to: 'hours       BusinesHours\n    subject',
        code: 'name/unknown',
        on: 'BusinesHours',
        says: 'There is no calendar `BusinesHours` here. Did you mean `BusinessHours`?',
    },
    {
        what: 'a misspelt member',
        from: 'watches     Levels.Speed,',
        to: 'watches     Levels.Sped,',
        code: 'name/unknown',
        on: 'Levels.Sped',
        says: '`Levels` has no `Sped`. Did you mean `Levels.Speed`?',
    },
    {
        what: 'a name of the wrong kind',
        from: 'credits for Uptime of HostingFee',
        to: 'credits for Uptime of Helpdesk',
        code: 'name/unknown',
        on: 'Helpdesk',
        says: '`Helpdesk` is a service; a fee belongs here.',
    },
    {
        what: 'an unknown name in prose',
        from: '[[UptimeProbe]],',
        to: '[[UptimeProb]],',
        code: 'name/unknown',
        on: 'UptimeProb',
        says: 'Nothing here is called `UptimeProb`. Did you mean `UptimeProbe`?',
    },
    {
        what: 'an unknown requirement',
        from: 'waive PCI-DSS:11.3.2',
        to: 'waive PCI-DSS:11.3.22',
        code: 'name/citation-unknown',
        on: '11.3.22',
        says: 'PCI-DSS has no requirement `11.3.22` here.',
    },
    {
        what: 'a citation with no code',
        from: 'HIPAA:164.312(d)',
        to: 'HIPAA:',
        code: 'syntax/citation-without-code',
        on: 'HIPAA:',
        says: '`HIPAA:` cites no requirement: a code follows the colon at once, as in `GDPR:28(3)(h)`.',
    },
    {
        what: 'a name declared twice',
        from: 'control Logging "',
        to: 'control Scanning "',
        code: 'name/duplicate',
        on: 'Scanning',
        says: 'There are two of `control Scanning`. Rename one of them.',
    },
    {
        what: 'a line given twice',
        from: 'currency    USD',
        to: 'currency    USD\n    currency    EUR',
        code: 'syntax/line-twice',
        on: 'currency',
        says: '`currency` stands twice in `AcmeLegal`; only the first counts.',
    },
    {
        what: 'a line given twice, its value right behind it',
        from: 'currency    USD',
        to: 'currency    USD\n    law"Ohio"',
        code: 'syntax/line-twice',
        on: 'law',
        says: '`law` stands twice in `AcmeLegal`; only the first counts.',
    },
    {
        what: 'a metric of another dimension',
        from: 'at most 200 ms',
        to: 'at most 99%',
        code: 'value/wrong-for-metric',
        on: '99%',
        says: 'Latency is measured by samples: its value is a duration or a number with a unit, not 99%.',
    },
    {
        what: 'a share above 100 %',
        from: 'FirstContactResolution for Helpdesk at least 70%',
        to: 'FirstContactResolution for Helpdesk at least 170%',
        code: 'value/percent-of-share',
        on: '170%',
        says: '170% is not a share: FirstContactResolution lies between 0 % and 100 %.',
    },
    {
        what: 'a cell too few',
        from: 'P2      1 hour            2 hours         8 hours',
        to: 'P2      1 hour            2 hours',
        code: 'name/row-cells',
        on: '',
        after: 'P2      1 hour            2 hours',
        says: 'The row `P2` needs a cell for each metric: 3, not 2. Put `-` where nothing is promised.',
    },
    {
        what: 'a time zone that is none',
        from: 'zone        "America/New_York"\n    hours',
        to: 'zone        "America/NewYork"\n    hours',
        code: 'value/zone-unknown',
        on: '"America/NewYork"',
        says: 'There is no time zone "America/NewYork". Did you mean "America/New_York"?',
    },
    {
        what: 'a range that runs backwards',
        from: 'range       200 to 600',
        to: 'range       600 to 200',
        code: 'value/range-reversed',
        on: '200',
        says: 'The range ends at 200 before it starts at 600.',
    },
    {
        what: 'a missing import',
        from: 'import "vendors.mspc"',
        to: 'import "vendor.mspc"',
        code: 'name/import-missing',
        on: '"vendor.mspc"',
        says: 'There is no file "vendor.mspc".',
    },
    {
        what: 'a missing closing brace',
        from: '    every       3 months\n}\n\ncontrol Logging',
        to: '    every       3 months\n\ncontrol Logging',
        code: 'syntax/brace-missing',
        on: '',
        after: 'every       3 months',
        says: '`}` is missing: `control` has a brace that is opened and not closed.',
    },
    {
        what: 'an alert that fits nothing',
        from: 'alert       above 180 ms',
        to: 'alert       above 99%',
        code: 'value/alert-fits-nothing',
        on: '99%',
        says: '99% fits no objective that `Apm` watches.',
    },
    {
        what: 'business time with no calendar',
        from: '    hours       BusinessHours\n    subject',
        to: '    subject',
        code: 'value/business-time-without-calendar',
        on: '10 business days',
        says: '10 business days is business time, but no calendar says when business is open. Add `hours` to the contract.',
    },
    {
        what: 'a unit that is no currency',
        from: 'amount      45 USD per',
        to: 'amount      45 Seats per',
        code: 'value/not-a-currency',
        on: 'Seats',
        says: 'Seats is not a currency.',
    },
    {
        what: 'a percentile that is none',
        from: 'Latency p95',
        to: 'Latency p100',
        code: 'value/percentile-impossible',
        on: 'p100',
        says: 'p100 is not a percentile: it lies above 0 and below 100.',
    },
];

describe('one mistake in the example is one finding', () => {
    test.each(MISTAKES)('$what', ({ from, to, code, on, after, says }) => {
        expect(ACME.split(from)).toHaveLength(2);
        const text = ACME.replace(from, () => to);
        const findings = check({ 'acme-legal.mspc': text, 'vendors.mspc': VENDORS }, 'acme-legal.mspc').filter(
            ({ code }) => !RULES.test(code),
        );
        expect(findings.map((finding) => finding.code)).toEqual([code]);
        const [found] = findings;
        expect(found?.on).toBe(on);
        if (after !== undefined) expect(found?.after).toBe(after);
        expect(found?.message).toContain(says);
    });
});

/** Rules are tested by themselves; here count the errors of structure. */
const RULES = /^(?!syntax\/|name\/|value\/)/;

test('the examples have no error of structure', () => {
    const files = { 'acme-legal.mspc': ACME, 'vendors.mspc': VENDORS };
    for (const name of Object.keys(files))
        expect(check(files, name).filter(({ code }) => !RULES.test(code))).toEqual([]);
});
