import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../language/model/composed.ts';
import { compose } from '../../../language/render/index.ts';
import { plainText } from '../../../language/render/inline.ts';
import { pictureSvg } from '../../../language/render/pictures/svg.ts';
import { DAY } from '../../support/coverage.ts';
import { cellsOf, figuresOf, labelsOf, readXml, textsOf } from '../../support/pictures.ts';
import { example, readText } from '../../support/text.ts';
import '../../support/seed.ts';

const NAMES = [
    'acme-legal.mspc',
    'brookvale-council.mspc',
    'dora-critical-function.mspc',
    'gdpr-processor.mspc',
    'hipaa-business-associate.mspc',
    'own-policy.mspc',
    'pci-service-provider.mspc',
];
const OTHERS = Object.fromEntries(['vendors.mspc', 'client-policy.mspc'].map((name) => [name, example(name)]));

function read(text: string): Contract {
    return readText(text, OTHERS).contract;
}

/** What holds for each picture of a contract, whatever state it is in. */
function check(contract: Contract): void {
    for (const figure of figuresOf(compose(contract, { today: DAY }))) {
        const { picture } = figure;
        readXml(pictureSvg(picture, figure.key));
        const said = [...cellsOf(figure).flat(), ...figure.table.columns.map(({ heading }) => plainText(heading))];
        for (const text of textsOf(picture)) {
            if (!said.some((cell) => cell.includes(text))) throw new Error(`"${text}" is not in the table`);
        }
        const numbers = [picture.width, picture.height, ...labelsOf(picture).flatMap(({ x, y }) => [x, y])];
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|null/);
    }
}

describe.each(NAMES)('the pictures of %s', (name) => {
    it('are XML, and their tables say all that they show', () => {
        check(read(example(name)));
    });

    it('are counted through the document', () => {
        const figures = figuresOf(compose(read(example(name)), { today: DAY }));
        expect(figures.map(({ label }) => label)).toEqual(figures.map((_, index) => `Figure ${index + 1}`));
        expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    });

    it('are the same for the same contract, to the byte', () => {
        const [one, other] = [0, 1].map(() => JSON.stringify(figuresOf(compose(read(example(name)), { today: DAY }))));
        expect(one).toBe(other);
    });
});

/** Words that a hurried or hostile writer leaves in the place of others. */
const REPLACEMENTS = ['', '0', '1', '99.9%', '0%', '100%', '1_000_000_000', 'Nobody', '"<b>&\u202E\u0000"', '客户'];

describe('the pictures of a contract with words missing or replaced', () => {
    it.each(NAMES)('stay whole: %s', (name) => {
        const text = example(name);
        const words = [...text.matchAll(/[^\s{}",]+/g)];
        const damage = fc.record({
            at: fc.nat({ max: words.length - 1 }),
            by: fc.constantFrom(...REPLACEMENTS),
            more: fc.nat({ max: words.length - 1 }),
        });
        fc.assert(
            fc.property(damage, ({ at, by, more }) => {
                const damaged = replaced(replaced(text, words[Math.max(at, more)], by), words[Math.min(at, more)], by);
                check(read(damaged));
            }),
            { numRuns: 25 },
        );
    });
});

function replaced(text: string, word: RegExpExecArray | undefined, by: string): string {
    return word === undefined ? text : text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}
