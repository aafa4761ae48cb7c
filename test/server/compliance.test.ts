import { describe, expect, test } from 'vitest';
import { withTabStops } from '../../server/features/code-actions/tab-stops.ts';
import { CODE_LENSES } from '../../server/features/code-lenses.ts';
import { INLAY_HINTS } from '../../server/features/inlay-hints.ts';
import { actionsAt, documented, fixed, hinted, hovered, lensed, listed, only, referencedAt } from './check.ts';
import { manifest } from './manifest.ts';

const POLICY = `framework Policy "House policy" {
    source "Minutes of 3 May"
    scope Critical "a critical service"
    requirement "1" "Audits" { """The client may audit.""" level mandatory expects clause AuditRight }
    requirement "2" "Insurance" { level scheme expects clause Insurance }
    requirement "3" "Scans" { level scheme expects control VulnerabilityScanning every 1 month }
    requirement "4" "Access" { level scheme expects control LeastPrivilege }
    requirement "5" "Exit" for Critical { level scheme expects clause ExitAssistance }
    requirement "6" "Rules of the house" { level scheme }
    requirement "7" "Later" { level proposed expects clause Insurance }
}
`;

const CONTRACT = `${POLICY}
contract Deal {
    subject to Policy
}
clause Audits "Audits" {
    covers AuditRight
}
control Access "Access" {
    covers LeastPrivilege, VulnerabilityScanning
    every 1 month
}
notice Told "Notice" {
    on PersonalDataBreach
    satisfies Policy:6
}
waive Policy:2 because "The parent stands behind it"
`;

const REQUIREMENTS = only('inlayHints.requirements');
const COVERAGE = only('codeLens.coverage');

describe('hints', () => {
    test('say on each part of the contract what it meets', () => {
        expect(hinted(CONTRACT, REQUIREMENTS)).toEqual([
            'clause Audits "Audits"‹meets Policy 1›',
            'control Access "Access"‹meets Policy 3; Policy 4›',
            'notice Told "Notice"‹meets Policy 6›',
        ]);
    });

    test('name as many of three as an editor shows, and count the rest', () => {
        const text = `contract C { subject to GDPR }\nprocessing Files { data PersonalData }\nclause K {\n    covers Confidentiality, AuditRight, SubprocessorFlowDown, DeletionOrReturn, DataSubjectRequests\n}\n`;
        expect(hinted(text, REQUIREMENTS).at(-1)).toBe('clause K‹meets GDPR 28(3)(b) and 4 more›');
        const two = text.replaceAll(', DeletionOrReturn, DataSubjectRequests', '').replace(', AuditRight', '');
        expect(hinted(two, REQUIREMENTS).at(-1)).toMatch(/^clause K‹meets GDPR 28\(3\)\(b\); GDPR 28[^ ]+›$/);
    });

    test('are off where the setting says so, and nowhere in a catalogue', () => {
        expect(hinted(CONTRACT, only('none'))).toEqual([]);
        expect(hinted('control Access "Access" {\n    covers LeastPrivilege\n}\n')).toEqual([]);
    });
});

describe('lenses', () => {
    test('say on each framework how much of it is met, and open the coverage', () => {
        expect(lensed(CONTRACT, COVERAGE)).toEqual([
            {
                on: 'Policy',
                title: 'Policy 4 of 5 · 1 waived',
                command: 'mspc.openCoverage',
                arguments: ['file:///w/a.mspc', 'Policy'],
            },
        ]);
        const [open] = lensed(CONTRACT.replace('covers AuditRight', 'covers Warranty'), COVERAGE);
        expect(open?.title).toBe('Policy 3 of 5 · 1 waived · 1 open');
    });

    test('do nothing in an editor that does not know the command, and are off where the setting says so', () => {
        expect(lensed(CONTRACT, { ...COVERAGE, ownCommands: false }).map(({ command }) => command)).toEqual(['']);
        expect(lensed(CONTRACT, only('none'))).toEqual([]);
    });
});

test('every kind of hint and lens has its setting, and no other is offered', () => {
    const settings = Object.keys(manifest.settings).filter((name) => /^mspc\.(?:inlayHints|codeLens)\./.test(name));
    const kinds = [
        ...Object.keys(INLAY_HINTS).map((kind) => `mspc.inlayHints.${kind}`),
        ...Object.keys(CODE_LENSES).map((kind) => `mspc.codeLens.${kind}`),
    ];
    expect(settings.toSorted()).toEqual(kinds.toSorted());
});

describe('hover', () => {
    const at = (mark: string, text = CONTRACT) => hovered(text.replace(mark.replace('<|>', ''), mark));

    test('of a citation: what it asks, its level, how it stands here, and its source', () => {
        const text = at('satisfies Policy:<|>6');
        expect(text).toContain('**Rules of the house**');
        expect(text).toContain('**Met here** by [notice `Told`](file:///w/a.mspc#L23).');
        expect(text).toContain('Level **scheme**');
        expect(text).toContain('Source: Minutes of 3 May');
        expect(text).not.toContain('In our own words');
    });

    test.each([
        ['waived', 'waive Policy:<|>2', '**Waived here**: The parent stands behind it.'],
        ['not asked', 'subject to Policy', 'Asked only for Critical.'],
    ])('of one that is %s', (_, mark, expected) => {
        const text = mark.includes('waive')
            ? at(mark)
            : hovered(CONTRACT.replace('requirement "5"', 'requirement "<|>5"'));
        expect(text).toContain(expected);
    });

    test('of an open one: what is not found', () => {
        const text = CONTRACT.replace('covers AuditRight', 'covers Warranty');
        expect(hovered(text.replace('requirement "1"', 'requirement "<|>1"'))).toContain(
            '**Open here**: a clause on right to audit: not found in this contract.',
        );
    });

    test('of a requirement: the other frameworks that the same serves', () => {
        const text = hovered('contract C { subject to GDPR }\ncontrol K { satisfies GDPR:28(3)<|>(h) }\n');
        expect(text).toMatch(/What meets it can also serve APRA-CPS-230 .*; and requirements of .*UK-GDPR/);
        expect(text).not.toMatch(/also serve .*[^-]GDPR/);
    });

    test('of a topic: the frameworks that look for it, those of the contract first', () => {
        const text = hovered('contract C { subject to NIS2 }\ncontrol K { covers Multi<|>FactorAuthentication }\n');
        expect(text).toMatch(/Frameworks look for it in NIS2 /);
        expect(text).not.toMatch(/\bSOX\b/);
    });

    test('of a framework: how much is met, and what is open', () => {
        const text = at('subject to Pol<|>icy', CONTRACT.replace('covers AuditRight', 'covers Warranty'));
        expect(text).toContain('In this contract: 3 of 5 met, 1 waived, 1 open, 1 not applicable.');
        expect(text).toContain('Open: 1.');
    });

    test('nothing of a contract becomes a link or markup of its own', () => {
        const text = CONTRACT.replace('The parent stands behind it', '[x](https://example.org) <b>').replace(
            'waive Policy:2',
            'waive Policy:<|>2',
        );
        expect(hovered(text)).toContain('\\[x\\]');
    });
});

describe('completion of citations', () => {
    const text = CONTRACT.replace('satisfies Policy:6', 'satisfies Policy:<|>').replace(
        'covers AuditRight',
        'covers Warranty',
    );

    test('gives the open ones first, each with its title and how it stands', () => {
        const items = listed(text).items.map(({ label, detail }) => `${label} ${detail}`);
        expect(items).toEqual([
            'Policy:1 Audits · open',
            'Policy:6 Rules of the house · open',
            'Policy:2 Insurance · waived',
            'Policy:3 Scans · met',
            'Policy:4 Access · met',
            'Policy:5 Exit · not applicable',
            'Policy:7 Later · proposed',
        ]);
        const sorted = listed(text).items.map(({ sortText }) => sortText ?? '');
        expect(sorted).toEqual(sorted.toSorted());
    });

    test('gives what is open before any framework is named, then the frameworks', () => {
        const items = listed(text.replace('satisfies Policy:<|>', 'satisfies <|>')).items.map(({ label }) => label);
        expect(items.slice(0, 4)).toEqual(['Policy:1', 'Policy:6', 'Policy', 'APRA-CPS-230']);
    });

    test('tells of each what it asks', () => {
        expect(documented(text, 'Policy:1')).toContain('The client may audit.');
    });
});

describe('references', () => {
    test('of a citation lead to everything that meets it here', async () => {
        const text = CONTRACT.replace('satisfies Policy:6', 'satisfies Policy:<|<|>6|>')
            .replace('requirement "6"', 'requirement <|"6"|>')
            .replace('notice Told', 'notice <|Told|>');
        const { found, marked } = await referencedAt(text.replace('<|Told|>', 'Told'));
        expect(found).toEqual(marked);
    });

    test('of a requirement lead to what meets it by its topic', async () => {
        const text = CONTRACT.replace('requirement "1"', 'requirement <|"<|>1"|>').replace(
            'clause Audits',
            'clause <|Audits|>',
        );
        const { found, marked } = await referencedAt(text);
        expect(found).toEqual(marked);
    });

    test('asked for where the framework stands, in every contract that is subject to it', async () => {
        const { found, marked } = await referencedAt(`//- /policy.mspc
framework Policy {
    requirement <|"<|>1"|> { level scheme expects clause AuditRight }
}
//- /a.mspc
import "policy.mspc"
contract A { subject to Policy }
clause <|Audits|> { covers AuditRight }
//- /b.mspc
import "policy.mspc"
contract B { subject to Policy }
clause <|Inspection|> { covers AuditRight }
//- /c.mspc
import "policy.mspc"
contract C
clause Else { covers AuditRight }
`);
        expect(found).toEqual(marked);
    });
});

describe('fixes', () => {
    test('lead from value to value with the tab key, where the editor can', () => {
        const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
        const text = CONTRACT.replace('covers LeastPrivilege, VulnerabilityScanning', 'covers LeastPrivilege');
        const [first] = actionsAt(text.replace('subject to Policy', 'subject to Pol<|>icy'), {
            ...only('none'),
            client: { workspace: { workspaceEdit } },
        });
        const [change] = first?.edit?.documentChanges ?? [];
        const [edit] = change && 'edits' in change ? change.edits : [];
        const snippet = edit && 'snippet' in edit ? edit.snippet.value : '';
        expect(snippet.replaceAll('${', '‹')).toContain(
            '    every       ‹1:1 month}\n    evidence    ‹2:"Scan reports"}\n',
        );
        expect(snippet).toContain('control VulnerabilityScanning "Vulnerability scanning" {');
    });

    test.each([
        ['control K "5 days" {\n    every  5 days\n}', 'control K "5 days" {\n    every  ‹1:5 days}\n\\}'],
        [
            '    alert  at 75% of target within 5 business days',
            '    alert  at ‹1:75%} of target within ‹2:5 business days}',
        ],
        [
            '    """\n    5 days, "so" $1\n    """\n    kept  1 year',
            '    """\n    5 days, "so" \\$1\n    """\n    kept  ‹1:1 year}',
        ],
        ['    """All within 5 days."""', '    """All within 5 days."""'],
        ['    nature  "a $c", "d"', '    nature  ‹1:"a \\$c"}, ‹2:"d"}'],
    ])('make a snippet of %j', (text, expected) => {
        expect(withTabStops(text).replaceAll('${', '‹')).toBe(expected);
    });

    test('draft what is open, from the name of the framework', () => {
        const { titles, text } = fixed(
            CONTRACT.replace('covers AuditRight', 'covers Warranty').replace(
                'subject to Policy',
                'subject to Pol<|>icy',
            ),
        );
        expect(titles[0]).toBe('Draft `clause AuditRight` for 1');
        expect(text).toContain('clause AuditRight "Right to audit" {\n    covers      AuditRight\n');
    });
});

test('topics that open requirements look for come first, those of most at the top', () => {
    const policy = `framework Policy {
    requirement "1" { level scheme expects clause Insurance }
    requirement "2" { level scheme expects control PatchManagement }
    requirement "3" { level scheme expects control PatchManagement every 1 month }
    requirement "4" { level proposed expects clause Indemnity }
    requirement "5" { level scheme expects clause AuditRight }
}
contract Deal { subject to Policy }
clause Audits { covers AuditRight }
`;
    const labels = listed(`${policy}clause New { covers <|> }`).items.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['PatchManagement', 'Insurance', 'AuditRight']);
});
