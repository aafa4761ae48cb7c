import { describe, expect, it } from 'vitest';
import type { Contract } from '../../language/model/composed.ts';
import type { DeclarationKind } from '../../language/model/declaration.ts';
import type { Block, Document, Inline, Reference } from '../../language/render/document.ts';
import { compose } from '../../language/render/index.ts';
import { rewriteEach, rewriteInlines } from '../../language/render/walk.ts';
import { agreement, contractOf, everyBlock } from '../support/rendered.ts';
import { acmeLegal, example, readText } from '../support/text.ts';

/** The vocabulary is named where it is used; the contract itself is the document. */
const UNRENDERED: readonly DeclarationKind[] = ['contract', 'metric', 'unit', 'region', 'event', 'topic', 'framework'];

const contracts: readonly (readonly [string, Contract])[] = [
    ['the law firm', acmeLegal()],
    ['its catalogue', readText(example('vendors.mspc')).contract],
    [
        'names that come twice',
        readText(
            'service Desk\nservice Desk\nservice\nservice\nsla Levels for Desk {\nobjective Up Availability at least 1%\nobjective Up Availability at least 2%\n}',
        ).contract,
    ],
    [
        'an imported name that the contract has too',
        readText('import "other.mspc"\nvendor Own\nservice Desk { depends on Own, Far }', {
            'other.mspc': 'vendor Far { access "x" using Guard }\ncontrol Guard\nvendor Own',
        }).contract,
    ],
];

describe.each(contracts)('the document of %s', (_, contract) => {
    const document = compose(contract);
    const anchors = anchorsOf(document);

    it('has a key of its own for every block', () => {
        const keys = keysOf(document);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    it('has every anchor once', () => {
        expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
    });

    it('refers only to places that it has, by their numbers', () => {
        for (const reference of referencesOf(document)) {
            expect(anchors).toContain(reference.target);
        }
    });

    it('renders every declaration that belongs, once', () => {
        const missing = contract.declarations.filter(
            ({ kind, name }) =>
                !UNRENDERED.includes(kind) &&
                name.value !== 'Always' &&
                anchors.filter((anchor) => anchor.split('~')[0] === `${kind}.${name.value}`).length === 0,
        );
        expect(missing.map(({ kind, name }) => `${kind} ${name.value}`)).toEqual([]);
    });

    it('numbers its sections without gaps', () => {
        const numbers = document.blocks.flatMap((block) =>
            block.type === 'section' && block.numbered ? [block.number] : [],
        );
        expect(numbers).toEqual(numbers.map((__, index) => `${index + 1}`));
    });
});

describe('numbers', () => {
    const document = compose(
        contractOf(
            agreement(`service Desk
            sla Levels for Desk {
                measured monthly
                objective A Availability at least 99%
                objective B Availability at least 98% daily
            }
            report Weekly { covers Levels.A, Levels.B every week }`),
        ),
    );

    it('go 1, 1.1, (a), (i)', () => {
        const clauses = everyBlock(document).flatMap((block) => (block.type === 'clause' ? [block.number] : []));
        expect(clauses).toContain('1.1');
        expect(clauses).toContain('3.2(a)');
        expect(clauses).toContain('3.2(c)(ii)');
    });

    it('are the ones that references show', () => {
        const shown = referencesOf(document).filter(({ target }) => target === 'sla.Levels.B');
        expect(shown.map(({ number }) => number)).toEqual(['3.2(c)(ii)']);
    });
});

function keysOf(document: Document): readonly string[] {
    return everyBlock(document).flatMap((block) => [block.key, ...innerKeys(block)]);
}

function innerKeys(block: Block): readonly string[] {
    switch (block.type) {
        case 'table':
            return block.rows.map(({ key }) => key);
        case 'definitions':
            return block.items.map(({ key }) => key);
        case 'signatures':
            return block.parties.map(({ key }) => key);
        default:
            return [];
    }
}

function anchorsOf(document: Document): readonly string[] {
    return everyBlock(document)
        .flatMap((block) => {
            switch (block.type) {
                case 'table':
                    return block.rows.flatMap((row) => [row.anchor, ...row.cells.map(({ anchor }) => anchor)]);
                case 'definitions':
                    return block.items.map(({ anchor }) => anchor);
                case 'section':
                case 'clause':
                case 'party':
                    return [block.anchor];
                default:
                    return [];
            }
        })
        .filter((anchor) => anchor !== undefined);
}

function referencesOf(document: Document): readonly Reference[] {
    const found: Reference[] = [];
    const note = (inline: Inline): readonly Inline[] => {
        if (inline.type === 'reference') {
            found.push(inline);
        }
        return [inline];
    };
    for (const block of document.blocks) {
        rewriteInlines(block, (inlines) => rewriteEach(inlines, note));
    }
    return found;
}
