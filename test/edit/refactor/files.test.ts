import { describe, expect, test } from 'vitest';
import type { RefactorName } from '../../../language/edit/refactor/index.ts';
import { refactored, refactoredText } from '../../support/refactored.ts';

function titles(marked: string, refactor: RefactorName): readonly string[] {
    return refactored(marked, refactor).titles;
}

/** Catalogues that the tables import. */
const CATALOGUES = `//- vendors.mspc
vendor Azure "Microsoft Azure" """Cloud."""
//- people.mspc
party Acme "Acme"
//- none.mspc
party Nobody "Nobody"
`;

describe('organise imports', () => {
    const organised = (text: string) => refactoredText(`${CATALOGUES}//- a.mspc\n<|>${text}`, 'organize-imports');

    test.each([
        [
            'sorts them and removes what is unused',
            'import "vendors.mspc"\nimport "none.mspc"\nimport "people.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
            'import "people.mspc"\nimport "vendors.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
        ],
        [
            'moves comments with their import, and keeps those of one that goes',
            '// Whose contract it is.\n\n// clouds\nimport "vendors.mspc" // shared\n// nobody\nimport "none.mspc" /* yet */\n// who\nimport "people.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
            '// Whose contract it is.\n\n// nobody\n/* yet */\n// who\nimport "people.mspc"\n// clouds\nimport "vendors.mspc" // shared\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
        ],
        [
            'sorts each group by itself, and a group that is unused takes its blank line along',
            'import "none.mspc"\n\nimport "vendors.mspc"\nimport "people.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
            'import "people.mspc"\nimport "vendors.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
        ],
        [
            'puts them at the beginning of their lines',
            '    import "vendors.mspc"\nimport "people.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
            'import "people.mspc"\nimport "vendors.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
        ],
        [
            'removes the second of two, however it is written',
            'import "vendors.mspc"\nimport "./vendors.mspc"\n\nservice S { depends on Azure }\n',
            'import "vendors.mspc"\n\nservice S { depends on Azure }\n',
        ],
        [
            'counts what prose and citations name as used',
            'import "people.mspc"\nimport "none.mspc"\n\nclause C """[[Acme]] pays."""\n',
            'import "people.mspc"\n\nclause C """[[Acme]] pays."""\n',
        ],
    ])('%s', (_name, text, expected) => expect(organised(text)).toBe(`//- a.mspc\n${expected}`));

    test.each([
        [
            'they are in order',
            'import "people.mspc"\nimport "vendors.mspc"\n\nservice S { depends on Azure }\nreport R { to Acme }\n',
        ],
        ['an import leads nowhere: it may be what the names need', 'import "gone.mspc"\n'],
        ['part of the text cannot be read', 'import "none.mspc"\n\nservice S { depends on }\n'],
    ])('is not offered where %s', (_name, text) => {
        expect(titles(`${CATALOGUES}//- a.mspc\n<|>${text}`, 'organize-imports')).toEqual([]);
    });
});

const CONTRACT = `contract Deal "Deal" {
    provider    North
    client      Acme
}

party North "North"

party Acme "Acme"
`;

describe('move to a catalogue', () => {
    test.each([
        [
            'makes the catalogue, with what stands above and behind the declaration',
            `${CONTRACT}
// ---------------- vendors

/** Our cloud. */
// since 2019
vendor <|>Azure "Azure" {
    """Cloud."""
    subprocessor
} // checked

service S { depends on Azure }
`,
            `//- a.mspc
import "vendors.mspc"

${CONTRACT}
// ---------------- vendors

service S { depends on Azure }
//- vendors.mspc
/** Our cloud. */
// since 2019
vendor Azure "Azure" {
    """Cloud."""
    subprocessor
} // checked
`,
        ],
        [
            'appends to one that is there, and brings the imports along that it needs',
            `//- identity.mspc
control Mfa { covers MultiFactorAuthentication }
//- vendors.mspc
import "other.mspc"

vendor Old
//- other.mspc
//- a.mspc
import "identity.mspc"

${CONTRACT}
vendor <|>Azure { access "all" using Mfa }
service S { depends on Azure }
`,
            `//- vendors.mspc
import "other.mspc"
import "identity.mspc"

vendor Old

vendor Azure { access "all" using Mfa }
//- a.mspc
import "identity.mspc"
import "vendors.mspc"

${CONTRACT}
service S { depends on Azure }
`,
        ],
        [
            'has the contract incorporate what nothing refers to',
            `${CONTRACT}
clause <|>Law """The law of the place applies."""
`,
            `//- a.mspc
import "clauses.mspc"

contract Deal "Deal" {
    provider    North
    client      Acme
    incorporates Law
}

party North "North"

party Acme "Acme"
//- clauses.mspc
clause Law """The law of the place applies."""
`,
        ],
        [
            'takes all priorities: their order is their ranking',
            `${CONTRACT}
priority Red
priority <|>Amber "Amber"
sla L for S { matrix ResponseTime { Red 1 hour
 Amber 2 hours } }
service S "S"
`,
            `//- a.mspc
import "priorities.mspc"

${CONTRACT}
sla L for S { matrix ResponseTime { Red 1 hour
 Amber 2 hours } }
service S "S"
//- priorities.mspc
priority Red

priority Amber "Amber"
`,
        ],
    ])('%s', (_name, marked, expected) => expect(refactoredText(marked, 'move-to-catalogue')).toBe(expected));

    test('says what goes where', () => {
        expect(titles(`${CONTRACT}\nclause <|>Law """Law."""\n`, 'move-to-catalogue')).toEqual([
            'Move Law to a new catalogue clauses.mspc',
        ]);
    });

    test.each([
        ['it speaks of a party of the contract', `${CONTRACT}\nclause <|>Pay """[[Acme]] pays."""\n`],
        [
            'a comment silences a rule on it',
            `${CONTRACT}\n// mspc-allow drafting/declaration-unused: later\nvendor <|>V\n`,
        ],
        [
            'the catalogue has the name',
            `//- clauses.mspc\nclause Law\n//- a.mspc\n${CONTRACT}\nclause <|>Law """Law."""\n`,
        ],
        [
            'an import has the name',
            `//- b.mspc\nclause Law\n//- a.mspc\nimport "b.mspc"\n${CONTRACT}\nclause <|>Law """Law."""\n`,
        ],
        [
            'the file of that name is a contract',
            `//- clauses.mspc\ncontract Other\n//- a.mspc\n${CONTRACT}\nclause <|>Law """Law."""\n`,
        ],
        [
            'another file takes it from here',
            `//- b.mspc\nimport "a.mspc"\nservice S { depends on V }\n//- a.mspc\n${CONTRACT}\nvendor <|>V\n`,
        ],
        ['the cursor is in its body', `${CONTRACT}\nclause Law {\n    """L<|>aw."""\n}\n`],
        ['it could not be read', `${CONTRACT}\nvendor <|>V { risk }\n`],
        ['the file is a catalogue itself', 'clause <|>Law """Law."""\n'],
        [
            'the name would mean another thing there',
            `//- calendars.mspc\ncalendar Always\n//- a.mspc\n${CONTRACT}\ncalendar <|>Nights { open outside Always }\n`,
        ],
    ])('is not offered where %s', (_name, marked) => expect(titles(marked, 'move-to-catalogue')).toEqual([]));
});

describe('copy into this file', () => {
    test.each([
        [
            'puts it with its kind, and imports what it needs',
            `//- identity.mspc
control Mfa { covers MultiFactorAuthentication }
//- vendors.mspc
import "identity.mspc"
/** Our cloud. */
vendor Azure { access "all" using Mfa } // shared
//- a.mspc
import "vendors.mspc"

${CONTRACT}
vendor Own

service S { depends on A<|>zure, Own }
`,
            `//- a.mspc
import "vendors.mspc"
import "identity.mspc"

${CONTRACT}
vendor Own

/** Our cloud. */
vendor Azure { access "all" using Mfa } // shared

service S { depends on Azure, Own }
`,
        ],
    ])('%s', (_name, marked, expected) => expect(refactoredText(marked, 'copy-here')).toBe(expected));

    const shared = '//- b.mspc\nvendor Azure\ncontrol Backup { applies to Azure }\nunit Box\n';
    test.each([
        [
            'something else that belongs means the original',
            `${shared}//- a.mspc\nimport "b.mspc"\n${CONTRACT}\nreport R { covers <|>Azure, Backup }\n`,
        ],
        [
            'it is a word of everyone',
            `${shared}//- a.mspc\nimport "b.mspc"\n${CONTRACT}\nservice S { quantity 3 <|>Box }\n`,
        ],
        ['it stands here', `${CONTRACT}\nreport R { to <|>Acme }\n`],
        ['it is of the library', `${CONTRACT}\nservice S { hours <|>Always }\n`],
        ['there is no contract', `${shared}//- a.mspc\nimport "b.mspc"\nreport R { covers <|>Azure }\n`],
    ])('is not offered where %s', (_name, marked) => expect(titles(marked, 'copy-here')).toEqual([]));
});

describe('sort declarations', () => {
    test.each([
        [
            'puts them in the order of a contract, with their comments',
            `import "x.mspc"

/* Deal of the year. */

// pays
party Acme "Acme" // client
/** The deal. */
contract D<|>eal {
    client Acme
}
vendor V
priority Low
priority High

// the end`,
            `import "x.mspc"

/* Deal of the year. */

/** The deal. */
contract Deal {
    client Acme
}
// pays
party Acme "Acme" // client
priority Low
priority High
vendor V

// the end`,
        ],
        [
            'sorts each section by itself',
            `contract Deal

// ---- who

clause <|>C
party P

// ---- what

vendor V
service S
`,
            `contract Deal

// ---- who

party P
clause C

// ---- what

service S
vendor V
`,
        ],
    ])('%s', (_name, marked, expected) => {
        expect(refactoredText(marked, 'sort-declarations')).toBe(expected);
        expect(titles(expected, 'sort-declarations')).toEqual([]);
    });

    test.each([
        ['a declaration stays where it is', 'contract Deal\n\nparty A\n\nservice <|>S\n\nvendor V\n\nfee F\n'],
        ['something cannot be read', 'vendor <|>V\nparty P { adress "x" }\ncontract D\n'],
        [
            'a comment that silences stands apart',
            'vendor <|>V\n\n// mspc-allow term/law-missing: later\n\ncontract D\n',
        ],
        ['two stand on one line', 'vendor <|>V {} party P\n'],
    ])('is not offered where %s', (_name, marked) => expect(titles(marked, 'sort-declarations')).toEqual([]));
});

describe('split a contract', () => {
    const SPLIT = `// Deal with Acme.

contract <|>Deal "Deal" {
    provider    North
    client      Acme
    hours       Office
}

party North "North"

party Acme "Acme"

/** When we work. */
calendar Office {
    zone        "Europe/Oslo"
    open        mon-fri 08:00-16:00
}

priority P1 "Critical"

// the second
priority P2 "Low"

service Desk {
    depends on  Azure
}

sla Levels for Desk {
    matrix ResponseTime {
        P1 1 hour
        P2 4 hours
    }
}

vendor Azure "Azure" // ours
vendor Unused
vendor Local "For [[Acme]] alone" """Runs at [[Acme]]."""

define Downtime """Time in which [[Azure]] is down."""

// ---- security

control Logging {
    covers      SecurityLogging
    responsible North
}

control Doors {
    covers      PhysicalSecurity
    responsible Acme
}

clause Audits """As [[Logging]] has it, but for [[Downtime]]."""
clause Place """At the doors of [[Doors]]."""
`;

    test('moves what names nothing of the client, with what it needs, and imports it', () => {
        expect(refactoredText(`//- deal.mspc\n${SPLIT}`, 'split-contract')).toBe(`//- deal.mspc
// Deal with Acme.

import "deal-catalogue.mspc"

contract Deal "Deal" {
    provider    North
    client      Acme
    hours       Office
    incorporates Audits
}

party Acme "Acme"

service Desk {
    depends on  Azure
}

sla Levels for Desk {
    matrix ResponseTime {
        P1 1 hour
        P2 4 hours
    }
}

vendor Unused
vendor Local "For [[Acme]] alone" """Runs at [[Acme]]."""

// ---- security

control Doors {
    covers      PhysicalSecurity
    responsible Acme
}

clause Place """At the doors of [[Doors]]."""
//- deal-catalogue.mspc
party North "North"

/** When we work. */
calendar Office {
    zone        "Europe/Oslo"
    open        mon-fri 08:00-16:00
}

priority P1 "Critical"

// the second
priority P2 "Low"

vendor Azure "Azure" // ours

define Downtime """Time in which [[Azure]] is down."""

control Logging {
    covers      SecurityLogging
    responsible North
}

clause Audits """As [[Logging]] has it, but for [[Downtime]]."""
`);
    });

    test.each([
        ['the catalogue is there already', `//- deal-catalogue.mspc\nvendor Old\n//- deal.mspc\n${SPLIT}`],
        ['less than two declarations can go', `//- deal.mspc\n${CONTRACT.replace(' Deal', ' <|>Deal')}vendor Azure\n`],
        [
            'the cursor is elsewhere',
            `//- deal.mspc\n${SPLIT.replace('<|>', '').replace('party Acme', 'party <|>Acme')}`,
        ],
        [
            "the names are another file's too",
            `//- o.mspc\nvendor Azure\nvendor Beta\n//- deal.mspc\nimport "o.mspc"\n${CONTRACT.replace(' Deal', ' <|>Deal')}vendor Azure\nvendor Beta\nservice S { depends on Azure, Beta }\n`,
        ],
    ])('is not offered where %s', (_name, marked) => {
        expect(titles(marked, 'split-contract')).toEqual([]);
    });

    test('priorities stay where one of them has to: their order ranks them', () => {
        const marked = `//- deal.mspc\n${CONTRACT.replace(' Deal', ' <|>Deal')}priority P1\npriority P2 """For [[Acme]]."""\nvendor A\nvendor B\nservice S { depends on A, B }\nsla L for S { matrix ResponseTime { P1 1 hour\nP2 2 hours } }\n`;
        expect(titles(marked, 'split-contract')).toEqual([
            'Move 2 declarations that other contracts can share to a new catalogue deal-catalogue.mspc',
        ]);
    });
});
