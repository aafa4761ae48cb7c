import { expect, test } from 'vitest';
import { composeCoverage, htmlPage, markdown, placedBlocks } from '../../language/render/index.ts';
import { covered } from '../support/coverage.ts';

const TEXT = `contract Deal "Care" {
    provider    North
    client      Acme
    subject to  Policy for Critical
}

party North "North Ltd"

party Acme "Acme Ltd"

framework Policy "House <b>policy</b>" {
    scope Critical "a critical service"
    requirement "1" "Audits" { level mandatory expects clause AuditRight }
    requirement "2" "Scans | tests" { level scheme expects control VulnerabilityScanning every 1 month }
    requirement "3" "Logs" for Critical { level scheme expects control SecurityLogging expects clause Insurance }
    requirement "4" "Cards" where data CardholderData { level duty expects clause Insurance }
    requirement "5" "Exit" { level criterion expects clause ExitAssistance }
    requirement "6" "Later" { level proposed expects clause Insurance }
}

clause Audits "Audit rights" {
    covers      AuditRight
}

control Logs "Security logs" {
    covers      SecurityLogging
    responsible Cloud, North
    accountable North
}

control Scans {
    covers      VulnerabilityScanning
    every       3 months
}

notice Told "Breach notice" {
    on          SecurityIncident
    from        North
    to          Acme
}

vendor Cloud "Cloud Inc" {
    provides    "Servers"
}

service Desk "Service desk"

waive Policy:5 because "A parent *helps*" until 2027-03-31
`;

const { coverage } = covered(TEXT);
const frameworks = coverage.frameworks.filter(({ named }) => named !== undefined);
const document = composeCoverage(coverage, { frameworks });

test('the document tells how each requirement stands, what each part meets, and who does what', () => {
    expect(markdown(document)).toBe(`# Coverage of Care

Coverage says what was found in the files analysed; terms may stand elsewhere. Informational, not legal advice.

## Policy: House \\<b\\>policy\\</b\\> (Critical)

1 of 4 met, 1 waived, 2 open, 1 not applicable.

| Code | Requirement | Level | Status | In this contract |
| --- | --- | --- | --- | --- |
| 1 | Audits | mandatory | met | Audit rights |
| 2 | Scans \\| tests | scheme | open | a control on vulnerability scanning, every 1 month: the number in this contract is looser, or not stated |
| 3 | Logs | scheme | open | Security logs; a clause on insurance: not found in this contract |
| 4 | Cards | duty | not applicable | no processing has CardholderData |
| 5 | Exit | criterion | waived | A parent \\*helps\\*, until 31 March 2027 |

## Controls by framework

What each control, notice, clause and other part of the contract meets, alone or with others.

| Part of the contract | Policy |
| --- | --- |
| Audit rights | 1 |
| Security logs | 3 |
| Scans |  |

## Responsibilities

Who is responsible for what (does it), accountable for it (answers for it), and informed of it, as this contract states it.

| What | North (provider) | Acme (client) | Cloud Inc (vendor) |
| --- | --- | --- | --- |
| Security logs | responsible; accountable |  | responsible |
| Scans (responsible: not stated) |  |  |  |
| Breach notice | responsible | informed |  |
| Servers |  |  | responsible |
| Service desk | responsible |  |  |
`);
});

test('as a page it has its title, its parts under headings, and no markup of the contract', () => {
    const html = htmlPage(document);
    expect(html).toContain('<h1>Coverage of Care</h1>');
    expect([...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
        'Policy: House &lt;b&gt;policy&lt;/b&gt; (Critical)',
        'Controls by framework',
        'Responsibilities',
    ]);
    expect(html).not.toContain('<b>');
});

test('each name leads to where it is written, and each code in the matrix to its row', () => {
    const blocks = placedBlocks(document);
    const html = blocks.map((block) => block.html).join('\n');
    const words = blocks.flatMap((block) =>
        [...block.html.matchAll(/data-place="(\d+)">([^<]*)</g)].map(([, place, shown]) => {
            const { start, end } = block.places[Number(place)] ?? { start: 0, end: 0 };
            return `${shown} = ${TEXT.slice(start, end)}`;
        }),
    );
    expect(words).toContain('3 = "3"');
    expect(words).toContain('Security logs = Logs');
    expect(words).toContain('accountable = North');
    expect(words).toContain('responsible = Cloud');
    const [, target = ''] = /<td><a href="#([^"]*)">3<\/a>/.exec(html) ?? [];
    expect(html).toContain(`<tr id="${target}" class="open"`);
});
