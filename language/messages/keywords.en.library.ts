// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const framework: LinesHelp = {
    edition: {
        sentence: 'The version of the law or standard that the requirements were read in.',
        example: 'edition     "Regulation (EU) 2016/679"',
        snippet: 'edition     "${1:2026}"',
    },
    source: {
        sentence: 'Where the requirements were taken from, and what is not certain about them.',
        example: 'source      "Regulation (EU) 2016/679, articles 28 to 49"',
        snippet: 'source      "${1:Our security policy, chapter 4}"',
    },
    address: {
        sentence:
            'Where the text can be read. `{number}` stands for the number that a code begins with, so that a citation leads to its article.',
        usual: 'Only https, and only what the publisher offers to everyone.',
        example: 'address     "https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_{number}"',
        snippet: 'address     "${1:https://}"',
        tails: {
            for: {
                sentence: 'Only for requirements whose codes begin so; `{number}` is what follows.',
                example:
                    'address     "https://eur-lex.europa.eu/eli/reg_del/2024/1773/oj#art_{number}" for "2024/1773-"',
                snippet: 'for "${1:2024/1773-}"',
            },
        },
    },
    scope: {
        sentence: 'A part of the framework that applies to some contracts only; `subject to … for` chooses it.',
        example: 'scope       ServiceProvider "stores or processes card data for others"',
        snippet: 'scope       ${1:ServiceProvider} "${2:stores or processes card data for others}"',
    },
    deadline: {
        sentence:
            'The client’s own time to report an event to an authority; it is compared with the notices of the contract.',
        example: 'deadline    PersonalDataBreach 72 hours of awareness for client',
        snippet:
            'deadline    ${1:PersonalDataBreach} ${2:72 hours} of ${3|awareness,discovery,determination,classification|} for client',
        tails: {
            of: {
                sentence: 'What starts the clock.',
                example: 'deadline    PersonalDataBreach 72 hours of awareness for client',
                snippet: 'of ${1|awareness,discovery,determination,classification|}',
            },
        },
    },
    requirement: {
        sentence: 'One requirement of the framework: its code, whom it binds, and what a contract is expected to hold.',
        example: 'requirement "28(3)(h)" "Information and audits" { level mandatory }',
        snippet: [
            'requirement "${1:1.1}" "${2:Audit}" {',
            '    """${3:The client may look at how the service is run.}"""',
            '    level       ${4|mandatory,conditional,duty,scheme,criterion,guidance,proposed|}',
            '    expects     ${5:clause AuditRight}$0',
            '}',
        ].join('\n'),
        tails: {
            for: {
                sentence: 'The requirement applies to contracts under one of these scopes only.',
                example: 'requirement "12.9" "Acknowledgement" for ServiceProvider { level scheme }',
                snippet: 'for ${1:ServiceProvider}',
            },
            'where data': {
                sentence: 'The requirement applies where the services process data of one of these kinds.',
                example: 'requirement "28(3)" "Contract" where data PersonalData { level mandatory }',
                snippet: 'where data ${1:PersonalData}',
            },
            'where subprocessors': {
                sentence: 'The requirement applies where a vendor is a subprocessor.',
                example: 'requirement "28(2)" "Authorisation" where subprocessors { level mandatory }',
                snippet: 'where subprocessors',
            },
            'where transfers': {
                sentence: 'The requirement applies where data leaves its region.',
                example: 'requirement "44" "Transfers" where transfers { level mandatory }',
                snippet: 'where transfers',
            },
            outside: {
                sentence: 'Only transfers to places beyond these regions count.',
                example: 'requirement "44" "Transfers" where transfers outside EEA { level mandatory }',
                snippet: 'outside ${1:EEA}',
            },
        },
    },
};

const requirement: LinesHelp = {
    level: {
        sentence: 'How strongly the framework asks: from `mandatory`, which the contract must hold, to `guidance`.',
        example: 'level       mandatory',
        snippet: 'level       ${1|mandatory,conditional,duty,scheme,criterion,guidance,proposed|}',
        tails: {
            mandatory: {
                sentence: 'The law says that the contract must hold it.',
                example: 'level       mandatory',
                snippet: 'mandatory',
            },
            conditional: {
                sentence: 'The law asks for it under a condition.',
                example: 'level       conditional',
                snippet: 'conditional',
            },
            duty: {
                sentence: 'The law binds a party, and the contract should enable it.',
                example: 'level       duty',
                snippet: 'duty',
            },
            scheme: {
                sentence: 'Taken on by contract, as with a certificate.',
                example: 'level       scheme',
                snippet: 'scheme',
            },
            criterion: {
                sentence: 'Something that an auditor looks at.',
                example: 'level       criterion',
                snippet: 'criterion',
            },
            guidance: {
                sentence: 'Advice that binds nobody.',
                example: 'level       guidance',
                snippet: 'guidance',
            },
            proposed: {
                sentence: 'Not in force; it is looked at only when that is switched on.',
                example: 'level       proposed',
                snippet: 'proposed',
            },
        },
    },
    expects: {
        sentence: 'What in a contract meets the requirement; of several lines all apply, with `or` one is enough.',
        example: 'expects     control AccessReview every 12 months or clause AuditRight',
        snippet: 'expects     ${1:clause AuditRight}',
        tails: {
            or: {
                sentence: 'Another thing that meets the requirement as well.',
                example: 'expects     clause AuditRight or control SecurityAudit',
                snippet: 'or ${1:control SecurityAudit}',
            },
            promptly: {
                sentence: 'Without undue delay, the time behind it being the outer limit.',
                example: 'expects     notice of SecurityIncident promptly within 24 hours',
                snippet: 'promptly within ${1:24 hours}',
            },
            as: {
                sentence: 'A level for this line alone.',
                example: 'expects     notice of SubprocessorChange as duty',
                snippet: 'as ${1|duty,guidance,criterion,scheme,conditional,mandatory,proposed|}',
            },
        },
    },
    source: {
        sentence: 'Where this requirement was taken from.',
        example: 'source      "Last subparagraph of article 28(3)"',
        snippet: 'source      "${1:Article 28(3)}"',
    },
};

const unit: LinesHelp = {
    currency: {
        sentence: 'The unit is money, and amounts have so many decimals.',
        example: 'currency    2',
        snippet: 'currency    ${1:2}',
    },
};

export const LIBRARY_EN: KeywordTable = {
    declarations: {
        Metric: {
            sentence:
                'Something that can be measured and promised: what kind of figure it is, and which way is better.',
            example:
                'metric AnswerTime "Answer time" as timer where lower is better from "a call joins the queue" to "a person answers it"',
            snippet:
                'metric ${1:AnswerTime} "${2:Answer time}" as ${3|timer,time share,case share,sample,rate,point,total,count,score|} where ${4|lower,higher|} is better',
            tails: {
                as: {
                    sentence: 'The kind of figure, which settles how a window is judged and what a target looks like.',
                    example: 'metric AnswerTime "Answer time" as timer',
                    snippet: 'as ${1|timer,time share,case share,sample,rate,point,total,count,score|}',
                },
                where: {
                    sentence: 'Which way is better.',
                    example: 'metric AnswerTime "Answer time" as timer where lower is better',
                    snippet: 'where ${1|lower,higher|} is better',
                },
                from: {
                    sentence: 'What starts and what stops the clock of a case.',
                    example: 'metric AnswerTime as timer from "a call joins the queue" to "a person answers it"',
                    snippet: 'from "${1:a call joins the queue}" to "${2:a person answers it}"',
                },
            },
        },
        Unit: {
            sentence: 'What is counted, measured or billed, by its singular and its plural.',
            example: 'unit Locker or Lockers "locker"',
            snippet: 'unit ${1:Locker} or ${2:Lockers} "${3:locker}"',
            tails: {
                or: {
                    sentence: 'The plural; both names mean the same unit.',
                    example: 'unit Locker or Lockers "locker"',
                    snippet: 'or ${1:Lockers}',
                },
            },
        },
        Region: {
            sentence: 'A country or a group of countries in which data may be.',
            example: 'region Bavaria "Bavaria" in DE',
            snippet: 'region ${1:Bavaria} "${2:Bavaria}" in ${3:DE}',
            tails: {
                in: {
                    sentence: 'The regions that contain this one.',
                    example: 'region Bavaria "Bavaria" in DE',
                    snippet: 'in ${1:DE}',
                },
            },
        },
        Event: {
            sentence: 'Something that can happen and that a notice reports or a clock starts from.',
            example: 'event KeyLoss "Loss of a key" """A key or badge that opens a server room is missing."""',
            snippet: 'event ${1:KeyLoss} "${2:Loss of a key}" """${3:A key that opens a server room is missing.}"""',
        },
        Topic: {
            sentence:
                'What a control, clause, processing or report is about, so that requirements and contracts speak of the same thing.',
            example: 'topic KeyCustody "Custody of keys" """Who holds the keys, and how that is recorded."""',
            snippet:
                'topic ${1:KeyCustody} "${2:Custody of keys}" """${3:Who holds the keys, and how that is recorded.}"""',
        },
        Framework: {
            sentence: 'A law, a standard or a policy, as requirements that a contract can be checked against.',
            example: 'framework House "House rules" { edition "2026" }',
            snippet: [
                'framework ${1:House} "${2:House rules}" {',
                '    edition     "${3:2026}"',
                '    source      "${4:Our security policy}"',
                '',
                '    requirement "${5:1.1}" "${6:Audit}" {',
                '        level       ${7|mandatory,conditional,duty,scheme,criterion,guidance,proposed|}',
                '        expects     ${8:clause AuditRight}$0',
                '    }',
                '}',
            ].join('\n'),
        },
    },
    lines: { Framework: framework, Requirement: requirement, Unit: unit },
};
