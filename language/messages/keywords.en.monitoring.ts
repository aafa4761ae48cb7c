// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const monitor: LinesHelp = {
    watches: {
        sentence: 'The objectives that the monitor measures; the row of a matrix stands for all of its cells.',
        example: 'watches     Levels.Uptime, Levels.P1',
        snippet: 'watches     ${1:Levels.Uptime}',
    },
    every: {
        sentence: 'How often the monitor measures.',
        usual: 'Once a minute. 99.99% of a month leaves 4.3 minutes, which a probe every five minutes cannot see.',
        example: 'every       60 seconds',
        snippet: 'every       ${1:60 seconds}',
    },
    kept: {
        sentence: 'How long the measurements are kept from their creation.',
        usual: '13 months, so that a year can be compared with the one before.',
        example: 'kept        13 months',
        snippet: 'kept        ${1:13 months}',
    },
    responsible: {
        sentence: 'The party whose figures decide when the parties disagree.',
        example: 'responsible NorthOps',
        snippet: 'responsible ${1:Provider}',
    },
    alert: {
        sentence: 'When the monitor warns, whom, and how soon.',
        usual: 'Before the promise is broken, while something can still be done.',
        example: 'alert       at 75% of target notify NorthOps within 5 minutes',
        snippet: 'alert       at ${1:75%} of target notify ${2:Provider} within ${3:5 minutes}',
        tails: {
            below: {
                sentence: 'Warns when the measured value falls below this one.',
                example: 'alert       below 99.95% notify NorthOps within 5 minutes',
                snippet: 'below ${1:99.95%}',
            },
            above: {
                sentence: 'Warns when the measured value rises above this one.',
                example: 'alert       above 180 ms notify NorthOps within 5 minutes',
                snippet: 'above ${1:180 ms}',
            },
            at: {
                sentence: 'Warns when so much of the target, or of the tolerance that it leaves, is used up.',
                example: 'alert       at 75% of target notify NorthOps within 5 minutes',
                snippet: 'at ${1:75%} of target',
            },
            notify: {
                sentence: 'The party that is told.',
                example: 'alert       at 75% of target notify NorthOps within 5 minutes',
                snippet: 'notify ${1:NorthOps}',
            },
            within: {
                sentence: 'How soon after the detection the party is told.',
                example: 'alert       at 75% of target notify NorthOps within 5 minutes',
                snippet: 'within ${1:5 minutes}',
            },
        },
    },
};

const report: LinesHelp = {
    covers: {
        sentence: 'What the report shows: service levels, monitors, vendors or topics.',
        example: 'covers      Levels, UptimeProbe',
        snippet: 'covers      ${1:Levels}',
    },
    to: {
        sentence: 'Who receives the report.',
        example: 'to          Acme',
        snippet: 'to          ${1:Client}',
    },
    every: {
        sentence: 'How often a report is made.',
        usual: 'Each month.',
        example: 'every       1 month',
        snippet: 'every       ${1:1 month}',
    },
    within: {
        sentence: 'How soon after the end of its window the report is there.',
        usual: 'Ten business days, and before the time for claims runs out.',
        example: 'within      10 business days',
        snippet: 'within      ${1:10 business days}',
    },
    'on demand': {
        sentence: 'The report is given whenever the client asks for it.',
        example: 'on demand',
        snippet: 'on demand',
    },
};

export const MONITORING_EN: KeywordTable = {
    declarations: {
        Monitor: {
            sentence: 'How promises are measured: what is watched, how often, and who is warned.',
            example: 'monitor UptimeProbe "External uptime probe" { watches Levels.Uptime }',
            snippet: [
                'monitor ${1:UptimeProbe} "${2:External uptime probe}" {',
                '    watches     ${3:Levels.Uptime}',
                '    every       ${4:60 seconds}',
                '    kept        ${5:13 months}',
                '    alert       at ${6:75%} of target notify ${7:Provider} within ${8:5 minutes}$0',
                '}',
            ].join('\n'),
        },
        Report: {
            sentence: 'What the client is told, how often, and how soon.',
            example: 'report MonthlyReview "Monthly service report" { every 1 month }',
            snippet: [
                'report ${1:MonthlyReview} "${2:Monthly service report}" {',
                '    covers      ${3:Levels}',
                '    to          ${4:Client}',
                '    every       ${5:1 month}',
                '    within      ${6:10 business days}$0',
                '}',
            ].join('\n'),
        },
    },
    lines: { Monitor: monitor, Report: report },
};
