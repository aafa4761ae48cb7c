// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const fee: LinesHelp = {
    amount: {
        sentence: 'The price: money per unit and period, or a share of another fee.',
        example: 'amount      45 USD per Seat per month',
        snippet: 'amount      ${1:45} ${2:USD} per ${3:month}',
        tails: {
            per: {
                sentence: 'What the price is counted by: a unit, a period, or one after the other.',
                example: 'amount      45 USD per Seat per month',
                snippet: 'per ${1:Seat}',
            },
            of: {
                sentence: 'The fee that the price is a share of.',
                example: 'amount      10% of HostingFee',
                snippet: 'of ${1:HostingFee}',
            },
        },
    },
    minimum: {
        sentence: 'The least that is billed, however little is used.',
        example: 'minimum     500 USD per month',
        snippet: 'minimum     ${1:500} ${2:USD} per ${3|month,year,quarter|}',
    },
    indexed: {
        sentence: 'How the price may follow an index, within limits and at intervals.',
        usual: 'Once a year, with a cap of three to five percent.',
        example: 'indexed     at most 3% every 12 months',
        snippet: 'indexed     at most ${1:3%} every ${2:12 months}',
        tails: {
            'at most': {
                sentence: 'The largest rise of one step.',
                example: 'indexed     "US CPI-U" at most 3% every 12 months',
                snippet: 'at most ${1:3%}',
            },
            'at least': {
                sentence: 'The smallest rise of one step, whatever the index does.',
                example: 'indexed     "US CPI-U" at least 1% at most 3% every 12 months',
                snippet: 'at least ${1:1%}',
            },
            every: {
                sentence: 'How long the price stands still between two steps.',
                example: 'indexed     at most 3% every 12 months',
                snippet: 'every ${1:12 months}',
            },
            'notice of': {
                sentence: 'How long before a new price the client is told.',
                usual: '30 to 90 days.',
                example: 'indexed     at most 3% every 12 months notice of 60 days',
                snippet: 'notice of ${1:60 days}',
            },
        },
    },
    invoiced: {
        sentence: 'How often the fee is invoiced, and whether before or after the period.',
        usual: 'Recurring fees monthly in advance, hours in arrears.',
        example: 'invoiced    every month in advance',
        snippet: 'invoiced    every ${1:month}',
        tails: {
            'in advance': {
                sentence: 'The invoice comes before the period that it is for; without it, after.',
                example: 'invoiced    every month in advance',
                snippet: 'in advance',
            },
        },
    },
    due: {
        sentence: 'How long after the invoice payment is due.',
        usual: '14 to 30 days; public bodies often 30.',
        example: 'due         within 30 days',
        snippet: 'due         within ${1:30 days}',
    },
    rate: {
        sentence: 'A factor on the fee for work at certain times; where several apply, the highest alone counts.',
        usual: '1.5 times out of hours, twice on holidays.',
        example: 'rate        1.5x outside BusinessHours',
        snippet: 'rate        ${1:1.5x} outside ${2:BusinessHours}',
        tails: {
            outside: {
                sentence: 'While the calendar is closed.',
                example: 'rate        1.5x outside BusinessHours',
                snippet: 'outside ${1:BusinessHours}',
            },
            during: {
                sentence: 'While the calendar is open.',
                example: 'rate        1.25x during Evenings',
                snippet: 'during ${1:Evenings}',
            },
            'on closed days of': {
                sentence: 'On the days that the calendar names as closed: holidays.',
                example: 'rate        2x on closed days of BusinessHours',
                snippet: 'on closed days of ${1:BusinessHours}',
            },
        },
    },
    increment: {
        sentence: 'The step to which worked time is rounded up on the invoice.',
        usual: '15 minutes; an hour at least for a visit.',
        example: 'increment   15 minutes minimum 1 hour',
        snippet: 'increment   ${1:15 minutes}',
        tails: {
            minimum: {
                sentence: 'The least time that one visit or call is billed with.',
                example: 'increment   15 minutes minimum 1 hour',
                snippet: 'minimum ${1:1 hour}',
            },
        },
    },
    prepaid: {
        sentence: 'A block of units or hours that is paid for ahead and used up.',
        example: 'prepaid     20 WorkHours expires after 12 months rollover 50%',
        snippet: 'prepaid     ${1:20} ${2:WorkHours} expires after ${3:12 months}',
        tails: {
            'expires after': {
                sentence: 'How long after payment the block may be used.',
                example: 'prepaid     20 WorkHours expires after 12 months',
                snippet: 'expires after ${1:12 months}',
            },
            rollover: {
                sentence: 'The share of what is left that goes over into the next period.',
                example: 'prepaid     20 WorkHours rollover 50%',
                snippet: 'rollover ${1:50%}',
            },
        },
    },
    late: {
        sentence: 'The interest on what is paid late.',
        usual: 'One or one and a half percent a month. Many laws set a limit.',
        example: 'late        1% monthly',
        snippet: 'late        ${1:1%} ${2|monthly,yearly|}',
    },
};

const scaling: LinesHelp = {
    baseline: {
        sentence: 'The number that the contract starts with and that bursts are measured from.',
        example: 'baseline    240',
        snippet: 'baseline    ${1:240}',
    },
    range: {
        sentence: 'The lowest and the highest number that these terms hold for.',
        example: 'range       200 to 600',
        snippet: 'range       ${1:200} to ${2:600}',
    },
    price: {
        sentence:
            'Prices by number: each tier for its own units (`graduated`), or the tier reached for all of them (`volume`).',
        usual: 'Graduated prices never make more units cheaper in total; volume prices can.',
        example: 'price       graduated per month { 1 and up at 45 USD }',
        snippet: [
            'price       ${1|graduated,volume|} per ${2|month,year|} {',
            '    1 to ${3:250}    at ${4:45} ${5:USD}',
            '    ${6:251} and up  at ${7:41} USD',
            '}',
        ].join('\n'),
        tails: {
            of: {
                sentence: 'The fee whose amount the tiers take the place of.',
                example: 'price       of SeatFee graduated per month { 1 and up at 45 USD }',
                snippet: 'of ${1:SeatFee}',
            },
            graduated: {
                sentence: 'Each unit costs what its own tier says, as with income tax.',
                example: 'price       graduated per month { 1 and up at 45 USD }',
                snippet: 'graduated',
            },
            volume: {
                sentence: 'All units cost what the tier of the total says.',
                example: 'price       volume per month { 1 and up at 45 USD }',
                snippet: 'volume',
            },
        },
    },
    increase: {
        sentence: 'How the client asks for more, and how soon more is there.',
        usual: 'A few days for seats; longer where hardware has to be bought.',
        example: 'increase    notice of 5 business days ready within 10 business days',
        snippet: 'increase    notice of ${1:5 business days} ready within ${2:10 business days}',
        tails: {
            'ready within': {
                sentence: 'The time in which the provider has the additional units ready.',
                example: 'increase    notice of 5 days ready within 10 days',
                snippet: 'ready within ${1:10 days}',
            },
        },
    },
    decrease: {
        sentence: 'How the client gives units back, and how many in one period.',
        usual: '30 days of notice, and a limit of ten percent a quarter or so.',
        example: 'decrease    notice of 30 days at most 10% quarterly',
        snippet: 'decrease    notice of ${1:30 days} at most ${2:10%} ${3|quarterly,monthly,yearly|}',
        tails: {
            'at most': {
                sentence: 'The largest change in a period, as a share of the number when the period began.',
                example: 'decrease    notice of 30 days at most 10% quarterly',
                snippet: 'at most ${1:10%} ${2|quarterly,monthly,yearly|}',
            },
        },
    },
    burst: {
        sentence: 'How far above the baseline the client may go for a short time, and at what factor on the price.',
        example: 'burst       up to 20% for 30 days at 1.25x',
        snippet: 'burst       up to ${1:20%} for ${2:30 days} at ${3:1.25x}',
        tails: {
            for: {
                sentence: 'How long the client may stay above.',
                example: 'burst       up to 20% for 30 days',
                snippet: 'for ${1:30 days}',
            },
            at: {
                sentence: 'The factor on the price of the units above; without it they cost the same.',
                example: 'burst       up to 20% for 30 days at 1.25x',
                snippet: 'at ${1:1.25x}',
            },
        },
    },
    keeps: {
        sentence: 'Service levels and controls that hold unchanged at every size.',
        example: 'keeps       Levels, Mfa',
        snippet: 'keeps       ${1:Levels}',
    },
};

const change: LinesHelp = {
    'requested by': {
        sentence: 'Who may ask for a change of the services.',
        example: 'requested by NorthOps, Acme',
        snippet: 'requested by ${1:Provider}, ${2:Client}',
    },
    covers: {
        sentence: 'What kinds of change this procedure is for.',
        example: 'covers      TechnologyChange',
        snippet: 'covers      ${1:TechnologyChange}',
    },
    answered: {
        sentence: 'The time in which the other party answers a request, with price and effect.',
        usual: 'Ten business days.',
        example: 'answered    within 10 business days',
        snippet: 'answered    within ${1:10 business days}',
    },
    effective: {
        sentence: 'How soon an agreed change takes effect.',
        example: 'effective   within 30 days',
        snippet: 'effective   within ${1:30 days}',
    },
};

export const PRICE_EN: KeywordTable = {
    declarations: {
        Fee: {
            sentence: 'A price with its terms of payment; services name the fees that they are billed with.',
            example: 'fee SeatFee "Seat fee" { amount 45 USD per Seat per month }',
            snippet: [
                'fee ${1:SeatFee} "${2:Seat fee}" {',
                '    amount      ${3:45} ${4:USD} per ${5:Seat} per ${6|month,year,quarter|}',
                '    invoiced    every ${7:month}',
                '    due         within ${8:30 days}$0',
                '}',
            ].join('\n'),
        },
        Scaling: {
            sentence: 'How a service grows and shrinks: numbers, prices by number, notice and limits.',
            usual: 'A way down matters as much as a way up: without it a client is locked in.',
            example: 'scaling SeatGrowth "Seats" of Seats for Helpdesk { baseline 240 }',
            snippet: [
                'scaling ${1:SeatGrowth} "${2:Seats}" of ${3:Seats} for ${4:Helpdesk} {',
                '    baseline    ${5:240}',
                '    range       ${6:200} to ${7:600}',
                '    increase    notice of ${8:5 business days} ready within ${9:10 business days}',
                '    decrease    notice of ${10:30 days} at most ${11:10%} quarterly$0',
                '}',
            ].join('\n'),
            tails: {
                of: {
                    sentence: 'The unit that is counted.',
                    example: 'scaling SeatGrowth of Seats for Helpdesk',
                    snippet: 'of ${1:Seats}',
                },
                for: {
                    sentence: 'The services that grow and shrink with it.',
                    example: 'scaling SeatGrowth of Seats for Helpdesk',
                    snippet: 'for ${1:Helpdesk}',
                },
            },
        },
        Change: {
            sentence: 'How the parties change the services while the contract runs.',
            usual: 'It names who asks, how soon the answer comes, and that nothing changes before both agree.',
            example: 'change ServiceChange "Change of services" { requested by NorthOps, Acme }',
            snippet: [
                'change ${1:ServiceChange} "${2:Change of services}" {',
                '    requested by ${3:Provider}, ${4:Client}',
                '    answered    within ${5:10 business days}',
                '    effective   within ${6:30 days}$0',
                '}',
            ].join('\n'),
        },
    },
    lines: { Fee: fee, Scaling: scaling, Change: change },
};
