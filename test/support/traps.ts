import { processing } from './coverage.ts';

/** A place where a naive check is wrong, and what is right about it. */
export interface Trap {
    /** What a naive check would say. */
    readonly naive: string;
    readonly subject: string;
    readonly body?: string;
    readonly header?: string;
    /** No finding of these levels may say this. */
    readonly never?: RegExp;
    /** Nothing louder than this may stand on the number after `within`, or any other marked text. */
    readonly quiet?: string;
    readonly met?: readonly string[];
    readonly open?: readonly string[];
    readonly notAsked?: readonly string[];
    /** What has to be found, as `severity code «text»`. */
    readonly finds?: readonly string[];
    /** What the library has to say of a requirement or of a framework. */
    readonly says?: readonly (readonly [of: string, words: RegExp])[];
}

const PERSONAL = processing('PersonalData');
export const HEALTH = processing('HealthData');
const BOOKS = processing('FinancialReportingData');

export function notice(event: string, within: string, says = ''): string {
    return `
notice Told "Notice" {
    on          ${event}
    from        Kestrel
    to          Harbour
    within      ${within}
    """${says || 'Kestrel tells Harbour.'}"""
}
`;
}

function control(topic: string, lines = ''): string {
    return `
control ${topic}Control {
    covers      ${topic}
    responsible Kestrel
    evidence    "A report"
${lines === '' ? '' : `    ${lines}\n`}}
`;
}

function clause(topic: string): string {
    return `\nclause ${topic}Terms {\n    covers      ${topic}\n}\n`;
}

export const BREACH = 'PersonalDataBreach';

export const TRAPS: Readonly<Record<string, Trap>> = {
    T1: {
        naive: 'a processor must notify in 72 hours',
        subject: 'GDPR',
        body: PERSONAL + notice(BREACH, '96 hours of awareness'),
        met: ['GDPR:33(2)'],
        quiet: '96 hours',
        never: /must notify|GDPR:33\(1\)/,
        finds: ['information compliance/no-margin «96 hours»'],
    },
    T2: {
        naive: 'notice within 72 hours is unlawful',
        subject: 'GDPR',
        body: PERSONAL + notice(BREACH, '72 hours of awareness'),
        met: ['GDPR:33(2)'],
        quiet: '72 hours',
        never: /is unlawful|unlawful notice/,
    },
    T3: {
        naive: 'a processor notifies only where harm is likely',
        subject: 'GDPR',
        body:
            PERSONAL +
            notice(
                BREACH,
                '24 hours of awareness',
                'Kestrel reports each confirmed breach, with its likely consequences.',
            ),
        finds: ['warning compliance/breach-qualifier «confirmed»'],
        never: /"likely/,
    },
    T4: {
        naive: 'a business associate has 60 days',
        subject: 'HIPAA',
        body: HEALTH + notice(BREACH, '60 days of discovery'),
        met: ['HIPAA:164.410(b)'],
        quiet: '60 days',
        finds: ['information compliance/outer-limit «60 days»'],
    },
    T5: {
        naive: 'a business associate tells patients and the department',
        subject: 'HIPAA',
        body: HEALTH + notice(BREACH, '5 days of discovery'),
        met: ['HIPAA:164.410(b)', 'HIPAA:164.410(c)'],
        never: /164\.40[468]/,
    },
    T6: {
        naive: 'HIPAA requires multi-factor authentication, scans and penetration tests',
        subject: 'HIPAA',
        body: HEALTH + control('UserAuthentication') + control('AwarenessTraining') + control('RiskAssessment'),
        met: ['HIPAA:164.312(d)', 'HIPAA:164.308(a)(5)', 'HIPAA:164.308(a)(1)(ii)(A)'],
        never: /NPRM|penetration|scanning|every 12 months/i,
    },
    T7: {
        naive: 'addressable means optional',
        subject: 'HIPAA',
        body: HEALTH,
        open: ['HIPAA:164.312(a)(2)(iv)', 'HIPAA:164.312(e)(2)(ii)'],
        says: [
            ['HIPAA:164.312(a)(2)(iv)', /^\s*Addressable\.[\s\S]*the reason is written/],
            ['HIPAA', /Addressable is not optional/],
        ],
    },
    T8: {
        naive: 'HIPAA wants logs kept for six years',
        subject: 'HIPAA',
        body: HEALTH + control('SecurityLogging', 'kept        12 months'),
        met: ['HIPAA:164.312(b)'],
        quiet: '12 months',
    },
    T9: {
        naive: 'every vendor needs a business associate agreement',
        subject: 'HIPAA',
        body: `${PERSONAL}\nvendor Cleaner {\n    provides    "Cleaning"\n}\n`,
        notAsked: ['HIPAA:164.502(e)(2)', 'HIPAA:164.502(e)(1)(ii)', 'HIPAA:164.504(e)(5)'],
        never: /HIPAA/,
    },
    T10: {
        naive: 'SOX requires multi-factor authentication, seven years of logs and encryption',
        subject: 'SOX',
        body: BOOKS,
        never: /multi-factor|encrypt|years|violat/i,
    },
    T11: {
        naive: 'every issuer has its auditor attest',
        subject: 'SOX',
        body: BOOKS,
        notAsked: ['SOX:404(b)'],
    },
    T12: {
        naive: 'SOC 2 serves for SOX',
        subject: 'SOX',
        body: `${BOOKS}\nvendor Hoster {\n    reported    SOC-2 to 2026-01-31\n}\n`,
        open: ['SOX:404(a)'],
        says: [['SOX', /SOC 2 is about something else/]],
    },
    T13: {
        naive: 'SOC 2 certified; SOC 2 requires',
        subject: 'SOC-2',
        never: /SOC-2.*(?:must|requires|certified)/,
        says: [['SOC-2', /points? of focus/i]],
    },
    T14: {
        naive: 'ISO 27001 requires all controls of Annex A',
        subject: 'ISO-27001',
        never: /must|all 93/,
    },
    T15: {
        naive: 'an attestation or a matrix is enough for PCI DSS',
        subject: 'PCI-DSS for ServiceProvider',
        body: `${control('ResponsibilityMatrix')}${clause('ComplianceStatus')}\nvendor Hoster {\n    reported    PCI-DSS to 2026-03-31\n}\n`,
        open: ['PCI-DSS:12.8.2', 'PCI-DSS:12.9.1'],
    },
    T16: {
        naive: 'the matrix has to stand in the contract',
        subject: 'PCI-DSS for ServiceProvider',
        body: control('ResponsibilityMatrix'),
        met: ['PCI-DSS:12.8.5'],
    },
    T17: {
        naive: 'critical and high patches in 30 days',
        subject: 'PCI-DSS',
        body: control('PatchManagement', 'within      30 days'),
        met: ['PCI-DSS:6.3.3'],
        quiet: '30 days',
        says: [['PCI-DSS:6.3.3', /critical weaknesses[\s\S]*others in a time that fits the risk/]],
    },
    T18: {
        naive: 'PCI DSS is law; the provider has to be certified',
        subject: 'PCI-DSS for ServiceProvider',
        never: /certifi|\blaw says\b|what the contract must/i,
        says: [['PCI-DSS', /It\s+is no law[\s\S]*need not hold an attestation/]],
    },
    T19: {
        naive: 'segmentation is tested every 12 months by everyone',
        subject: 'PCI-DSS for ServiceProvider',
        body: control('SegmentationTesting', 'every       12 months'),
        met: ['PCI-DSS:11.4.5'],
        open: ['PCI-DSS:11.4.6'],
        finds: ['warning compliance/limit-missed «12 months»'],
    },
    T20: {
        naive: 'DORA binds the provider directly',
        subject: 'DORA',
        says: [['DORA', /binds\s+the financial entity/]],
        never: /provider must|Kestrel must/,
    },
    T21: {
        naive: 'the provider notifies in 4 or 24 hours',
        subject: 'DORA',
        body: notice('SecurityIncident', '20 hours of awareness'),
        met: ['DORA:19'],
        quiet: '20 hours',
    },
    T22: {
        naive: 'article 30(3) applies to every contract',
        subject: 'DORA',
        notAsked: ['DORA:30(3)(a)', 'DORA:30(3)(d)', 'DORA:30(3)(f)(i)', 'DORA:28(8)'],
        never: /30\(3\)/,
    },
    T23: {
        naive: 'NIS2 lists clauses that every contract must hold',
        subject: 'NIS2',
        never: /must hold/,
    },
    T24: {
        naive: '24 and 72 hours run from the provider to the client',
        subject: 'NIS2',
        body: notice('SecurityIncident', '48 hours of awareness'),
        met: ['NIS2:23(4)(a)', 'NIS2:23(1)'],
        quiet: '48 hours',
    },
    T25: {
        naive: 'notice of inability within 5 business days',
        subject: 'CCPA',
        body: PERSONAL + notice('InabilityToComply', '15 days of determination'),
        met: ['CCPA:7051(a)(8)', 'CCPA:1798.100(d)(4)'],
        quiet: '15 days',
    },
    T26: {
        naive: 'a service provider certifies, and grants audits',
        subject: 'CCPA',
        body: PERSONAL + clause('ComplianceStatus'),
        met: ['CCPA:7051(a)(7)', 'CCPA:1798.100(d)(3)'],
        notAsked: ['CCPA:1798.140(j)(1)(B)'],
    },
    T27: {
        naive: 'a vendor notifies the Commission in 30 days',
        subject: 'GLBA',
        body: processing('CustomerInformation') + notice('SecurityIncident', '45 days of discovery'),
        quiet: '45 days',
        open: ['GLBA:314.4(f)(2)'],
    },
    T28: {
        naive: '500.11 prescribes clauses',
        subject: 'NYDFS-500',
        body: processing('NonpublicInformation') + notice('SecurityIncident', '96 hours of determination'),
        quiet: '96 hours',
        never: /must hold/,
    },
    T29: {
        naive: 'a provider needs a certificate of its own',
        subject: 'CMMC',
        body: processing('ControlledUnclassifiedInformation'),
        never: /certif(?:ied|icate)/,
    },
    T30: {
        naive: 'CMMC uses revision 3',
        subject: 'CMMC',
        never: /CMMC:03\./,
        says: [['CMMC', /revision 2|Rev(?:ision)?\.? 2/i]],
    },
    T31: {
        naive: 'standard clauses can be edited',
        subject: 'GDPR',
        body: PERSONAL,
        says: [['GDPR:28(6)', /They serve if they are unchanged and their annexes are filled/]],
    },
    T32: {
        naive: 'with standard clauses a transfer is fine',
        subject: 'GDPR',
        body: processing(
            'PersonalData',
            '    located in  US\n    transfer    "Standard contractual clauses (EU) 2021/914, module 2"\n',
        ),
        met: ['GDPR:44'],
        open: ['GDPR:46'],
    },
    T33: {
        naive: 'standard clauses of the European Union serve for the United Kingdom',
        subject: 'UK-GDPR',
        body: processing(
            'PersonalData',
            '    located in  US\n    transfer    "Standard contractual clauses (EU) 2021/914, module 2"\n',
        ),
        open: ['UK-GDPR:Transfers', 'UK-GDPR:TransferTest'],
    },
    T34: {
        naive: 'a recipient in the United States always takes standard clauses',
        subject: 'GDPR',
        body: processing(
            'PersonalData',
            '    located in  US\n    transfer    "EU-US Data Privacy Framework (decision 2023/1795), listed on 2026-01-12"\n',
        ),
        met: ['GDPR:44', 'GDPR:45'],
        never: /2021\/914/,
    },
    T35: {
        naive: "the vendor's hours are added to ours",
        subject: 'GDPR',
        body: `${PERSONAL + notice(BREACH, '40 hours of awareness')}\nvendor Hoster {\n    notifies    PersonalDataBreach within 36 hours\n}\n`,
        met: ['GDPR:33(2)'],
        quiet: '40 hours',
        never: /76 hours/,
    },
    T36: {
        naive: 'the clause list of CPS 230 applies to every arrangement',
        subject: 'APRA-CPS-230',
        never: /must hold/,
    },
    T37: {
        naive: 'there is one deadline for patches',
        subject: 'Essential-Eight',
        body: control('PatchManagement', 'within      2 weeks'),
        met: ['Essential-Eight:PA-ML1-5', 'Essential-Eight:PO-ML1-5'],
        open: ['Essential-Eight:PA-ML1-4'],
        notAsked: ['Essential-Eight:PA-ML3-1', 'Essential-Eight:PA-ML2-2'],
    },
    T38: {
        naive: 'what one file does not hold is missing',
        subject: 'GDPR, HIPAA, DORA, PCI-DSS, NIS2, CCPA',
        body: PERSONAL,
        never: /violat|illegal|certified|\bcompliant\b|non-compliance|breach of the law/i,
        says: [['GDPR', /may also stand in a data processing agreement/]],
    },
};
