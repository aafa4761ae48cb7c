import { describe, expect, test } from 'vitest';
import type { RefactorName } from '../../../language/edit/refactor/index.ts';
import { objectivesOf } from '../../../language/model/sla.ts';
import {
    FOLDER,
    filesIn,
    findingsIn,
    projectOf,
    refactored,
    refactoredText,
    surplus,
} from '../../support/refactored.ts';

const FRAME = `priority P1
priority P2
priority P3

service Desk "Desk"

`;
const SINGLE = `${FRAME}sla Levels for Desk {
    """Of [[Levels.Fast]] we are proud."""
    objective   Slow        ResponseTime of P2 at most 1 hour in 95% of cases
    // The first.
    objective   Fast        ResponseTime of P1 at most 15 minutes in 95% of cases
    objective   Up          Availability at least 99.9%
    objective   Mended      ResolutionTime of P1 at most 4 business hours in 95% of cases
    credits for Fast, Slow { each miss credit 5 EUR }
}

monitor Clock { watches Levels.Fast, Levels.Mended, Levels.Up }
`;
const MATRIX = `${FRAME}sla Levels for Desk {
    """Of [[Levels.P1.ResponseTime]] we are proud."""
    matrix      ResponseTime  ResolutionTime {
        P1      15 minutes    4 business hours
        P2      1 hour        -
    } in 95% of cases
    // The first.
    objective   Up          Availability at least 99.9%
    credits for P1.ResponseTime, P2.ResponseTime { each miss credit 5 EUR }
}

monitor Clock { watches Levels.P1.ResponseTime, Levels.P1.ResolutionTime, Levels.Up }
`;
const LINES = `${FRAME}sla Levels for Desk {
    matrix      ResponseTime  ResolutionTime {
        P1      15 minutes    4 business hours
        P2      1 hour        -
    } in 95% of cases
    credits for P1, P2 { each miss credit 5 EUR }
}

monitor Clock { watches Levels.P1 }
`;
const WRITTEN = `${FRAME}sla Levels for Desk {
    objective   P1ResponseTime    ResponseTime    of P1 at most 15 minutes in 95% of cases
    objective   P1ResolutionTime  ResolutionTime  of P1 at most 4 business hours in 95% of cases
    objective   P2ResponseTime    ResponseTime    of P2 at most 1 hour in 95% of cases
    credits for P1ResponseTime, P1ResolutionTime, P2ResponseTime { each miss credit 5 EUR }
}

monitor Clock { watches Levels.P1ResponseTime, Levels.P1ResolutionTime }
`;

/** What is promised, whatever it is called and in whatever order it stands. */
function promises(text: string): readonly string[] {
    const contract = projectOf(filesIn(text)).contract(`${FOLDER}a.mspc`);
    return (contract?.all('sla') ?? [])
        .flatMap(objectivesOf)
        .map(({ metric, priority, services, target, share }) => {
            const value = target?.type === 'duration' ? target.duration.toString() : target?.type;
            const who = [priority?.text, ...services.map((service) => service.text)];
            return [metric.text, ...who, value, share?.value.toString()].join(' ');
        })
        .toSorted();
}

const titles = (marked: string, refactor: RefactorName) => refactored(marked, refactor).titles;

describe('objectives and matrix', () => {
    test.each([
        ['objectives-to-matrix', SINGLE, 'objective   Slow', MATRIX],
        ['matrix-to-objectives', LINES, 'matrix', WRITTEN],
    ] as const)('%s', (refactor, before, at, expected) => {
        const text = refactoredText(before.replace(at, `<|>${at}`), refactor);
        expect(text).toBe(expected);
        expect(promises(text)).toEqual(promises(before));
        const names = (of: string) => findingsIn(filesIn(of)).filter((each) => each.startsWith('error'));
        expect(surplus(names(text), names(before))).toEqual([]);
    });

    test('come back to the same promises', () => {
        const matrix = refactoredText(
            SINGLE.replace('objective   Fast', '<|>objective   Fast'),
            'objectives-to-matrix',
        );
        const back = refactoredText(matrix.replace('matrix', '<|>matrix'), 'matrix-to-objectives');
        expect(promises(back)).toEqual(promises(SINGLE));
    });

    test('in another file that refers to them follow too', () => {
        const marked = `//- b.mspc\nimport "a.mspc"\nmonitor Other { watches Levels.Fast }\n//- a.mspc\n${SINGLE}`;
        expect(
            refactoredText(marked.replace('objective   Fast', '<|>objective   Fast'), 'objectives-to-matrix'),
        ).toContain('watches Levels.P1.ResponseTime }');
    });

    test.each([
        ['there is one alone', 'objective A ResponseTime of P1 at most 1 hour\n<|>', ''],
        [
            'two say the same',
            '',
            'objective A ResponseTime of P1 at most 1 hour\nobjective B ResponseTime of P1 at most 2 hours\n',
        ],
        [
            'one says more than a cell can',
            '',
            'objective A ResponseTime of P1 at most 1 hour quarterly\nobjective B ResponseTime of P2 at most 2 hours\n',
        ],
        [
            'they say different shares',
            '',
            'objective A ResponseTime of P1 at most 1 hour in 90% of cases\nobjective B ResponseTime of P2 at most 2 hours\n',
        ],
        [
            'the priority has a row already',
            '',
            'matrix UpdateInterval { P1 1 hour }\nobjective A ResponseTime of P1 at most 1 hour\nobjective B ResponseTime of P2 at most 2 hours\n',
        ],
        [
            'they are no times',
            '',
            'objective A Availability of P1 at least 99%\nobjective B Availability of P2 at least 98%\n',
        ],
        [
            'they are at least',
            '',
            'objective A ResponseTime of P1 at least 1 hour\nobjective B ResponseTime of P2 at least 2 hours\n',
        ],
    ])('is no matrix where %s', (_name, one, lines) => {
        const body = (one || lines).replace('objective A', '<|>objective A');
        expect(titles(`${FRAME}sla Levels for Desk {\n${body}}\n`, 'objectives-to-matrix')).toEqual([]);
    });

    test.each([
        ['prose speaks of a row', LINES.replace('matrix', '"""[[Levels.P1]]"""\n<|>matrix')],
        [
            'it holds comments',
            LINES.replace('matrix', '<|>matrix').replace('4 business hours', '4 business hours // new'),
        ],
        ['a name is taken', LINES.replace('matrix', 'objective P1ResponseTime Availability at least 9%\n<|>matrix')],
    ])('stays a matrix where %s', (_name, marked) => expect(titles(marked, 'matrix-to-objectives')).toEqual([]));
});

describe('business hours and hours', () => {
    const text = (value: string, open = 'mon-fri 08:00-18:00') => `contract Deal {
    effective 2026-01-01
    zone "UTC"
    hours Office
}
calendar Office {
    zone "UTC"
    open ${open}
}
${FRAME}sla Levels for Desk {
    matrix ResponseTime { P1 <|>${value} }
}
`;

    test.each([
        // From Friday 18:00: until Monday 12:00.
        ['4 business hours', '66 hours', 'Write `4 business hours` as `66 hours`, the most that they take by Office'],
        // Ten on Monday, five on Tuesday: Friday 18:00 to Tuesday 13:00.
        ['15 business hours', '91 hours', 'Write `15 business hours` as `91 hours`, the most that they take by Office'],
        [
            '66 hours',
            '4 business hours',
            'Write `66 hours` as `4 business hours`, the most that surely lie within them by Office',
        ],
        // A week less an hour, from a Friday 18:00 to the next at 17:00.
        [
            '167 hours',
            '49 business hours',
            'Write `167 hours` as `49 business hours`, the most that surely lie within them by Office',
        ],
    ])('%s', (value, expected, title) => {
        expect(refactoredText(text(value), 'business-hours')).toBe(text(expected).replace('<|>', ''));
        expect(titles(text(value), 'business-hours')).toEqual([title]);
    });

    test.each([
        ['none may lie within them', text('12 hours')],
        ['the unit is another', text('3 business days')],
        ['the calendar cannot be read', text('4 business hours', 'funday')],
    ])('is not offered where %s', (_name, marked) => expect(titles(marked, 'business-hours')).toEqual([]));
});

describe('the whole file at once', () => {
    test('links the names that prose has in plain words', () => {
        const marked = `clause A """The <|>Server hosting is watched; \`Server hosting\` is code."""
clause B """Server hosting is backed up."""
service Hosting "Server hosting" """Virtual servers."""
`;
        expect(titles(marked, 'link-names')).toEqual(['Link all 2 names that prose writes in plain words']);
        expect(
            refactoredText(marked, 'link-names'),
        ).toBe(`clause A """The [[Hosting]] is watched; \`Server hosting\` is code."""
clause B """[[Hosting]] is backed up."""
service Hosting "Server hosting" """Virtual servers."""
`);
    });

    test('drafts what a strong contract has', () => {
        const text = `contract <|>Deal "Deal" {
    provider    North
    client      Acme
}

party North "North"

party Acme "Acme"
`;
        const open = (of: string) =>
            findingsIn(filesIn(of)).filter((each) => each.includes('Elements of a strong contract'));
        const drafted = refactoredText(text, 'draft-essentials');
        const [before = '', now = ''] = [open(text.replace('<|>', ''))[0], open(drafted)[0]];
        for (const title of ['Patching', 'Exit and portability', 'Change of rules']) {
            expect(before).toContain(title);
            expect(now).not.toContain(title);
        }
        expect(titles(drafted.replace('contract ', 'contract <|>'), 'draft-essentials')).toEqual([]);
        expect(findingsIn(filesIn(drafted)).filter((each) => each.includes('control-unowned'))).toEqual([]);
    });

    test.each(['sla Levels for Desk', 'sla Levels for Desk {}', 'sla Levels for Desk { measured monthly }'])(
        'drafts several lines into one body: %s',
        (sla) => {
            const text = `contract <|>Deal "Deal" {\n    provider North\n    client Acme\n}\n\nparty North "North"\n\nparty Acme "Acme"\n\nservice Desk "Desk" { hours Always }\n\n${sla}\n`;
            const drafted = refactoredText(text, 'draft-essentials');
            expect(drafted.match(/objective/g)?.length).toBeGreaterThan(1);
            const errors = (of: string) => findingsIn(filesIn(of)).filter((each) => each.startsWith('error'));
            expect(surplus(errors(drafted), errors(text.replace('<|>', '')))).toEqual([]);
        },
    );
});
