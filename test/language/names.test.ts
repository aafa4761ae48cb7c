import { expect, test } from 'vitest';
import { findingsOf, Project } from '../../language/index.ts';
import { FOLDER, projectOf, TODAY } from '../support/project.ts';

/** Several files in one text, each after a line `//- name`. The first is checked. */
function filesOf(text: string): Readonly<Record<string, string>> {
    const parts = text.split(/^\/\/- (.+)\n/m).slice(1);
    return Object.fromEntries(
        parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])),
    );
}

function namesWrong(text: string): readonly string[] {
    const files = filesOf(text);
    const [name = ''] = Object.keys(files);
    const found = findingsOf(projectOf(files), FOLDER + name, { today: TODAY });
    return found
        .filter(({ code }) => code.startsWith('name/'))
        .map(({ code, span }) => `${code} ${(files[name] ?? '').slice(span.start, span.end)}`);
}

const CASES: readonly (readonly [what: string, text: string, findings: readonly string[]])[] = [
    [
        'the same name for different kinds is no conflict',
        '//- a.mspc\nclause Uptime "x" """y"""\ntopic Uptimes "x"\nparty Uptime "x" {\n}\n',
        [],
    ],
    ['two of one kind', '//- a.mspc\nparty A "x" {\n}\nparty A "y" {\n}\n', ['name/duplicate A']],
    [
        'an import brings what the file declares',
        '//- a.mspc\nimport "b.mspc"\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nvendor V "x" {\n}\n',
        [],
    ],
    [
        'and not what it imports in turn',
        '//- a.mspc\nimport "b.mspc"\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nimport "c.mspc"\n//- c.mspc\nvendor V "x" {\n}\n',
        ['name/unknown V'],
    ],
    [
        'imports in a circle',
        '//- a.mspc\nimport "b.mspc"\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nimport "a.mspc"\nvendor V "x" {\n}\n',
        [],
    ],
    [
        'two imports offer the same name: an error where it is used',
        '//- a.mspc\nimport "b.mspc"\nimport "c.mspc"\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nvendor V "x" {\n}\n//- c.mspc\nvendor V "y" {\n}\n',
        ['name/ambiguous V'],
    ],
    [
        'and none where it is not',
        '//- a.mspc\nimport "b.mspc"\nimport "c.mspc"\n//- b.mspc\nvendor V "x" {\n}\n//- c.mspc\nvendor V "y" {\n}\n',
        [],
    ],
    [
        "the file's own come first",
        '//- a.mspc\nimport "b.mspc"\nvendor V "own" {\n}\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nvendor V "x" {\n}\n',
        [],
    ],
    [
        'where any kind may stand a name of two kinds is an error',
        '//- a.mspc\nparty Acme "x" {\n}\nclause Acme "y" """z"""\nreport R "r" {\n    covers Acme\n}\n',
        ['name/ambiguous Acme'],
    ],
    [
        'a word of the library is not declared again',
        '//- a.mspc\ntopic Confidentiality "mine"\n',
        ['name/library Confidentiality'],
    ],
    [
        'its calendar may be',
        '//- a.mspc\ncalendar Always "mine" {\n    zone "UTC"\n    open mon-sun 00:00-24:00\n}\n',
        [],
    ],
    [
        'units in both forms',
        '//- a.mspc\nunit Ox or Oxen "ox"\nservice S "x" {\n    quantity 2 Oxen\n    fee F\n}\nfee F "x" {\n    amount 3 EUR per Ox\n}\n',
        [],
    ],
    [
        'a name in another normal form is the same name',
        '//- a.mspc\nvendor Caf\u00e9 "x" {\n}\nservice S "x" {\n    depends on Cafe\u0301\n}\n',
        [],
    ],
    [
        'a joiner does not count',
        '//- a.mspc\nvendor \u0915\u094d\u200d\u0937 "x" {\n}\nservice S "x" {\n    depends on \u0915\u094d\u0937\n}\n',
        [],
    ],
    [
        'members need their sla outside of it',
        '//- a.mspc\nservice S "x" {\n}\nsla L "x" for S {\n    objective Up Availability at least 99% monthly\n}\nmonitor M "x" {\n    watches Up\n}\n',
        ['name/unknown Up'],
    ],
    [
        'and not inside',
        '//- a.mspc\nfee F "x" {\n    amount 1 EUR per month\n}\nservice S "x" {\n    fee F\n}\nsla L "x" for S {\n    objective Up Availability at least 99% monthly\n    credits for Up of F {\n        below 99% credit 5%\n    }\n}\n',
        [],
    ],
    [
        'scopes belong to their framework',
        '//- a.mspc\ncontract C "x" {\n    subject to PCI-DSS for ServiceProvider and Nonsense\n}\n',
        ['name/unknown Nonsense'],
    ],
    ['two contracts', '//- a.mspc\ncontract A "x" {\n}\ncontract B "y" {\n}\n', ['name/two-contracts B']],
    [
        'a missing file is one finding, its names none',
        '//- a.mspc\nimport "gone.mspc"\nservice S "x" {\n    depends on V\n}\n',
        ['name/import-missing "gone.mspc"'],
    ],
    ['an absolute path', '//- a.mspc\nimport "/etc/x.mspc"\n', ['name/import-absolute "/etc/x.mspc"']],
    ['itself', '//- a.mspc\nimport "a.mspc"\n', ['name/import-itself "a.mspc"']],
];

test.each(CASES)('%s', (_what, text, findings) => {
    expect(namesWrong(text)).toEqual(findings);
});

test('a file whose name differs in case is named as it is', () => {
    const project = new Project();
    project.set(`${FOLDER}a.mspc`, 'import "Vendors.mspc"\n');
    project.absent(`${FOLDER}Vendors.mspc`, { actualName: 'vendors.mspc' });
    expect(project.findings(`${FOLDER}a.mspc`).map(({ code }) => code)).toEqual(['name/import-case']);
});

test('a change in a catalogue is seen in the contract', () => {
    const project = new Project();
    const uri = `${FOLDER}a.mspc`;
    const codes = () =>
        findingsOf(project, uri, { today: TODAY })
            .map(({ code }) => code)
            .filter((code) => code.startsWith('name/'));
    project.set(uri, 'import "b.mspc"\nservice S "x" {\n    depends on V\n}\n');
    project.set(`${FOLDER}b.mspc`, 'vendor W "x" {\n}\n');
    expect(codes()).toEqual(['name/unknown']);
    project.set(`${FOLDER}b.mspc`, 'vendor V "x" {\n}\n');
    expect(codes()).toEqual([]);
});

test('only what belongs is part of the contract', () => {
    const files = filesOf(
        '//- a.mspc\nimport "b.mspc"\ncontract C "x" {\n    incorporates Extra\n}\nservice S "x" {\n    depends on V\n}\n//- b.mspc\nvendor V "x" {\n    access "a" using Guard\n}\ncontrol Guard "g" {\n}\nvendor Unused "u" {\n}\nclause Extra "e" """f"""\n',
    );
    const contract = projectOf(files).contract(`${FOLDER}a.mspc`);
    expect(contract?.declarations.map(({ name }) => name.value)).toEqual(['C', 'S', 'Extra', 'V', 'Guard']);
    const guard = contract?.all('control')[0];
    expect(guard && contract?.broughtBy(guard)?.text).toBe('Guard');
});
