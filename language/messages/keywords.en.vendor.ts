// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const vendor: LinesHelp = {
    provides: {
        sentence: 'What the vendor supplies to the provider.',
        example: 'provides    "Virtual machines", "Backup vault"',
        snippet: 'provides    "${1:Virtual machines}"',
    },
    subprocessor: {
        sentence: 'The vendor processes personal data of the client; requirements on subprocessors apply to it.',
        example: 'subprocessor',
        snippet: 'subprocessor',
    },
    commits: {
        sentence: 'A service level that the vendor promises to the provider.',
        usual: 'What the provider promises on top of it cannot be better than what it rests on.',
        example: 'commits     Availability at least 99.99% monthly requires "Two or more zones"',
        snippet: 'commits     ${1:Availability} ${2|at least,at most|} ${3:99.9%} ${4|monthly,quarterly,yearly|}',
        tails: {
            of: {
                sentence: 'The priority that the promise is for.',
                example: 'commits     ResponseTime of P1 at most 15 minutes',
                snippet: 'of ${1:P1}',
            },
            'at least': {
                sentence: 'The value that the vendor does not fall below.',
                example: 'commits     Availability at least 99.9% monthly',
                snippet: 'at least ${1:99.9%}',
            },
            'at most': {
                sentence: 'The value that the vendor does not exceed.',
                example: 'commits     ResponseTime at most 15 minutes',
                snippet: 'at most ${1:15 minutes}',
            },
            requires: {
                sentence: 'What has to be set up so that the promise of the vendor holds.',
                usual: 'Cloud platforms ask for two zones or two instances.',
                example: 'commits     Availability at least 99.99% monthly requires "Two or more zones"',
                snippet: 'requires "${1:Two or more zones}"',
            },
        },
    },
    notifies: {
        sentence: 'An event that the vendor reports to the provider, and how soon.',
        usual: 'It has to leave the provider time for its own notice.',
        example: 'notifies    PersonalDataBreach within 24 hours',
        snippet: 'notifies    ${1:PersonalDataBreach} within ${2:24 hours}',
        tails: {
            within: {
                sentence: 'How soon after the event the vendor reports it.',
                example: 'notifies    PersonalDataBreach within 24 hours',
                snippet: 'within ${1:24 hours}',
            },
            'at least': {
                sentence: 'How long before a planned event the vendor announces it.',
                example: 'notifies    SubprocessorChange at least 30 days before',
                snippet: 'at least ${1:30 days} before',
            },
        },
    },
    certified: {
        sentence: 'The standards that the vendor holds a certificate for, and the day on which each ends.',
        example: 'certified   ISO-27001 until 2027-05-01',
        snippet: 'certified   ${1:ISO-27001} until ${2:2027-05-01}',
    },
    reported: {
        sentence: 'The assurance reports on the vendor, and the end of the period that each covers.',
        example: 'reported    SOC-2 to 2025-12-31',
        snippet: 'reported    ${1:SOC-2} to ${2:2025-12-31}',
    },
    agreement: {
        sentence: 'The last day of the contract between the provider and the vendor.',
        usual: 'One that ends before this contract leaves a promise without cover.',
        example: 'agreement   until 2029-01-31',
        snippet: 'agreement   until ${1:2029-01-31}',
    },
    claim: {
        sentence: 'The time in which the provider has to claim credits from the vendor.',
        usual: 'A month or two after the incident; carriers give less.',
        example: 'claim       within 30 days',
        snippet: 'claim       within ${1:30 days}',
    },
    risk: {
        sentence: 'How much would be at stake if the vendor failed, and when that was judged last.',
        usual: 'Judged again each year, for critical vendors more often.',
        example: 'risk        high assessed 2026-02-01 every 12 months',
        snippet: 'risk        ${1|low,medium,high,critical|} assessed ${2:2026-02-01} every ${3:12 months}',
        tails: {
            assessed: {
                sentence: 'The day of the last assessment.',
                example: 'risk        high assessed 2026-02-01',
                snippet: 'assessed ${1:2026-02-01}',
            },
            every: {
                sentence: 'How often the vendor is assessed again.',
                example: 'risk        high assessed 2026-02-01 every 12 months',
                snippet: 'every ${1:12 months}',
            },
        },
    },
    access: {
        sentence: 'What the vendor can reach in systems of the client or the provider, and how that is kept small.',
        example: 'access      "Production subscription" least privilege reviewed every 3 months using PrivilegedAccess',
        snippet: 'access      "${1:Production subscription}" least privilege reviewed every ${2:3 months}',
        tails: {
            'least privilege': {
                sentence: 'The vendor has no more rights than its task needs.',
                example: 'access      "Production subscription" least privilege',
                snippet: 'least privilege',
            },
            'reviewed every': {
                sentence: 'How often the rights are looked at again.',
                usual: 'Each quarter for administrators.',
                example: 'access      "Production subscription" reviewed every 3 months',
                snippet: 'reviewed every ${1:3 months}',
            },
            using: {
                sentence: 'The controls that the access goes through.',
                example: 'access      "Production subscription" using PrivilegedAccess',
                snippet: 'using ${1:PrivilegedAccess}',
            },
        },
    },
    monitored: {
        sentence: 'How often the provider looks at the vendor: its service, its warnings, its news.',
        example: 'monitored   every 7 days',
        snippet: 'monitored   every ${1:7 days}',
    },
    'located in': {
        sentence: 'The countries or regions from which the vendor works and in which it keeps data.',
        example: 'located in  EU, US',
        snippet: 'located in  ${1:EU}',
    },
};

export const VENDOR_EN: KeywordTable = {
    declarations: {
        Vendor: {
            sentence:
                'A third party that the services rest on: what it promises, what it can reach, and how it is watched.',
            example: 'vendor Azure "Microsoft Azure" { commits Availability at least 99.99% monthly }',
            snippet: [
                'vendor ${1:Azure} "${2:Microsoft Azure}" {',
                '    provides    "${3:Virtual machines}"',
                '    commits     ${4:Availability} at least ${5:99.9%} ${6|monthly,quarterly,yearly|}',
                '    agreement   until ${7:2029-01-31}',
                '    risk        ${8|low,medium,high,critical|} assessed ${9:2026-02-01} every ${10:12 months}',
                '    monitored   every ${11:7 days}$0',
                '}',
            ].join('\n'),
        },
    },
    lines: { Vendor: vendor },
};
