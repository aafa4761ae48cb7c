import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver';
import { germanDocument } from '../../language/messages/german.ts';
import { selectionRanges } from '../../server/features/selection-ranges.ts';
import { CLIENT, definedAt, ledTo, linkedAt, outlined, referencedAt, selected, symbolsOf, world } from './check.ts';
import { hierarchyAt, madeOf } from './hierarchies.ts';

const EXAMPLES = readdirSync(new URL('../../examples/', import.meta.url)).filter((name) => name.endsWith('.mspc'));

describe('definition', () => {
    test.each([
        ['a service', 'service <|Desk|>\nsla S for De<|>sk'],
        [
            'an imported vendor',
            '//- /a.mspc\nimport "v.mspc"\nservice S { depends on <|>Azure }\n//- /v.mspc\nvendor <|Azure|> "Cloud"\n',
        ],
        ['the file of an import', '//- /a.mspc\nimport "<|>v.mspc"\n//- /v.mspc\n<||>vendor Azure\n'],
        [
            'the sla of a path',
            'service D\nsla <|Levels|> for D {\n  objective Up Availability at least 99%\n}\nmonitor M { watches Lev<|>els.Up }',
        ],
        [
            'the objective of a path',
            'service D\nsla Levels for D {\n  objective <|Up|> Availability at least 99%\n}\nmonitor M { watches Levels.U<|>p }',
        ],
        [
            'the row of a path',
            'service D\npriority P1\nsla L for D {\n  matrix ResponseTime {\n    <|P1|> 1 hour\n  }\n}\nmonitor M { watches L.<|>P1 }',
        ],
        [
            'the column of a cell',
            'service D\npriority P1\nsla L for D {\n  matrix <|ResponseTime|> {\n    P1 1 hour\n  }\n}\nmonitor M { watches L.P1.<|>ResponseTime }',
        ],
        [
            'the priority of a row',
            'service D\npriority <|P1|>\nsla L for D {\n  matrix ResponseTime {\n    P<|>1 1 hour\n  }\n}',
        ],
        ['a name in prose', 'service <|Desk|>\nclause C """see [[<|>Desk|the desk]]"""'],
    ])('%s', (_name, text) => {
        const { found, marked } = definedAt(text);
        expect(found).toEqual(marked);
    });

    test('a metric of the library', () => {
        expect(
            definedAt('service D\nsla S for D {\n  objective Up Avail<|>ability at least 99%\n}').found,
        ).toMatchObject([expect.stringContaining('metrics.mspc')]);
    });
    test('a requirement', () => {
        expect(definedAt('control K {\n  satisfies GDPR:28(3)<|>(h)\n}').found).toMatchObject([
            expect.stringContaining('gdpr.mspc'),
        ]);
    });
    test('nothing on a word of the language', () => {
        expect(definedAt('serv<|>ice D').found).toEqual([]);
    });
});

describe('what a thing leads to', () => {
    const FILES = `contract C { provider A client B subject to GDPR }
party A
party B
service D
priority P1
sla L for D {
    objective Up Availability at least 99%
    matrix ResponseTime { P1 1 hour }
}
monitor M { watches L.Up }
monitor N { watches L.P1 }
control K { covers PatchManagement satisfies GDPR:28(3)(h) }
control J { covers PatchManagement }
framework House { scope Big requirement "1" }
`;
    const mark = (word: string) => (text: string) => text.replace(word, `<|${word}|>`);
    test.each([
        ['a requirement: what meets it', 'GDPR:28(3)(h)', 'GDPR:28(3)(<|>h)', [mark('K')]],
        ['a topic: what covers it', 'covers Patch', 'covers Pa<|>tch', [mark('K'), mark('J')]],
        ['a promise: who watches it', 'L.Up', 'L.U<|>p', [mark('M')]],
        ['a row: who watches its cells', 'L.P1 }', 'L.P<|>1 }', [mark('N')]],
        ['a party: nothing', 'party A', 'party A<|>', []],
    ])('%s', (_name, place, cursor, marks) => {
        const text = marks.reduce((result, each) => each(result), FILES.replace(place, cursor));
        const { answers, marked } = ledTo(text);
        expect(answers).toEqual(marked);
    });
    test.each([
        ['a promise: its metric', 'Up Avail', 'U<|>p Avail', 'metrics.mspc'],
        ['a requirement: its framework', 'GDPR:28(3)(h)', 'GDPR:28(3)(<|>h)', 'gdpr.mspc'],
        ['a row: its priority', 'L.P1 }', 'L.P<|>1 }', 'a.mspc 4:9-4:11'],
        ['a scope: its framework', 'scope Big', 'scope Bi<|>g', 'a.mspc 13:10-13:15'],
    ])('the kind of %s', (_name, place, cursor, part) => {
        expect(ledTo(FILES.replace(place, cursor)).type).toEqual([expect.stringContaining(part)]);
    });
});

describe('references', () => {
    test.each([
        ['in the file, in paths and in prose', 'service <|D<|>|>\nsla L for <|D|>\nclause C """the [[<|D|>]] and D"""'],
        [
            'in other files',
            '//- /a.mspc\nimport "v.mspc"\nservice S { depends on <|Az<|>ure|> }\n//- /v.mspc\nvendor <|Azure|>\n//- /b.mspc\nimport "v.mspc"\nservice S { depends on <|Azure|> }\n//- /c.mspc\nvendor Azure\n',
        ],
        [
            'a priority with its rows and their paths',
            'service D\npriority <|P<|>1|>\nsla L for D {\n  matrix ResponseTime {\n    <|P1|> 1 hour\n  }\n}\nmonitor M { watches L.<|P1|>, L.<|P1|>.ResponseTime }',
        ],
        [
            'both names of a unit',
            'unit <|Rack|> or <|Racks|>\nservice D { quantity 5 <|Rac<|>ks|> }\nservice E { quantity 1 <|Rack|> }',
        ],
    ])('%s', async (_name, text) => {
        const { found, marked } = await referencedAt(text);
        expect(found).toEqual(marked);
    });
    test('without the declaration', async () => {
        const { found, marked } = await referencedAt('service D<|>\nsla L for <|D|>', false);
        expect(found).toEqual(marked);
    });
});

describe('outline', () => {
    test('rows, cells and objectives inside their sla', () => {
        const text = `service D "Desk"
sla L "Levels" for D {
    matrix ResponseTime ResolutionTime {
        P1 1 hour -
    }
    objective Up Availability at least 99%
}
`;
        expect(outlined(text)).toBe('D (Desk)\nL (Levels)\n  P1\n    ResponseTime (1 hour)\n  Up (Availability)');
    });
    test('neighbours under one heading of the document stand under it', () => {
        const text =
            'contract C\nparty A\nparty B\nservice S\nfee F\nfee G\npriority P\nsla L\nparty Other\nunit U\nunit V\nwaive GDPR:28(1)\nwaive GDPR:28(2)\n';
        expect(outlined(text)).toBe(
            'C\nParties\n  A\n  B\nS\nFees and invoicing\n  F\n  G\nService levels\n  P\n  L\nOther\nU\nV\nAgreed exceptions\n  GDPR:28(1)\n  GDPR:28(2)',
        );
    });
    test('in the language of the document', () => {
        expect(outlined('party A\nparty B\n', { ...CLIENT, wording: germanDocument })).toBe('Parteien\n  A\n  B');
    });
    test.each(EXAMPLES)('in %s every symbol holds those below it, and what is selected', (file) => {
        const check = (symbols: readonly DocumentSymbol[], outer?: DocumentSymbol) => {
            for (const symbol of symbols) {
                expect(holds(symbol.range, symbol.selectionRange)).toBe(true);
                if (outer) expect(holds(outer.range, symbol.range)).toBe(true);
                check(symbol.children ?? [], symbol);
            }
        };
        check(symbolsOf(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8')));
    });
});

function holds(outer: Range, inner: Range): boolean {
    const before = (one: Position, other: Position) =>
        one.line < other.line || (one.line === other.line && one.character <= other.character);
    return before(outer.start, inner.start) && before(inner.end, outer.end);
}

describe('a selection grows', () => {
    test('from the word to the file', () => {
        expect(selected('service D {\n    includes "Remote sup<|>port", "Visits"\n}\n')).toEqual([
            'support',
            '"Remote support"',
            'includes "Remote support", "Visits"',
            '\n    includes "Remote support", "Visits"\n',
            '{\n    includes "Remote support", "Visits"\n}',
            'service D {\n    includes "Remote support", "Visits"\n}',
            'service D {\n    includes "Remote support", "Visits"\n}\n',
        ]);
    });
    test('by values, and by the section of the document', () => {
        const fee = 'fee F {\n    due within 30 days\n}';
        expect(selected(`party A\n${fee.replace('30', '3<|>0')}\nfee G\n`)).toEqual([
            '30',
            '30 days',
            'due within 30 days',
            '\n    due within 30 days\n',
            '{\n    due within 30 days\n}',
            fee,
            `${fee}\nfee G`,
            `party A\n${fee}\nfee G\n`,
        ]);
    });
    test('in prose by sentences and paragraphs', () => {
        const prose = 'First it\n    is so. Then\n    [[D|the desk]] answers.\n\n    More.';
        const text = `service D """\n    ${prose}\n"""\n`;
        expect(selected(text.replace('desk]]', 'de<|>sk]]')).slice(0, 7)).toEqual([
            'desk',
            '[[D|the desk]]',
            '[[D|the desk]] answers.',
            'Then\n    [[D|the desk]] answers.',
            'First it\n    is so. Then\n    [[D|the desk]] answers.',
            prose,
            `"""\n    ${prose}\n"""`,
        ]);
    });
});

test.each([
    'service D {\n<|>    hours Always\n}\n',
    'service D {\n    hours Always   <|>\n}\n',
    '<|>\ufeffservice D\n',
    'service D\n\n<|>\nservice E\n',
    'service D """\n    First.\n<|>\n    Second.\n"""\n',
])('what is selected holds the cursor, as an editor demands: %j', (marked) => {
    const made = world(marked);
    const params = { textDocument: { uri: made.uri }, positions: [made.cursor] };
    const range = selectionRanges(made.view, params)[0]?.range;
    expect(range && holds(range, { start: made.cursor, end: made.cursor })).toBe(true);
});

describe('who depends on whom', () => {
    const FILES = `//- /a.mspc
import "v.mspc"
service Desk { depends on Azure, Net }
service Net { depends on Azure or Cisco }
sla L for Desk {
    objective Up Availability for Net at least 99%
}
clause C """about [[Azure]] and [[Azure|it]]"""
//- /v.mspc
vendor Az<|>ure
vendor Cisco
//- /b.mspc
import "v.mspc"
service Other { depends on Azure }
`;

    test('a vendor: what relies on it in every contract', async () => {
        expect(await hierarchyAt(FILES)).toEqual({
            incoming: ['Desk Azure', 'Net Azure', 'C Azure Azure', 'Other Azure'],
            outgoing: [],
        });
    });
    test('a service: both ways, the library apart', async () => {
        expect(await hierarchyAt(FILES.replace('<|>', '').replace('service Net', 'service N<|>et'))).toEqual({
            incoming: ['Desk Net', 'L Net'],
            outgoing: ['Azure Azure', 'Cisco Cisco'],
        });
    });
    test('an objective stands for its sla', async () => {
        expect(
            await hierarchyAt(
                'service D\nsla L for D {\n    objective U<|>p Availability\n}\nmonitor M { watches L.Up }',
            ),
        ).toEqual({
            incoming: ['M L'],
            outgoing: ['D D'],
        });
    });
    test('nothing on a word of the language', async () => {
        expect(await hierarchyAt('serv<|>ice D')).toEqual({ incoming: [], outgoing: [] });
    });
});

describe('which contracts use it', () => {
    const FILES = `//- /vendors.mspc
vendor Azure "Cloud"
vendor Cisco
//- /house.mspc
import "vendors.mspc"
service Hosting { depends on Azure }
clause Duty "Duty of care" { covers Confidentiality }
//- /a.mspc
import "house.mspc"
contract A "First" { subject to GDPR }
sla L for Hosting
//- /b.mspc
import "vendors.mspc"
import "house.mspc"
contract B { incorporates Duty, Cisco }
//- /c.mspc
import "vendors.mspc"
contract C
service Cloud { depends on Azure }
`;
    test('one that imports it and one that has it through another catalogue', async () => {
        expect(await madeOf(FILES.replace('vendor Az', 'vendor Az<|>'))).toEqual({
            contracts: ['A (First · a.mspc)', 'C (c.mspc)'],
            parts: [],
        });
    });
    test('not one that could but does not', async () => {
        expect((await madeOf(FILES.replace('vendor Ci', 'vendor Ci<|>'))).contracts).toEqual(['B (b.mspc)']);
    });
    test('a word of the library: where it is used', async () => {
        expect((await madeOf(FILES.replace('GDPR', 'GD<|>PR'))).contracts).toEqual(['A (First · a.mspc)']);
        expect((await madeOf(FILES.replace('Confid', 'Confid<|>'))).contracts).toEqual(['B (b.mspc)']);
    });
    test('a contract: what it takes from other files', async () => {
        expect(await madeOf(FILES.replace('contract A', 'contract A<|>'))).toEqual({
            contracts: [],
            parts: ['Hosting (house.mspc)', 'Azure (Cloud · vendors.mspc)'],
        });
    });
});

describe('places that are edited together', () => {
    test.each([
        [
            'an objective and its uses in the sla',
            'sla L {\n    objective <|U<|>p|> Availability\n    credits for <|Up|> { each breach credit 5% }\n}\nmonitor M { watches L.Up }',
        ],
        ['a declaration that no line of its own names', 'service D<|>esk\nsla L for Desk'],
        ['a name that is declared elsewhere', 'service Desk\nclause C """[[De<|>sk]] [[Desk]]"""'],
    ])('%s', (_name, text) => {
        const { found, marked } = linkedAt(text);
        expect(found).toEqual(marked);
    });
});
