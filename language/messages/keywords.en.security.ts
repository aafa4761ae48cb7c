// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LineHelp, LinesHelp } from './keywords.ts';

const satisfies: LineHelp = {
    sentence: 'The requirements of frameworks that this answers, each by its exact code.',
    example: 'satisfies   GDPR:28(3)(h), PCI-DSS:12.8.5',
    snippet: 'satisfies   ${1:GDPR:28(3)(h)}',
};

const of: LineHelp = {
    sentence:
        'What starts the clock: `awareness`, `discovery`, `determination`, `classification`, an event or a notice.',
    usual: 'Laws differ: the GDPR counts from awareness, HIPAA from discovery.',
    example: 'within      48 hours of awareness',
    snippet: 'of ${1|awareness,discovery,determination,classification|}',
};

const control: LinesHelp = {
    covers: {
        sentence: 'The topics that the control is about; a requirement that expects one of them finds it here.',
        example: 'covers      MultiFactorAuthentication',
        snippet: 'covers      ${1:MultiFactorAuthentication}',
    },
    satisfies,
    'applies to': {
        sentence: 'The services and vendors that the control protects; without it, all of them.',
        example: 'applies to  Helpdesk, Servers',
        snippet: 'applies to  ${1:Helpdesk}',
    },
    responsible: {
        sentence: 'Who carries the control out: a party or a vendor.',
        example: 'responsible NorthOps',
        snippet: 'responsible ${1:Provider}',
    },
    accountable: {
        sentence: 'The one party that answers for the control, whoever carries it out.',
        usual: 'Under most laws the client stays accountable for its own data.',
        example: 'accountable Acme',
        snippet: 'accountable ${1:Client}',
    },
    every: {
        sentence: 'How often the control is carried out.',
        usual: 'Vulnerability scans each quarter, penetration tests each year, access reviews twice a year or more.',
        example: 'every       3 months',
        snippet: 'every       ${1:3 months}',
    },
    within: {
        sentence: 'The time in which the control takes effect, such as the installation of an update.',
        usual: '14 days for critical updates.',
        example: 'within      14 days',
        snippet: 'within      ${1:14 days}',
        tails: { of: { ...of, example: 'within      14 days of discovery', snippet: 'of ${1:discovery}' } },
    },
    kept: {
        sentence: 'How long what the control produces is kept, such as logs or backups.',
        usual: 'A year for security logs; PCI-DSS asks for twelve months.',
        example: 'kept        12 months',
        snippet: 'kept        ${1:12 months}',
    },
    evidence: {
        sentence: 'What shows that the control works, as an auditor would ask for it.',
        example: 'evidence    "Conditional access export"',
        snippet: 'evidence    "${1:Conditional access export}"',
    },
    review: {
        sentence: 'How often the control itself is looked at again.',
        usual: 'At least once a year.',
        example: 'review      every 12 months',
        snippet: 'review      every ${1:12 months}',
    },
};

const notice: LinesHelp = {
    on: {
        sentence: 'The events that have to be reported.',
        example: 'on          PersonalDataBreach, VendorBreach',
        snippet: 'on          ${1:PersonalDataBreach}',
    },
    from: {
        sentence: 'The party that gives the notice.',
        example: 'from        NorthOps',
        snippet: 'from        ${1:Provider}',
    },
    to: {
        sentence: 'The parties that receive the notice.',
        example: 'to          Acme',
        snippet: 'to          ${1:Client}',
    },
    within: {
        sentence: 'How soon after the event the notice is there.',
        usual: '24 to 48 hours, so that a controller can keep its own 72 hours under the GDPR.',
        example: 'within      48 hours of awareness',
        snippet: 'within      ${1:48 hours} of ${2|awareness,discovery,determination,classification|}',
        tails: { of },
    },
    'at least': {
        sentence: 'How long before a planned event the notice is there.',
        usual: '30 days before a new subprocessor.',
        example: 'at least    30 days before',
        snippet: 'at least    ${1:30 days} before',
    },
    satisfies,
};

const processing: LinesHelp = {
    purpose: {
        sentence: 'What the personal data is processed for.',
        example: 'purpose     "Hosting, backup and support of the document system"',
        snippet: 'purpose     "${1:Hosting and support}"',
    },
    nature: {
        sentence: 'What is done with the data.',
        example: 'nature      "storage", "backup", "support access"',
        snippet: 'nature      "${1:storage}"',
    },
    data: {
        sentence: 'The kinds of data; requirements for those kinds apply from then on.',
        example: 'data        PersonalData, HealthData',
        snippet: 'data        ${1:PersonalData}',
    },
    subjects: {
        sentence: 'The groups of people that the data is about.',
        example: 'subjects    "clients of Acme", "employees of Acme"',
        snippet: 'subjects    "${1:employees of the client}"',
    },
    kept: {
        sentence: 'How long the data is kept from its creation.',
        example: 'kept        7 years',
        snippet: 'kept        ${1:7 years}',
    },
    'located in': {
        sentence: 'The countries or regions in which the data may be.',
        example: 'located in  EU, US',
        snippet: 'located in  ${1:EU}',
    },
    transfer: {
        sentence: 'The legal ground on which the data goes to other countries.',
        usual: 'An adequacy decision, or the standard contractual clauses of the European Commission.',
        example: 'transfer    "Standard contractual clauses (EU) 2021/914, module 3"',
        snippet: 'transfer    "${1:Standard contractual clauses (EU) 2021/914, module 3}"',
    },
};

const clause: LinesHelp = {
    covers: {
        sentence: 'The topics that the clause settles; a requirement that expects one of them finds it here.',
        example: 'covers      Confidentiality, DeletionOrReturn',
        snippet: 'covers      ${1:Confidentiality}',
    },
    satisfies,
    survives: {
        sentence: 'How long the clause goes on to bind after the end of the contract.',
        usual: 'Confidentiality for three to five years.',
        example: 'survives    5 years',
        snippet: 'survives    ${1:5 years}',
    },
    limit: {
        sentence: 'The most that a party is liable for: money, the fees of a time, or a multiple of another limit.',
        usual: 'The fees of twelve months; a higher limit of its own for breaches of data.',
        example: 'limit       12 months of HostingFee or 500_000 USD whichever is greater',
        snippet: 'limit       ${1:12 months} of ${2:HostingFee}',
        tails: {
            of: {
                sentence: 'The fee that is added up, or the clause whose limit is multiplied.',
                example: 'limit       3x of Liability',
                snippet: 'of ${1:Liability}',
            },
            or: {
                sentence: 'A second amount to compare with.',
                example: 'limit       12 months of HostingFee or 500_000 USD whichever is greater',
                snippet: 'or ${1:500_000 USD}',
            },
            'whichever is': {
                sentence: 'Which of the amounts is the limit.',
                example: 'limit       12 months of HostingFee or 500_000 USD whichever is greater',
                snippet: 'whichever is ${1|greater,lower|}',
            },
        },
    },
};

export const SECURITY_EN: KeywordTable = {
    declarations: {
        Control: {
            sentence: 'A safeguard that is kept up: what it covers, who does it, and how often.',
            example: 'control Mfa "Multi-factor authentication" { covers MultiFactorAuthentication }',
            snippet: [
                'control ${1:Mfa} "${2:Multi-factor authentication}" {',
                '    covers      ${3:MultiFactorAuthentication}',
                '    responsible ${4:Provider}',
                '    review      every ${5:12 months}$0',
                '}',
            ].join('\n'),
        },
        Notice: {
            sentence: 'Who tells whom about an event, and how soon.',
            example: 'notice BreachNotice "Personal data breach notice" { on PersonalDataBreach }',
            snippet: [
                'notice ${1:BreachNotice} "${2:Personal data breach notice}" {',
                '    on          ${3:PersonalDataBreach}',
                '    from        ${4:Provider}',
                '    to          ${5:Client}',
                '    within      ${6:48 hours} of ${7|awareness,discovery,determination,classification|}$0',
                '}',
            ].join('\n'),
        },
        Processing: {
            sentence: 'What personal data the provider processes for the client, of whom, why, where and how long.',
            usual: 'Article 28 of the GDPR asks for this description in every contract with a processor.',
            example: 'processing ClientFiles "Client files" for Servers { data PersonalData }',
            snippet: [
                'processing ${1:ClientFiles} "${2:Client files}" for ${3:Servers} {',
                '    purpose     "${4:Hosting and support}"',
                '    nature      "${5:storage}"',
                '    data        ${6:PersonalData}',
                '    subjects    "${7:employees of the client}"',
                '    kept        ${8:7 years}',
                '    located in  ${9:EU}$0',
                '}',
            ].join('\n'),
            tails: {
                for: {
                    sentence: 'The services that the data is processed in.',
                    example: 'processing ClientFiles for Servers',
                    snippet: 'for ${1:Servers}',
                },
            },
        },
        Clause: {
            sentence: 'A term of the contract in words, with the topics that it settles.',
            example: 'clause Audit "Audit" """[[Acme]] may audit NorthOps once in twelve months."""',
            snippet: [
                'clause ${1:Audit} "${2:Audit}" {',
                '    covers      ${3:AuditRight}',
                '    """${4:The client may audit the provider once in twelve months.}"""$0',
                '}',
            ].join('\n'),
        },
    },
    lines: { Control: control, Notice: notice, Processing: processing, Clause: clause },
};
