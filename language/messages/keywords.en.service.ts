// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const calendar: LinesHelp = {
    zone: {
        sentence: 'The time zone of the hours in this calendar.',
        usual: 'Written by its IANA name, which knows daylight saving.',
        example: 'zone        "America/New_York"',
        snippet: 'zone        "${1:America/New_York}"',
    },
    open: {
        sentence: 'Days of the week and hours in which business time runs; hours may cross midnight.',
        usual: 'Support outside these hours is often given for the most urgent cases alone.',
        example: 'open        mon-fri 08:00-18:00',
        snippet: 'open        ${1:mon-fri} ${2:08:00-18:00}',
    },
    'open outside': {
        sentence: 'Business time runs whenever the other calendar is closed: for work out of hours.',
        example: 'open outside BusinessHours',
        snippet: 'open        outside ${1:BusinessHours}',
    },
    closed: {
        sentence: 'Days without business time: single dates, or the same day of each year.',
        usual: 'Public holidays, each by name. Without them a business day can fall on a holiday.',
        example: 'closed      every 12-25 "Christmas Day", 2026-11-26 "Thanksgiving"',
        snippet: 'closed      ${1:every 12-25} "${2:Christmas Day}"',
        tails: {
            every: {
                sentence: 'The same month and day of each year.',
                example: 'closed      every 12-25 "Christmas Day"',
                snippet: 'every ${1:12-25}',
            },
        },
    },
};

const service: LinesHelp = {
    hours: {
        sentence: 'The calendar in which the service is offered.',
        usual: 'Servers and monitoring run round the clock; a service desk may not.',
        example: 'hours       Always',
        snippet: 'hours       ${1:Always}',
    },
    includes: {
        sentence: 'What the fee of the service covers.',
        example: 'includes    "Remote support", "On-site visits in Manhattan"',
        snippet: 'includes    "${1:Remote support}"',
    },
    excludes: {
        sentence: 'What the service does not cover, and what is billed apart or not done at all.',
        usual: 'Home equipment, old hardware and projects are common. What is named here is not argued about later.',
        example: 'excludes    "Home printers", "Hardware older than five years"',
        snippet: 'excludes    "${1:Home printers}"',
    },
    'depends on': {
        sentence: 'What the service rests on: with a comma all are needed, with `or` one of them is enough.',
        usual: 'A service that needs two others is less available than either of them.',
        example: 'depends on  Azure, Cisco or Juniper',
        snippet: 'depends on  ${1:Azure}',
        tails: {
            or: {
                sentence: 'A second way: while one of them works, the service does.',
                example: 'depends on  Cisco or Juniper',
                snippet: 'or ${1:Juniper}',
            },
        },
    },
    quantity: {
        sentence: 'How many of a unit the service starts with; fees per unit are multiplied by it.',
        example: 'quantity    240 Seats',
        snippet: 'quantity    ${1:240} ${2:Seats}',
    },
    fee: {
        sentence: 'What the service costs, by the names of its fees.',
        example: 'fee         SeatFee, OnsiteFee',
        snippet: 'fee         ${1:SeatFee}',
    },
};

const priority: LinesHelp = {
    hours: {
        sentence:
            'The calendar by which business time of cases of this priority is counted; it goes before that of the sla.',
        usual: 'The most urgent priority runs round the clock.',
        example: 'hours       Always',
        snippet: 'hours       ${1:Always}',
    },
};

const maintenance: LinesHelp = {
    during: {
        sentence: 'The hours of the week in which planned work may interrupt the service.',
        usual: 'Nights at the weekend.',
        example: 'during      sun 02:00-06:00',
        snippet: 'during      ${1:sun} ${2:02:00-06:00}',
    },
    zone: {
        sentence: 'The time zone of the hours of maintenance.',
        example: 'zone        "America/New_York"',
        snippet: 'zone        "${1:America/New_York}"',
    },
    'notice of': {
        sentence: 'How long before the work the client is told.',
        usual: 'Two to ten days for planned work.',
        example: 'notice of   5 days',
        snippet: 'notice of   ${1:5 days}',
    },
    'at most': {
        sentence:
            'How much maintenance is left out of the measurement in a window; what goes beyond counts as downtime.',
        usual: 'Without a limit the promise of availability has none either.',
        example: 'at most     8 hours monthly',
        snippet: 'at most     ${1:8 hours} ${2|monthly,quarterly,yearly|}',
    },
};

export const SERVICE_EN: KeywordTable = {
    declarations: {
        Calendar: {
            sentence: 'The days and hours in which business time runs.',
            usual: 'The calendar `Always` of the library runs round the clock.',
            example: 'calendar BusinessHours "business hours" { open mon-fri 08:00-18:00 }',
            snippet: [
                'calendar ${1:BusinessHours} "${2:business hours}" {',
                '    zone        "${3:America/New_York}"',
                '    open        ${4:mon-fri} ${5:08:00-18:00}',
                '    closed      every ${6:12-25} "${7:Christmas Day}"$0',
                '}',
            ].join('\n'),
        },
        Service: {
            sentence: 'Something that the provider does for the client, with its scope, quantity and fees.',
            example: 'service Helpdesk "Service desk" { fee SeatFee }',
            snippet: [
                'service ${1:Helpdesk} "${2:Service desk}" {',
                '    """${3:Single point of contact for incidents and requests.}"""',
                '    hours       ${4:Always}',
                '    includes    "${5:Remote support}"',
                '    quantity    ${6:240} ${7:Seats}',
                '    fee         ${8:SeatFee}$0',
                '}',
            ].join('\n'),
        },
        Priority: {
            sentence:
                'How urgent a case is; the order of priorities in their file is the ranking, the first being the most urgent.',
            usual: 'Four levels, told apart by how many people cannot work and whether there is a workaround.',
            example: 'priority P1 "Critical"',
            snippet:
                'priority ${1:P1} "${2:Critical}" {\n    """${3:A service is down and there is no workaround.}"""$0\n}',
        },
        Maintenance: {
            sentence:
                'Planned work that may interrupt a service; an sla that excludes it does not count it as downtime.',
            example: 'maintenance Patching "Planned maintenance" { during sun 02:00-06:00 }',
            snippet: [
                'maintenance ${1:Patching} "${2:Planned maintenance}" {',
                '    during      ${3:sun} ${4:02:00-06:00}',
                '    notice of   ${5:5 days}',
                '    at most     ${6:8 hours} ${7|monthly,quarterly,yearly|}$0',
                '}',
            ].join('\n'),
        },
        Exclusion: {
            sentence: 'Circumstances under which a missed promise does not count.',
            usual: 'Force majeure, and what the client itself causes. The provider’s own vendors do not belong here.',
            example:
                'exclusion ForceMajeure "Force majeure" """Events outside the reasonable control of either party."""',
            snippet:
                'exclusion ${1:ForceMajeure} "${2:Force majeure}" """${3:Events outside the reasonable control of either party.}"""',
        },
    },
    lines: { Calendar: calendar, Service: service, Priority: priority, Maintenance: maintenance },
};
