import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline } from '../../language/compare/redline.ts';
import { wordRuns } from '../../language/compare/word-runs.ts';
import type { Block, Document, Inline, Revision } from '../../language/render/document.ts';
import { compose, htmlPage } from '../../language/render/index.ts';
import { plainText } from '../../language/render/inline.ts';
import { rewriteInlines } from '../../language/render/walk.ts';
import { readText } from '../support/text.ts';
import { CONTRACT, compared, edited } from './compared.ts';
import { rows } from './table.ts';

function documentOf(text: string): Document {
    return compose(readText(text).contract);
}

function redlined(before: string, after: string): Document {
    const renames = compared(before, after).changes.filter(({ type }) => type === 'renamed');
    return redline(documentOf(before), documentOf(after), renames);
}

/** Every run of words of a document, without what one revision marks. */
function said(document: Document, without?: Revision): readonly string[] {
    const found: string[] = [];
    for (const block of document.blocks) collect(block, found, without);
    return found;
}

/** Pictures are drawn anew from the second contract. */
function collect(block: Block, found: string[], without: Revision | undefined): void {
    if (block.type === 'figure') return;
    if (block.type === 'section' || block.type === 'clause') {
        const own = block.type === 'section' ? { ...block, children: [] } : undefined;
        if (own) note(own, found, without);
        for (const child of block.children) collect(child, found, without);
        return;
    }
    note(block, found, without);
}

function note(block: Block, found: string[], without: Revision | undefined): void {
    rewriteInlines(block, (inlines) => {
        const text = plainText(dropped(inlines, without)).trim();
        if (text !== '') found.push(text.replaceAll(/\(section [\d.()a-z]*\)/g, '(section )'));
        return inlines;
    });
}

function dropped(inlines: readonly Inline[], without: Revision | undefined): readonly Inline[] {
    return inlines.flatMap((inline): readonly Inline[] => {
        if (inline.type === without) return [];
        // A number in front of a section is no part of a sentence that refers to it.
        if (inline.type === 'number of') return [];
        return 'children' in inline ? [{ ...inline, children: dropped(inline.children, without) }] : [inline];
    });
}

/** The sentences of the HTML that have marks, as `-gone-` and `+come+`. */
function marks(document: Document): readonly string[] {
    const html = htmlPage(document).replaceAll(/<figure[\s\S]*?<\/figure>/g, '');
    return [...html.matchAll(/^.*<(?:ins|del)>.*$/gm)].map(([line]) =>
        line
            .replaceAll(/<\/?del>/g, '-')
            .replaceAll(/<\/?ins>/g, '+')
            .replaceAll(/<[^>]*>/g, '')
            .trim(),
    );
}

describe('a redline', () => {
    const edits = fc.uniqueArray(fc.nat({ max: rows.length - 1 }), { maxLength: 8 });
    /** The contract with some edits of the table, those that still find their place. */
    const withEdits = (picked: readonly number[]) =>
        picked.reduce((text, at) => text.replace(rows[at]?.[0] ?? '', rows[at]?.[1] ?? ''), CONTRACT);

    it('of a document and itself is that document', () => {
        expect(redlined(CONTRACT, CONTRACT)).toEqual(documentOf(CONTRACT));
    });

    it('says without its deletions what the new document says, without its insertions what the old one said', () => {
        fc.assert(
            fc.property(edits, edits, (one, other) => {
                const [before, after] = [withEdits(one), withEdits(other)];
                const both = redlined(before, after);
                expect(said(both, 'deleted')).toEqual(said(documentOf(after)));
                const [old, rest] = [said(documentOf(before)), said(both, 'inserted')];
                expect([...rest].sort()).toEqual([...old].sort());
            }),
            { numRuns: 25 },
        );
    });

    it.each([
        [
            'at least 99.9% aiming',
            'at least 99.5% aiming',
            'Uptime: Availability of Hosting shall be at least -99.9%-+99.5%+',
        ],
        ['keeps what it learns', 'may use what it learns', 'NorthOps -keeps-+may use+ what it learns'],
        ['"Backup", "Patching"', '"Backup", "Monitoring", "Patching"', '+Monitoring+'],
        ['    sole remedy except "wilful default"\n', '', '-'],
    ])('marks %s → %s by word', (from, to, mark) => {
        expect(marks(redlined(CONTRACT, edited(CONTRACT, from, to))).join('\n')).toContain(mark);
    });

    it('marks nothing where a declaration has only moved or has another name', () => {
        const moved = `${CONTRACT.replace(/^party Acme.*\n/m, '')}party Acme "Acme plc"\n`;
        expect(marks(redlined(CONTRACT, moved))).toEqual([]);
        expect(marks(redlined(CONTRACT, CONTRACT.replaceAll('ServerFee', 'HostFee')))).toEqual([]);
    });

    it('keeps every anchor unique', () => {
        const html = htmlPage(redlined(CONTRACT, CONTRACT.replace(/^control Logging[\s\S]*?^}\n/m, '')));
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toHaveLength(new Set(ids).size);
    });
});

describe('words of two texts', () => {
    it('read as sentences, not as scraps', () => {
        expect(
            wordRuns('the people concerned, the likely consequences and more', 'the people affected and more'),
        ).toEqual([
            { type: 'same', text: 'the people ' },
            { type: 'deleted', text: 'concerned, the likely consequences' },
            { type: 'inserted', text: 'affected' },
            { type: 'same', text: ' and more' },
        ]);
    });

    it('are replaced as a whole where hardly one is the same', () => {
        expect(wordRuns('One two three four.', 'Quite another sentence here.')).toHaveLength(2);
    });

    it('are all there, on each side', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
                const runs = wordRuns(before, after);
                const side = (type: 'inserted' | 'deleted') =>
                    runs
                        .filter((run) => run.type !== type)
                        .map(({ text }) => text)
                        .join('');
                expect(side('inserted')).toBe(before);
                expect(side('deleted')).toBe(after);
            }),
        );
    });
});

describe('large and hostile texts', () => {
    it('are compared all the same', () => {
        const word = 'x'.repeat(300_000);
        const many = (letter: string) =>
            Array.from({ length: 400 }, (_, at) => `${letter}${at} ${letter} and more`).join('\n\n');
        const text = (prose: string) => `${CONTRACT}\nclause Long "Long" """${prose}"""\n`;
        for (const [before, after] of [
            [word, `${word}y`],
            ['[['.repeat(20_000), '[[x'.repeat(20_000)],
            [many('a'), many('b')],
        ] as const) {
            const both = redlined(text(before), text(after));
            expect(said(both, 'deleted')).toEqual(said(documentOf(text(after))));
        }
    });
});
