import { describe, expect, test } from 'vitest';
import { applyEdits, editOf } from '../../language/edit/apply.ts';
import type { Intent } from '../../language/model/finding.ts';

const title = { id: 'fix/remove', values: {} };

/** The span of the text between « and », and the text without them. */
function marked(drawn: string) {
    const [start, end] = [drawn.indexOf('«'), drawn.indexOf('»') - 1];
    return { text: drawn.replace(/[«»]/g, ''), span: { file: 'a', start, end } };
}

function applied(drawn: string, intent: (span: { file: string; start: number; end: number }) => Intent): string {
    const { text, span } = marked(drawn);
    const result = applyEdits(text, [editOf(intent(span), text)]);
    const windows = marked(drawn.replaceAll('\n', '\r\n'));
    const onWindows = applyEdits(windows.text, [editOf(intent(windows.span), windows.text)]);
    expect(onWindows).toBe(result.replaceAll('\n', '\r\n'));
    return result;
}

const removed = (drawn: string) => applied(drawn, (span) => ({ type: 'remove', title, span }));
const replaced = (drawn: string, text: string) => applied(drawn, (span) => ({ type: 'replace', title, span, text }));
const added = (drawn: string, text: string) =>
    applied(drawn, (declaration) => ({ type: 'add-line', title, declaration, text }));
const declared = (drawn: string, text: string) =>
    applied(drawn, (after) => ({ type: 'add-declaration', title, after, text }));

describe('replace', () => {
    test('puts text in the place of a span, or inserts it', () => {
        expect(replaced('at least «100%»\n', '99.9%')).toBe('at least 99.9%\n');
        expect(replaced('credits for Uptime«» {\n', ' of Fee')).toBe('credits for Uptime of Fee {\n');
    });
});

describe('remove', () => {
    test('takes a line along that it leaves empty', () => {
        expect(removed('a\n    «b c»\nd\n')).toBe('a\nd\n');
        expect(removed('a\n    «b\n    c»  \nd\n')).toBe('a\nd\n');
        expect(removed('a\n«b»')).toBe('a\n');
    });

    test('takes the blanks before it along, else those after it', () => {
        expect(removed('a «b» c\n')).toBe('a c\n');
        expect(removed('a «b» // why\n')).toBe('a // why\n');
        expect(removed('    «b» c\n')).toBe('    c\n');
    });
});

describe('add-line', () => {
    test('puts a line at the end of a body, in the column of the others', () => {
        expect(
            added(
                '«sla L for S {\n    measured    monthly\n    claim       within 3 days\n}»\n',
                'review  every 3 months',
            ),
        ).toBe(
            'sla L for S {\n    measured    monthly\n    claim       within 3 days\n    review      every 3 months\n}\n',
        );
        expect(added('«sla L for S {\n  measured monthly\n}»\n', 'review  every 3 months')).toBe(
            'sla L for S {\n  measured monthly\n  review every 3 months\n}\n',
        );
    });

    test('keeps keywords of two words together', () => {
        expect(added('«maintenance M {\n    during      sun 02:00-06:00\n}»', 'at most  4 hours monthly')).toBe(
            'maintenance M {\n    during      sun 02:00-06:00\n    at most     4 hours monthly\n}',
        );
    });

    test('opens a body where there is none, and takes the description into it', () => {
        expect(added('«sla L for S»\n', 'measured  monthly')).toBe('sla L for S {\n    measured monthly\n}\n');
        expect(added('«sla L for S {}»\n', 'measured  monthly')).toBe('sla L for S {\n    measured monthly\n}\n');
        expect(added('«priority P1 "Critical" """Down."""»\n', 'hours  Always')).toBe(
            'priority P1 "Critical" {\n    """Down."""\n    hours Always\n}\n',
        );
    });

    test.each(['priority P1 "" """"""', 'priority P1 """"Down" is it."""', 'priority P1 """a""" """"""'])(
        'takes the last description whole, however it begins: %s',
        (head) => {
            const prose = /"""(?:(?!""").)*"""$/.exec(head)?.[0] ?? '';
            const rest = head.slice(0, -prose.length).trimEnd();
            expect(added(`«${head}»\n`, 'hours  Always')).toBe(`${rest} {\n    ${prose}\n    hours Always\n}\n`);
        },
    );

    test('keeps a body on its one line', () => {
        expect(added('«sla L for S { measured monthly }»\n', 'review  every 3 months')).toBe(
            'sla L for S { measured monthly review every 3 months }\n',
        );
    });

    test('goes into the body of a nested block, by its own indent', () => {
        expect(
            added('sla L {\n    «credits for U {\n        below 99% credit 10%\n    }»\n}\n', 'cap  100% monthly'),
        ).toBe('sla L {\n    credits for U {\n        below 99% credit 10%\n        cap 100% monthly\n    }\n}\n');
    });

    test('is not misled by braces in texts and comments', () => {
        expect(added('«sla L "{" { // {\n    """a } b"""\n}»\n', 'measured  monthly')).toBe(
            'sla L "{" { // {\n    """a } b"""\n    measured monthly\n}\n',
        );
        expect(added('«sla L {\n    measured monthly }»\n', 'review  every 3 months')).toBe(
            'sla L {\n    measured monthly\n    review every 3 months\n}\n',
        );
    });
});

describe('add-declaration', () => {
    test('stands after another, a line apart', () => {
        expect(declared('«party A» // why\nparty B\n', 'party C {\n    address "x"\n}')).toBe(
            'party A // why\n\nparty C {\n    address "x"\n}\nparty B\n',
        );
        expect(declared('\n«party A»', 'party C')).toBe('\nparty A\n\nparty C');
    });
});

describe('several edits', () => {
    test('are applied together; the same addition twice counts once, overlaps are passed over', () => {
        const text = 'abcdef';
        const edit = (start: number, end: number, added: string) => ({ file: 'a', start, end, text: added });
        expect(applyEdits(text, [edit(1, 2, 'B'), edit(4, 4, '+'), edit(4, 4, '+'), edit(1, 3, 'x')])).toBe('aBcd+ef');
        expect(applyEdits(text, [edit(3, 3, '1'), edit(3, 3, '2')])).toBe('abc12def');
    });
});

describe('swap', () => {
    const swapped = (drawn: string, first: string, second: string) => {
        const at = (words: string) => ({
            file: 'a',
            start: drawn.indexOf(words),
            end: drawn.indexOf(words) + words.length,
        });
        const edits = [at(first), at(second)].map((span, index, both) => {
            const other = both[1 - index] ?? span;
            return editOf({ type: 'swap', title, span, other }, drawn);
        });
        const texts = edits.map((edit) => applyEdits(drawn, [edit]));
        expect(texts[0]).toBe(texts[1]);
        return texts[0];
    };

    test('puts each in the place of the other, whichever stands first, and keeps what is between', () => {
        expect(swapped('P1 8 hours // why\r\nP2 45 minutes\r\n', '8 hours', '45 minutes')).toBe(
            'P1 45 minutes // why\r\nP2 8 hours\r\n',
        );
    });
});

describe('add-below', () => {
    const below = (drawn: string) =>
        applied(drawn, (span) => ({ type: 'add-below', title, span, text: ['P2 -', 'P3 -'] }));

    test('adds lines under the one of the span, indented as it is', () => {
        expect(below('{\n        «P1 1 hour» // why\n    }\n')).toBe(
            '{\n        P1 1 hour // why\n        P2 -\n        P3 -\n    }\n',
        );
    });

    test('goes on behind the span where the line does', () => {
        expect(below('matrix ResponseTime { «P1 1 hour» }\n')).toBe('matrix ResponseTime { P1 1 hour P2 - P3 - }\n');
        expect(below('{\n    «P1 1 hour» }\n')).toBe('{\n    P1 1 hour P2 - P3 - }\n');
    });
});
