import { describe, expect, test } from 'vitest';
import { renamed } from './check.ts';

describe('renaming', () => {
    test('a service, in prose too', async () => {
        expect(
            await renamed(
                'service De<|>sk\nsla L for Desk\nclause C """[[Desk]] and [[Desk|the desk]] but not Desk"""',
                'Helpdesk',
            ),
        ).toBe(
            'service Helpdesk\nsla L for Helpdesk\nclause C """[[Helpdesk]] and [[Helpdesk|the desk]] but not Desk"""',
        );
    });
    test('in all files that see it', async () => {
        const text = '//- /a.mspc\nimport "v.mspc"\nservice S { depends on <|>Azure }\n//- /v.mspc\nvendor Azure\n';
        expect(await renamed(text, 'Cloud')).toBe(
            '//- /v.mspc\nvendor Cloud\n//- /a.mspc\nimport "v.mspc"\nservice S { depends on Cloud }\n',
        );
    });
    test('a priority with its rows', async () => {
        const text =
            'service D\npriority P<|>1\nsla L for D {\n  matrix ResponseTime {\n    P1 1 hour\n  }\n}\nmonitor M { watches L.P1.ResponseTime }';
        expect(await renamed(text, 'Critical')).toBe(text.replace('P<|>1', 'P1').replaceAll('P1', 'Critical'));
    });
    test('a framework of one’s own, in citations too', async () => {
        const text =
            'framework Ho<|>use { requirement "1.2" }\ncontrol K { satisfies House:1.2 }\nclause C """[[House:1.2]]"""';
        expect(await renamed(text, 'Home')).toBe(text.replace('<|>', '').replaceAll('House', 'Home'));
    });
    test('one of the two names of a unit', async () => {
        expect(
            await renamed(
                'unit Rack or Rack<|>s\nservice D { quantity 5 Racks }\nservice E { quantity 1 Rack }',
                'Cabinets',
            ),
        ).toBe('unit Rack or Cabinets\nservice D { quantity 5 Cabinets }\nservice E { quantity 1 Rack }');
    });
    test('an objective, in paths and inside its sla', async () => {
        const text =
            'service D\nsla L for D {\n  objective U<|>p Availability at least 99%\n  credits for Up {\n    below 99% credit 5%\n  }\n}\nmonitor M { watches L.Up }';
        expect(await renamed(text, 'Uptime')).toBe(text.replace('<|>', '').replaceAll(/\bUp\b/g, 'Uptime'));
    });
});

describe('a renaming is refused', () => {
    test.each([
        ['when the name is taken', 'service A<|>\nservice B', 'B', /two of/],
        [
            'when a member has the name',
            'service D\nsla L for D {\n  objective A<|> Availability at least 99%\n  objective B Latency at most 1 second\n}',
            'B',
            /two of/,
        ],
        ['when the new name is none', 'service A<|>', 'desk', /is no name/],
        ['when the new name is a path', 'service A<|>', 'A.B', /is no name/],
        ['for a name of the library', 'service A { hours Al<|>ways }', 'Never', /library/],
        ['for the code of a requirement', 'framework F { requirement "1<|>" }', 'Two', /stays/],
        ['when the library has it', 'topic A<|>', 'Confidentiality', /library/],
        [
            'when the file’s own name would hide it',
            '//- /a.mspc\nimport "v.mspc"\nservice Own\nservice S { depends on Azure }\n//- /v.mspc\nservice Az<|>ure\n',
            'Own',
            /would mean/,
        ],
        [
            'when another import offers it',
            '//- /a.mspc\nimport "v.mspc"\nimport "w.mspc"\nservice S { depends on Azure }\n//- /v.mspc\nvendor Az<|>ure\n//- /w.mspc\nvendor Cloud\n',
            'Cloud',
            /two imports/,
        ],
    ])('%s', async (_name, text, newName, message) => {
        expect(await renamed(text, newName)).toMatch(/^refused: /);
        expect(await renamed(text, newName)).toMatch(message);
    });
    test('and allowed when it mends what was broken', async () => {
        expect(await renamed('service De<|>sk\nsla L for Helpdesk', 'Helpdesk')).toBe(
            'service Helpdesk\nsla L for Helpdesk',
        );
    });
});
