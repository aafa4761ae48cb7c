// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const sla: LinesHelp = {
    hours: {
        sentence: 'The calendar by which business hours and business days of this sla are counted.',
        example: 'hours       BusinessHours',
        snippet: 'hours       ${1:BusinessHours}',
    },
    measured: {
        sentence: 'The window over which figures are added up and judged.',
        usual: 'A calendar month. A longer window forgives a longer outage.',
        example: 'measured    monthly',
        snippet: 'measured    ${1|monthly,quarterly,yearly,weekly,daily|}',
        tails: {
            during: {
                sentence: 'Only the time in which this calendar is open is measured.',
                example: 'measured    monthly during BusinessHours',
                snippet: 'during ${1:BusinessHours}',
            },
            'over rolling': {
                sentence: 'The window moves along with time instead of beginning with a calendar period.',
                example: 'measured    over rolling 12 months',
                snippet: 'over rolling ${1:12 months}',
            },
        },
    },
    excludes: {
        sentence: 'Maintenance and exclusions whose time is left out of the measurement.',
        example: 'excludes    Patching, ForceMajeure',
        snippet: 'excludes    ${1:Patching}',
    },
    requires: {
        sentence: 'What the client has to do: while it does not, nothing is promised.',
        usual: 'Keep each one checkable, or it will be argued about after the first outage.',
        example: 'requires    "Acme keeps the service desk informed of its key users"',
        snippet: 'requires    "${1:The client names its key users}"',
    },
    pauses: {
        sentence: 'Conditions under which the clock of a case stands still.',
        usual: 'Waiting for the client, and rarely waiting for a third party, which the provider chooses itself.',
        example: 'pauses      while "waiting for the client"',
        snippet: 'pauses      while "${1:waiting for the client}"',
    },
    'outages count from': {
        sentence: 'How long an outage has to last to count; one that does counts whole.',
        usual: 'One to five minutes. Ten minutes hide every short outage that 99.99% a month allows.',
        example: 'outages count from 5 minutes',
        snippet: 'outages count from ${1:5 minutes}',
    },
    'down when': {
        sentence: 'The measured value beyond which the service counts as down although it still answers.',
        usual: 'Many cloud providers count an error rate above a few percent as downtime.',
        example: 'down when   ErrorRate above 5% for 5 minutes',
        snippet: 'down when   ${1:ErrorRate} ${2|above,below|} ${3:5%} for ${4:5 minutes}',
        tails: {
            for: {
                sentence: 'How long the value has to stay beyond the bound.',
                example: 'down when   ErrorRate above 5% for 5 minutes',
                snippet: 'for ${1:5 minutes}',
            },
        },
    },
    'partial windows': {
        sentence: 'How the first and the last window count when the contract begins or ends within them.',
        example: 'partial windows prorated',
        snippet: 'partial windows ${1|prorated,available,skipped|}',
        tails: {
            prorated: {
                sentence: 'The promise holds for the part of the window that the contract covers.',
                example: 'partial windows prorated',
                snippet: 'prorated',
            },
            available: {
                sentence: 'The time outside the contract counts as time in which all was well.',
                example: 'partial windows available',
                snippet: 'available',
            },
            skipped: {
                sentence: 'Windows that the contract covers only in part are not judged.',
                example: 'partial windows skipped',
                snippet: 'skipped',
            },
        },
    },
    matrix: {
        sentence: 'Promises in a table: a row for each priority or service, a column for each metric.',
        usual: 'Response, update and resolution by priority. Put `-` where nothing is promised.',
        example: 'matrix      ResponseTime  ResolutionTime { P1 15 minutes 4 hours } in 95% of cases',
        snippet: [
            'matrix      ResponseTime      ResolutionTime {',
            '    P1      ${1:15 minutes}        ${2:4 hours}',
            '    P2      ${3:1 hour}            ${4:8 hours}',
            '    P3      ${5:4 business hours}  ${6:3 business days}',
            '} in ${7:95%} of cases',
        ].join('\n'),
        tails: {
            in: {
                sentence: 'The share of the cases of a window for which each cell has to be kept.',
                usual: '90 or 95 percent. Without it every single case counts.',
                example: 'matrix      ResponseTime { P1 15 minutes } in 95% of cases',
                snippet: 'in ${1:95%} of cases',
            },
        },
    },
    objective: {
        sentence: 'One promise: a metric and the value that it has to reach in each window.',
        usual: '99.9% a month leaves 43.2 minutes of downtime in 30 days, 99.5% leaves 3.6 hours.',
        example: 'objective   Uptime      Availability for Servers at least 99.9%',
        snippet: 'objective   ${1:Uptime}      ${2:Availability} ${3|at least,at most|} ${4:99.9%}',
        tails: {
            'at least': {
                sentence: 'The value that the figure of a window must not fall below.',
                example: 'objective   Uptime      Availability at least 99.9%',
                snippet: 'at least ${1:99.9%}',
            },
            'at most': {
                sentence: 'The value that the figure of a window must not exceed.',
                example: 'objective   Recovery    RecoveryTime at most 4 hours',
                snippet: 'at most ${1:4 hours}',
            },
            'aiming at': {
                sentence: 'A stricter value that the provider strives for without promising it.',
                example: 'objective   Uptime      Availability at least 99.9% aiming at 99.95%',
                snippet: 'aiming at ${1:99.95%}',
            },
            of: {
                sentence: 'The promise is for cases of this priority only.',
                example: 'objective   Urgent      ResponseTime of P1 at most 15 minutes',
                snippet: 'of ${1:P1}',
            },
            for: {
                sentence: 'The services that the promise is for; without it, each service of the sla by itself.',
                example: 'objective   Uptime      Availability for Servers at least 99.9%',
                snippet: 'for ${1:Servers}',
            },
            'for each': {
                sentence: 'The promise holds for each unit by itself, not for the mean of all.',
                example: 'objective   Uptime      Availability for each Server at least 99.9%',
                snippet: 'for each ${1:Server}',
            },
            in: {
                sentence: 'The share of the cases of a window for which the promise has to be kept.',
                usual: '90 or 95 percent. Without it every single case counts.',
                example: 'objective   Answer      ResponseTime at most 15 minutes in 95% of cases',
                snippet: 'in ${1:95%} of cases',
            },
            excluding: {
                sentence: 'Maintenance and exclusions that are left out for this promise alone.',
                example: 'objective   Uptime      Availability at least 99.9% excluding Patching',
                snippet: 'excluding ${1:Patching}',
            },
            'rounded to': {
                sentence: 'How many decimals the figure is rounded to before it is compared.',
                usual: 'Rounding 99.86% to one decimal makes it 99.9%: say it, or leave it.',
                example: 'objective   Uptime      Availability at least 99.9% rounded to 2 decimals',
                snippet: 'rounded to ${1:2} decimals',
            },
        },
    },
    'credits for': {
        sentence: 'What the client gets back when a promise is broken.',
        usual: 'Bands of five to fifty percent of the monthly fee, with a cap.',
        example: 'credits for Uptime of HostingFee { below 99.9% credit 10% }',
        snippet: [
            'credits for ${1:Uptime} of ${2:HostingFee} {',
            '    below ${3:99.9%}   credit ${4:10%}',
            '    below ${5:99.0%}   credit ${6:25%}',
            '    cap           ${7:100%} monthly',
            '}',
        ].join('\n'),
        tails: {
            of: {
                sentence: 'The fee that the percentages are taken from.',
                example: 'credits for Uptime of HostingFee { below 99.9% credit 10% }',
                snippet: 'of ${1:HostingFee}',
            },
        },
    },
    cap: {
        sentence: 'The most that all credits of this sla can add up to in a window.',
        usual: '10 to 30 percent of the monthly fees; a full month at most.',
        example: 'cap         30% monthly',
        snippet: 'cap         ${1:30%} ${2|monthly,quarterly,yearly|}',
    },
    'one credit per incident': {
        sentence: 'When one event breaks several promises, the largest credit alone is paid.',
        example: 'one credit per incident',
        snippet: 'one credit per incident',
    },
    claim: {
        sentence: 'The time after the end of a window in which the client has to ask for a credit.',
        usual: '30 days. It has to be longer than the report on the window takes.',
        example: 'claim       within 30 days by "mail to billing" answered within 10 days',
        snippet: 'claim       within ${1:30 days}',
        tails: {
            by: {
                sentence: 'The form or channel that a claim takes.',
                example: 'claim       within 30 days by "mail to billing"',
                snippet: 'by "${1:mail to billing}"',
            },
            'answered within': {
                sentence: 'The time in which the provider accepts the claim or gives reasons against it.',
                example: 'claim       within 30 days answered within 10 days',
                snippet: 'answered within ${1:10 days}',
            },
        },
    },
    'paid by': {
        sentence: 'The form in which the client receives credits.',
        usual: 'Deducted from the next invoice.',
        example: 'paid by     deduction within 60 days',
        snippet: 'paid by     ${1|deduction,refund,extension|}',
        tails: {
            within: {
                sentence: 'How soon the credit is paid.',
                example: 'paid by     refund within 60 days',
                snippet: 'within ${1:60 days}',
            },
        },
    },
    'sole remedy': {
        sentence: 'Credits are all that the client can ask for when a promise is broken.',
        usual: 'Clients ask for exceptions, such as wilful breach and the right to end the contract.',
        example: 'sole remedy except "gross negligence", "termination for repeated breach"',
        snippet: 'sole remedy except "${1:gross negligence}"',
        tails: {
            except: {
                sentence: 'Where further rights stay open.',
                example: 'sole remedy except "gross negligence"',
                snippet: 'except "${1:gross negligence}"',
            },
        },
    },
    terminable: {
        sentence: 'The client may end the contract after so many broken windows in a time.',
        usual: 'Three in six months, or two in a row.',
        example: 'terminable  after 3 breaches in 6 months',
        snippet: 'terminable  after ${1:3} breaches in ${2:6 months}',
        tails: {
            of: {
                sentence: 'The objectives whose breaches are counted; without it, each by itself.',
                example: 'terminable  after 3 breaches of Uptime in 6 months',
                snippet: 'of ${1:Uptime}',
            },
            below: {
                sentence: 'Only windows worse than this value are counted.',
                example: 'terminable  after 2 breaches of Uptime below 99% in 6 months',
                snippet: 'below ${1:99%}',
            },
            in: {
                sentence: 'The time, moving along, in which the breaches have to fall.',
                example: 'terminable  after 3 breaches in 6 months',
                snippet: 'in ${1:6 months}',
            },
            'exercised within': {
                sentence: 'How long after the last breach the client may use the right.',
                usual: '30 to 90 days, and longer than the report on it takes.',
                example: 'terminable  after 3 breaches in 6 months exercised within 60 days',
                snippet: 'exercised within ${1:60 days}',
            },
        },
    },
    review: {
        sentence: 'How often the parties look at these service levels together.',
        usual: 'Each quarter, at least once a year.',
        example: 'review      every 3 months',
        snippet: 'review      every ${1:3 months}',
    },
};

export const SLA_EN: KeywordTable = {
    declarations: {
        Sla: {
            sentence:
                'Service levels: what is promised for services, how it is measured, and what follows when it is missed.',
            example: 'sla Levels "Service levels" for Helpdesk, Servers { measured monthly }',
            snippet: [
                'sla ${1:Levels} "${2:Service levels}" for ${3:Helpdesk} {',
                '    measured    ${4|monthly,quarterly,yearly|}',
                '    objective   ${5:Uptime}      ${6:Availability} at least ${7:99.9%}',
                '    $0',
                '}',
            ].join('\n'),
            tails: {
                for: {
                    sentence: 'The services that the levels are promised for.',
                    example: 'sla Levels for Helpdesk, Servers',
                    snippet: 'for ${1:Helpdesk}',
                },
            },
        },
    },
    lines: { Sla: sla },
};
