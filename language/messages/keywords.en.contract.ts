// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const contract: LinesHelp = {
    number: {
        sentence: 'The reference number by which the parties file this contract.',
        example: 'number      "MSA-2026-014"',
        snippet: 'number      "${1:MSA-2026-001}"',
    },
    provider: {
        sentence: 'The party that gives the services.',
        example: 'provider    NorthOps',
        snippet: 'provider    ${1:Provider}',
    },
    client: {
        sentence: 'The party that receives the services and pays for them.',
        example: 'client      Acme',
        snippet: 'client      ${1:Client}',
    },
    effective: {
        sentence: 'The first day on which the contract binds the parties.',
        usual: 'Terms and windows are counted from this day, not from the day of signature.',
        example: 'effective   2026-01-01',
        snippet: 'effective   ${1:2026-01-01}',
    },
    term: {
        sentence: 'How long the contract runs from its effective date; it ends on the day before the anniversary.',
        usual: 'Twelve or thirty-six months are common.',
        example: 'term        36 months',
        snippet: 'term        ${1:36 months}',
    },
    renews: {
        sentence: 'The contract goes on for this time when its term ends, again and again unless it says `once`.',
        usual: 'Most contracts renew for a year unless a party gives notice 60 or 90 days before the end.',
        example: 'renews      for 12 months unless notice of 90 days',
        snippet: 'renews      for ${1:12 months} unless notice of ${2:90 days}',
        tails: {
            once: {
                sentence: 'The contract renews a single time and ends after that.',
                example: 'renews      for 12 months once unless notice of 90 days',
                snippet: 'once',
            },
            'unless notice of': {
                sentence: 'A party that gives notice at least this long before the end of the term stops the renewal.',
                example: 'renews      for 12 months unless notice of 90 days',
                snippet: 'unless notice of ${1:90 days}',
            },
            by: {
                sentence: 'Only this party may stop the renewal; without it either may.',
                example: 'renews      for 12 months unless notice of 90 days by Acme',
                snippet: 'by ${1:Acme}',
            },
        },
    },
    terminable: {
        sentence: 'A ground on which the contract may be ended before its term, with the notice that it takes.',
        usual: 'Material breach with 30 days to cure is the rule; convenience is often kept for the client, with longer notice.',
        example: 'terminable  for "material breach" notice of 30 days cure 30 days',
        snippet: 'terminable  for "${1:material breach}" notice of ${2:30 days}',
        tails: {
            by: {
                sentence: 'The only party that may end the contract on this ground; without it either may.',
                example: 'terminable  for "convenience" by Acme notice of 180 days',
                snippet: 'by ${1:Acme}',
            },
            'notice of': {
                sentence: 'How long before the end the other party is told.',
                example: 'terminable  for "material breach" notice of 30 days',
                snippet: 'notice of ${1:30 days}',
            },
            cure: {
                sentence: 'The time in which the other party may put the matter right and so keep the contract alive.',
                usual: '30 days are common.',
                example: 'terminable  for "material breach" notice of 30 days cure 30 days',
                snippet: 'cure ${1:30 days}',
            },
        },
    },
    currency: {
        sentence: 'The currency in which the parties invoice and pay.',
        example: 'currency    USD',
        snippet: 'currency    ${1:USD}',
    },
    law: {
        sentence: 'The law under which the contract is read and disputes are settled.',
        example: 'law         "State of New York, USA"',
        snippet: 'law         "${1:State of New York, USA}"',
    },
    zone: {
        sentence: 'The time zone in which days, months and deadlines of this contract begin and end.',
        usual: 'Written by its IANA name, which knows daylight saving.',
        example: 'zone        "America/New_York"',
        snippet: 'zone        "${1:America/New_York}"',
    },
    hours: {
        sentence:
            'The calendar by which business hours and business days are counted where nothing nearer says otherwise.',
        example: 'hours       BusinessHours',
        snippet: 'hours       ${1:BusinessHours}',
    },
    'subject to': {
        sentence:
            'The laws and standards that this contract has to answer; each of their requirements is looked for in it.',
        usual: 'Often GDPR where personal data from the European Union is handled, HIPAA for health data in the United States, PCI-DSS for card data.',
        example: 'subject to  GDPR, PCI-DSS for ServiceProvider',
        snippet: 'subject to  ${1:GDPR}',
        tails: {
            for: {
                sentence: 'The scope of the framework that applies, where it has several.',
                example: 'subject to  PCI-DSS for ServiceProvider',
                snippet: 'for ${1:ServiceProvider}',
            },
            and: {
                sentence: 'One more scope of the same framework.',
                example: 'subject to  PCI-DSS for ServiceProvider and MultiTenant',
                snippet: 'and ${1:MultiTenant}',
            },
        },
    },
    incorporates: {
        sentence:
            'Declarations of an imported file that become part of this contract although nothing else refers to them.',
        example: 'incorporates StandardTerms, Confidentiality',
        snippet: 'incorporates ${1:StandardTerms}',
    },
    precedence: {
        sentence: 'Which part prevails when two parts of the contract disagree, the strongest first.',
        usual: 'Terms on data protection often stand before the service levels, and those before the general terms.',
        example: 'precedence  Processing, Levels, AcmeLegal',
        snippet: 'precedence  ${1:Processing}, ${2:Levels}',
    },
    review: {
        sentence: 'How often the parties look at the whole contract together.',
        usual: 'Each quarter with the service review, and once a year for the terms.',
        example: 'review      every 3 months',
        snippet: 'review      every ${1:3 months}',
    },
};

const party: LinesHelp = {
    address: {
        sentence: 'Where the party has its seat, and where letters reach it.',
        example: 'address     "12 Quay Street, New York, NY 10004, USA"',
        snippet: 'address     "${1:12 Quay Street, New York}"',
    },
    registered: {
        sentence: 'The number under which the party stands in a public register.',
        example: 'registered  "NY 4418822"',
        snippet: 'registered  "${1:NY 4418822}"',
    },
    contact: {
        sentence: 'Whom to reach in the party for a matter, and how.',
        usual: 'A contact for security that is read at night as well belongs in every contract with a notice of breach.',
        example: 'contact     "Security operations" at "soc@northops.example"',
        snippet: 'contact     "${1:IT manager}" at "${2:it@client.example}"',
        tails: {
            at: {
                sentence: 'The mail address or telephone number of the contact.',
                example: 'contact     "IT manager" at "it@acme.example"',
                snippet: 'at "${1:it@acme.example}"',
            },
        },
    },
    certified: {
        sentence: 'The standards that the party holds a certificate for, and the day on which each ends.',
        usual: 'A certificate covers the scope that is written on it, which is not always the service that is bought.',
        example: 'certified   ISO-27001 until 2029-03-31',
        snippet: 'certified   ${1:ISO-27001} until ${2:2029-03-31}',
        tails: {
            until: {
                sentence: 'The last day on which the certificate is valid.',
                example: 'certified   ISO-27001 until 2029-03-31',
                snippet: 'until ${1:2029-03-31}',
            },
        },
    },
    reported: {
        sentence: 'The assurance reports on the party, such as SOC 2, and the end of the period that each covers.',
        usual: 'A report looks back on a period and is not valid until a date; one that is older than a year says little.',
        example: 'reported    SOC-2 to 2025-09-30',
        snippet: 'reported    ${1:SOC-2} to ${2:2025-09-30}',
        tails: {
            to: {
                sentence: 'The last day of the period that the report covers.',
                example: 'reported    SOC-2 to 2025-09-30',
                snippet: 'to ${1:2025-09-30}',
            },
        },
    },
};

export const CONTRACT_EN: KeywordTable = {
    declarations: {
        Import: {
            sentence: 'Makes the names that another file declares visible in this one.',
            usual: 'Vendors, priorities and clauses that many contracts share stand in files of their own.',
            example: 'import "vendors.mspc"',
            snippet: 'import "${1:vendors.mspc}"',
        },
        Contract: {
            sentence:
                'The agreement itself: who, from when, for how long, and under which law. A file holds one at most.',
            example: 'contract AcmeLegal "Managed Services Agreement"',
            snippet: [
                'contract ${1:Agreement} "${2:Managed Services Agreement}" {',
                '    number      "${3:MSA-2026-001}"',
                '    provider    ${4:Provider}',
                '    client      ${5:Client}',
                '    effective   ${6:2026-01-01}',
                '    term        ${7:36 months}',
                '    currency    ${8:USD}',
                '    law         "${9:State of New York, USA}"',
                '    zone        "${10:America/New_York}"',
                '    $0',
                '}',
            ].join('\n'),
        },
        Party: {
            sentence: 'Somebody who signs the contract or has a part in it, with address and contacts.',
            example: 'party Acme "Acme Legal LLP"',
            snippet: [
                'party ${1:Client} "${2:Client Inc.}" {',
                '    address     "${3:1 Chancery Row, New York}"',
                '    contact     "${4:IT manager}" at "${5:it@client.example}"$0',
                '}',
            ].join('\n'),
        },
        Define: {
            sentence: 'A term with a meaning of its own in this contract; prose refers to it with `[[Name]]`.',
            usual: 'Terms that decide over money, such as downtime or response, are worth a definition.',
            example: 'define Downtime """the minutes in which [[Servers]] cannot be used"""',
            snippet:
                'define ${1:Downtime} """\n    ${2:the minutes of a calendar month in which the service cannot be used}\n"""',
        },
        Waive: {
            sentence:
                'A requirement that this contract knowingly leaves open, with the reason; it is printed with the contract.',
            usual: 'An exception has an end and somebody who approved it.',
            example: 'waive PCI-DSS:11.3.2 because "No cardholder data is in scope" until 2028-12-31 approved by Acme',
            snippet:
                'waive ${1:PCI-DSS:11.3.2} because "${2:No cardholder data is in scope}" until ${3:2028-12-31} approved by ${4:Client}',
            tails: {
                because: {
                    sentence: 'The reason for the exception, as the other party and an auditor will read it.',
                    example: 'waive PCI-DSS:11.3.2 because "No cardholder data is in scope"',
                    snippet: 'because "${1:No cardholder data is in scope}"',
                },
                until: {
                    sentence: 'The last day of the exception; after it the requirement is open again.',
                    example: 'waive PCI-DSS:11.3.2 because "No cardholder data" until 2028-12-31',
                    snippet: 'until ${1:2028-12-31}',
                },
                'approved by': {
                    sentence: 'The party that took the decision.',
                    example: 'waive PCI-DSS:11.3.2 because "No cardholder data" approved by Acme',
                    snippet: 'approved by ${1:Acme}',
                },
            },
        },
    },
    lines: { Contract: contract, Party: party },
};
