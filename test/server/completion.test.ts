// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.
import { describe, expect, test } from 'vitest';
import { germanInterface } from '../../language/interface/german.ts';
import { withoutStops } from '../../server/features/completion/fill-in.ts';
import { UNTOLD } from '../../server/view.ts';
import { check } from '../support/project.ts';
import { documented, formatted, inserted, listed, proposed } from './check.ts';

const BASE = `
contract Deal { provider North client South currency EUR }
party North
party South
calendar Hours { open mon-fri 08:00-18:00 }
service Desk { hours Always }
service Hosting
vendor Azure
priority P1
priority P2
fee DeskFee { amount 1_000 EUR per month }
maintenance Patching
exclusion Storm
sla Levels for Desk {
    matrix ResponseTime ResolutionTime {
        P1 1 hour 4 hours
    }
    objective Uptime Availability at least 99.9%
}
`;

test('a name of the library is found by what it is called in German too', () => {
    const { items } = listed('control K { covers <|> }', { ...UNTOLD, words: germanInterface });
    const topic = items.find(({ label }) => label === 'EncryptionAtRest');
    expect(topic?.filterText).toBe('EncryptionAtRest Verschlüsselung gespeicherter Daten');
    expect(listed('control K { covers <|> }').items[0]?.filterText).toBeUndefined();
});

describe('names of the right kind', () => {
    test.each([
        [
            'after `watches` objectives and rows, and nothing else',
            'monitor M {\n    watches <|>\n}',
            ['Levels.P1', 'Levels.Uptime'],
        ],
        [
            'after the path of an sla its members',
            'monitor M {\n    watches Levels.<|>\n}',
            ['Levels.P1', 'Levels.Uptime'],
        ],
        [
            'after the path of a row its cells',
            'monitor M {\n    watches Levels.P1.<|>\n}',
            ['Levels.P1.ResponseTime', 'Levels.P1.ResolutionTime'],
        ],
        [
            'inside an sla its own members',
            'sla More for Desk {\n    objective Speed Latency at most 1 second\n    credits for <|>\n}',
            ['Speed', 'Levels.P1', 'Levels.Uptime'],
        ],
        ['parties', 'report R {\n    to <|>\n}', ['North', 'South']],
        ['parties not named in the list yet', 'report R {\n    to North, <|>\n}', ['South']],
        ['services and vendors', 'service S {\n    depends on <|>\n}', ['Desk', 'Hosting', 'Azure']],
        ['maintenance and exclusions', 'sla S for Desk {\n    excludes <|>\n}', ['Patching', 'Storm']],
        ['calendars, the library behind', 'service S {\n    hours <|>\n}', ['Hours', 'Always']],
        [
            'subjects of rows that are not there yet',
            'sla S for Desk {\n    matrix ResponseTime {\n        P1 1 hour\n        <|>\n    }\n}',
            ['Desk', 'Hosting', 'P2'],
        ],
        ['fees', 'service S {\n    fee <|>\n}', ['DeskFee']],
        [
            'scopes of the framework named',
            'contract C {\n    subject to PCI-DSS for <|>\n}',
            ['ServiceProvider', 'MultiTenant'],
        ],
    ])('%s', (_name, text, labels) => {
        expect(proposed(BASE + text)).toEqual(labels);
    });

    test('a word that is a unit and a value is proposed once, and what shares a name says what it is', () => {
        const { items } = listed(`${BASE}fee F {\n    amount 1 EUR per m<|>\n}`);
        expect(items.filter(({ label }) => label === 'month')).toHaveLength(1);
        const named = listed('clause C """about [[Req<|>"""').items.filter(({ label }) => label === 'Request');
        expect(named.map(({ detail }) => detail?.split(':')[0])).toEqual(['event', 'unit']);
    });

    test('a metric is proposed for an objective', () => {
        const labels = proposed(`${BASE}sla S for Desk {\n    objective Up <|>\n}`);
        expect(labels).toContain('Availability');
        expect(labels).not.toContain('Desk');
    });
});

describe('keywords of the right place', () => {
    test('the lines of a body that do not stand there yet, several words as one', () => {
        const labels = proposed('contract C {\n    number "1"\n    <|>\n    zone "UTC"\n}');
        expect(labels).toEqual(
            expect.arrayContaining(['subject to', 'provider', 'renews for', 'terminable for', 'term']),
        );
        expect(labels).not.toContain('number');
        expect(labels).not.toContain('zone');
        expect(labels).not.toContain('watches');
    });
    test('a line that may stand more than once', () => {
        expect(proposed('monitor M {\n    every 1 day\n    alert below 5\n    <|>\n}')).toEqual([
            'alert',
            'watches',
            'kept',
            'responsible',
            '"""…"""',
            'missing lines: watches, kept',
        ]);
    });
    test('the tails of a line on its own line only', () => {
        expect(proposed('monitor M {\n    alert below 99% <|>\n}')).toEqual(
            expect.arrayContaining(['notify', 'within']),
        );
        expect(proposed('monitor M {\n    alert below 99%\n    <|>\n}')).not.toContain('notify');
    });
    test('both bounds of an objective', () => {
        const labels = proposed(`${BASE}sla S for Desk {\n    objective Up Availability <|>\n}`);
        expect(labels).toEqual(expect.arrayContaining(['at least', 'at most', 'aiming at', 'rounded to', 'for']));
    });
    test('declarations at the top', () => {
        expect(proposed('<|>')).toEqual(expect.arrayContaining(['contract', 'service', 'sla', 'import']));
        expect(proposed('service A\n\n<|>\n\nservice B')).toContain('vendor');
        expect(proposed('serv<|>')).toContain('service');
    });
    test('a line that cannot be read hides nothing behind it', () => {
        expect(proposed('monitor M {\n    wtches ??? 15 mins\n    every\n    <|>\n}')).toEqual(
            expect.arrayContaining(['watches', 'kept']),
        );
    });
    test('the brace is still open and the next declaration follows', () => {
        expect(proposed('monitor M {\n    every 1 day\n    <|>\n\nservice S {\n}')).toContain('watches');
    });
});

describe('what is wanted first', () => {
    const WATCHED = `${BASE}monitor Probe { watches Levels.P1 }\n`;
    test.each([
        ['the line behind the one above', 'contract C {\n    currency EUR\n    <|>', 'law'],
        ['the same line where it may stand again', 'sla S for Desk {\n    objective A Latency\n    <|>', 'objective'],
        ['business hours as a line, not as a time', 'service S {\n    ho<|>', 'hours'],
        ['another band', 'sla S {\n    credits for A {\n        below 99% credit 5%\n        be<|>', 'below'],
        ['the side of an alert', 'monitor M {\n    alert be<|>', 'below'],
        ['a second service in the head', `${BASE}sla More for Desk, <|>`, 'Hosting'],
        ['a name that is still to be declared', 'contract C {\n    provider North\n}\nparty <|>', 'North'],
        ['its declaration', 'contract C {\n    law "X"\n    provider North\n}\n<|>', 'party'],
        ['a promise that no monitor watches', `${WATCHED}monitor M {\n    watches <|>`, 'Levels.Uptime'],
        ['a value used in such a line', 'fee A {\n    due within 21 days\n}\nfee B {\n    due within <|>', '21 days'],
        ['a counted unit in its plural', 'service A { quantity 5 Seats }\nscaling S of <|>', 'Seats'],
        [
            'the end of the term',
            'contract C { effective 2026-01-01 term 36 months }\nwaive GDPR:28 because "x" until <|>',
            '2028-12-31',
        ],
        ['a zone that is named already', 'contract C { zone "Europe/Oslo" }\ncalendar H { zone "<|>" }', 'Europe/Oslo'],
        ['milliseconds for a latency', 'sla S {\n    objective A Latency at most 180 <|>', 'ms'],
    ])('%s', (_name, text, label) => {
        expect(proposed(text)[0]).toBe(label);
    });
    test.each([
        ['the parties of the contract', `${BASE}monitor M {\n    resp<|>`, 'responsible', 'responsible ${1:North}'],
        [
            'an alert below for a share of time',
            `${BASE}monitor M {\n    watches Levels.Uptime\n    al<|>`,
            'alert',
            'alert       below ${1:99.95%} notify ${2:North} within ${3:5 minutes}',
        ],
        [
            'all lines that are missing',
            'report R {\n    every 1 month\n    <|>',
            'missing lines: covers, to, within',
            'covers      ${1:Levels}\nto          ${2:Client}\nwithin      ${3:10 business days}',
        ],
    ])('%s', (_name, text, label, snippet) => {
        expect(inserted(text, label)).toBe(snippet);
    });
});

describe('names of catalogues that are not imported', () => {
    const SHARED = [
        '//- /lib/shared.mspc\nvendor Azure "Cloud"\ncontrol Mfa\n',
        '//- /other.mspc\ncontract Other\nvendor Hidden\n',
    ].join('');
    function chosen(text: string, label: string) {
        return listed(`//- /a.mspc\n${text}${SHARED}`).items.find((each) => each.label === label);
    }
    test('come with the line that imports them', () => {
        const start = { line: 0, character: 0 };
        expect(chosen('service S {\n    depends on Az<|>\n}\n', 'Azure')?.additionalTextEdits).toEqual([
            { range: { start, end: start }, newText: 'import "lib/shared.mspc"\n\n' },
        ]);
    });
    test('behind the imports that stand there', () => {
        const item = chosen('import "x.mspc"\n\ndefine T """the [[Mf<|>"""\n', 'Mfa');
        const end = { line: 0, character: 15 };
        expect(item?.additionalTextEdits).toEqual([
            { range: { start: end, end }, newText: '\nimport "lib/shared.mspc"' },
        ]);
    });
    test('six thousand of them make no long reply', () => {
        const names = Array.from({ length: 6_000 }, (_, index) => `vendor Vendor${index} "Number ${index}"\n`).join('');
        const list = listed(`//- /a.mspc\nservice S { depends on <|> }\n//- /many.mspc\n${names}`);
        expect(list.isIncomplete).toBe(true);
        expect(JSON.stringify(list).length).toBeLessThan(64_000);
    });
    test('none of another contract, none that is visible already', () => {
        expect(chosen('service S {\n    depends on Hi<|>\n}\n', 'Hidden')).toBeUndefined();
        const item = chosen('import "lib/shared.mspc"\nservice S {\n    depends on Az<|>\n}\n', 'Azure');
        expect(item).toBeDefined();
        expect(item?.additionalTextEdits).toBeUndefined();
    });
});

describe('what is said of a proposal', () => {
    test.each([
        ['a line', 'contract C { sub<|> }', 'subject to', 'subject to'],
        ['the tail of a line', 'monitor M {\n    alert below 99% noti<|>\n}', 'notify', 'notify'],
        ['a declaration', 'vend<|>', 'vendor', 'vendor '],
        ['a name of the library', 'service S { hours Alw<|> }', 'Always', 'calendar Always'],
        ['a member', `${BASE}monitor M { watches Levels.U<|> }`, 'Levels.Uptime', 'objective Uptime'],
        ['a requirement', 'control K { satisfies GDPR:28(3)(h<|> }', 'GDPR:28(3)(h)', 'Level **mandatory**'],
    ])('%s', (_name, text, label, part) => {
        expect(documented(text, label)).toContain(part);
    });
    test('a line comes with the places to fill in', () => {
        expect(inserted('contract C {\n    ter<|>\n}', 'term')).toMatch(/^term +\$\{1/);
    });
    test('a long list is cut and asked for again', () => {
        const names = Array.from(
            { length: 6_000 },
            (_, index) => `vendor Vendor${index} "The vendor with the number ${index}"\n`,
        ).join('');
        const list = listed(`${names}service S { depends on <|> }`);
        expect(list.isIncomplete).toBe(true);
        expect(JSON.stringify(list).length).toBeLessThan(64_000);
        expect(proposed(`${names}service S { depends on Vendor5999<|> }`)).toContain('Vendor5999');
    });
});

describe('values', () => {
    test.each([
        [
            'time after a number',
            'monitor M {\n    every 15 <|>\n}',
            ['minutes', 'hours', 'days', 'months', 'years', 'seconds', 'weeks', 'quarters', 'ms', 'business'],
        ],
        ['time after one', 'monitor M {\n    every 1 h<|>\n}', ['hour', 'month']],
        [
            'availability',
            `${BASE}sla S for Desk {\n    objective Up Availability at least <|>\n}`,
            ['99.9%', '99.95%', '99.99%', '99.5%'],
        ],
        [
            'the currency of the contract first',
            `${BASE}fee F {\n    amount 10 E<|>\n}`,
            expect.arrayContaining(['EUR']),
        ],
    ])('%s', (_name, text, labels) => {
        expect(proposed(text)).toEqual(labels);
    });
    test('currencies are no quantities', () => {
        const labels = proposed(`${BASE}service S {\n    quantity 10 <|>\n}`);
        expect(labels).toContain('Seats');
        expect(labels).not.toContain('EUR');
        expect(proposed(`${BASE}fee F {\n    amount 10 <|>\n}`)[0]).toBe('EUR');
    });
});

describe('citations and prose', () => {
    test('frameworks first, then their codes', () => {
        expect(proposed('contract C { subject to HIPAA }\ncontrol K {\n    satisfies <|>\n}')[0]).toBe('HIPAA');
        expect(proposed('control K {\n    satisfies GDPR:28(3)<|>\n}')).toContain('GDPR:28(3)(h)');
    });
    test('names inside double brackets', () => {
        expect(proposed(`${BASE}define Term """the [[Lev<|>"""`)).toContain('Levels');
        expect(proposed(`${BASE}define Term """the [[Levels.<|>]]"""`)).toEqual(['Levels.P1', 'Levels.Uptime']);
        expect(proposed(`${BASE}define Term """the Lev<|>"""`)).toEqual([]);
    });
    test('nothing in comments and texts', () => {
        expect(proposed('// serv<|>')).toEqual([]);
        expect(proposed('party P {\n    address "ser<|>"\n}')).toEqual([]);
    });
    test('files to import', () => {
        expect(proposed('//- /a.mspc\nimport "<|>"\n//- /vendors.mspc\nvendor V\n//- /b/c.mspc\nvendor V\n')).toEqual([
            'vendors.mspc',
            'b/c.mspc',
        ]);
    });
});

describe('a matrix', () => {
    test.each([
        ['of the priorities in reach', 'priority Red\npriority Amber\n', ['Red', 'Amber']],
        ['of the usual ones where there are none', '', ['P1', 'P2', 'P3']],
    ])('%s, in columns', (_what, priorities, rows) => {
        const text = withoutStops(inserted(`${priorities}sla L for S {\n    <|>\n}\n`, 'matrix') ?? '').split('\n');
        expect(text.slice(1, -1).map((line) => line.trim().split(' ')[0])).toEqual(rows);
        const whole = `sla L for S {\n    ${text.join('\n    ')}\n}\n`;
        expect(formatted(whole)).toBe(whole);
    });
});

describe('a file that says nothing yet', () => {
    const [first = ''] = proposed('<|>');

    test.each(['<|>', 'con<|>', '// Our first contract.\n\n<|>'])('is offered a whole contract first: %s', (marked) => {
        expect(proposed(marked)[0]).toBe('contract with parties and a service');
    });

    test('the contract has neither errors nor warnings, the elements of a strong one aside, and is laid out', () => {
        const text = withoutStops(inserted('<|>', first) ?? '');
        const told = check({ 'a.mspc': text }, 'a.mspc').filter(({ code }) => code !== 'compliance/requirement-open');
        expect(told.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
        expect(formatted(text)).toBe(text);
    });

    test.each(['party A\n\n<|>', 'import "a.mspc"\n<|>'])('and none once it says something: %s', (marked) => {
        expect(proposed(marked)).not.toContain(first);
    });
});
