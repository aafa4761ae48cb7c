import { describe, expect, test } from 'vitest';
import { pastedOver } from './check.ts';

describe('what is pasted is laid out', () => {
    test.each([
        [
            'a declaration from elsewhere, with tabs',
            'contract C\n\n<|>\n\nparty   B\n',
            'vendor Azure "Azure" {\n\tprovides "Cloud"\n\tsubprocessor\n\trisk high assessed 2026-01-01\n}',
            'contract C\n\nvendor Azure "Azure" {\n    provides    "Cloud"\n    subprocessor\n    risk        high assessed 2026-01-01\n}\n\nparty   B\n',
        ],
        [
            'one from a file with Windows line ends',
            'party A\n\n<|>\n',
            'fee F {\r\namount 1 USD\r\n}',
            'party A\n\nfee F {\n    amount      1 USD\n}\n',
        ],
        [
            'rows of a spreadsheet in a matrix',
            'sla L for S {\n    matrix ResponseTime ResolutionTime {\n<|>\n    }\n}\n',
            'P1\t15 minutes\t4 hours\nP2\t4 business hours\t3 business days',
            'sla L for S {\n    matrix ResponseTime ResolutionTime {\n        P1      15 minutes        4 hours\n        P2      4 business hours  3 business days\n    }\n}\n',
        ],
        [
            'tiers of a spreadsheet',
            'scaling G of Seats for S {\n    price graduated per month {\n<|>\n    }\n}\n',
            '1 to 250\tat 45 USD\n251 and up\tat 38 USD',
            'scaling G of Seats for S {\n    price graduated per month {\n        1 to 250    at 45 USD\n        251 and up  at 38 USD\n    }\n}\n',
        ],
        [
            'a bulleted list in a list of texts',
            'service S {\n    includes <|>\n}\n',
            '•\tHelp desk\r\n•\tPatching, monthly\r\n',
            'service S {\n    includes    "Help desk", "Patching, monthly"\n}\n',
        ],
        [
            'lines behind an item of such a list',
            'service S {\n    includes    "Help desk", <|>\n}\n',
            'Patching\nBackup',
            'service S {\n    includes    "Help desk", "Patching", "Backup"\n}\n',
        ],
        [
            'a bulleted list in a list of names',
            'control C {\n    covers      <|>\n}\n',
            '· PatchManagement\n· AccessReview',
            'control C {\n    covers      PatchManagement, AccessReview\n}\n',
        ],
        [
            'a bulleted list in prose, at its indentation',
            'clause C {\n    """\n    <|>\n    """\n}\n',
            '•\tHelp desk\no\tby telephone\n•\tPatching',
            'clause C {\n    """\n    - Help desk\n      - by telephone\n    - Patching\n    """\n}\n',
        ],
        [
            'a numbered list in prose',
            'clause C {\n    """\n    <|>\n    """\n}\n',
            '1.\tHelp desk\n2)\tPatching',
            'clause C {\n    """\n    1. Help desk\n    2. Patching\n    """\n}\n',
        ],
        [
            'a table in prose',
            'clause C {\n    """\n    <|>\n    """\n}\n',
            'Priority\tResponse\nCritical | P1\t15 minutes\n\t4 hours\n',
            'clause C {\n    """\n    | Priority | Response |\n    | --- | --- |\n    | Critical \\| P1 | 15 minutes |\n    |  | 4 hours |\n    \n    """\n}\n',
        ],
        [
            'the lines of an address in a text, quotes escaped',
            'party A {\n    address     "<|>"\n}\n',
            'The "Old" Mill\n1 High Street,\nLeeds\n',
            'party A {\n    address     "The \\"Old\\" Mill, 1 High Street, Leeds"\n}\n',
        ],
    ])('%s', (_what, marked, text, expected) => expect(pastedOver(marked, text)).toBe(expected));

    test.each([
        ['prose of several lines', 'clause C {\n    """\n    <|>\n    """\n}\n', 'One.\nTwo.'],
        ['Markdown', 'clause C {\n    """\n    <|>\n    """\n}\n', '- One\n- Two\n1. Three'],
        ['what is quoted already', 'service S {\n    includes    <|>\n}\n', '"Help desk", "Patching"'],
        ['one word in a text', 'party A {\n    address     "<|>"\n}\n', 'Leeds'],
        ['lines where one thing stands', 'contract C {\n    number      <|>\n}\n', 'one\ntwo'],
        ['a comment', '// <|>\n', '•\tone\n•\ttwo'],
    ])('%s stays as it is', (_what, marked, text) => {
        expect(pastedOver(marked, text)).toBe(marked.replace('<|>', text));
    });
});
