import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../language/model/composed.ts';
import { compose } from '../../../language/render/index.ts';
import { plainText } from '../../../language/render/inline.ts';
import { textWidth } from '../../../language/render/pictures/measure.ts';
import type { Label } from '../../../language/render/pictures/picture.ts';
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
/** Contracts of many kinds, from many countries. */
const CORPUS = new URL('../../corpus/', import.meta.url);
const CORPUS_NAMES = readdirSync(CORPUS).filter((name) => name.endsWith('.mspc') && !name.startsWith('shared-'));
const OTHERS = {
    ...Object.fromEntries(['vendors.mspc', 'client-policy.mspc'].map((name) => [name, example(name)])),
    ...Object.fromEntries(
        readdirSync(CORPUS).flatMap((name) => (name.startsWith('shared-') ? [[name, corpus(name)] as const] : [])),
    ),
};

function corpus(name: string): string {
    return readFileSync(new URL(name, CORPUS), 'utf8');
}

function textOf(name: string): string {
    return NAMES.includes(name) ? example(name) : corpus(name);
}

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

describe.each([...NAMES, ...CORPUS_NAMES])('the pictures of %s', (name) => {
    it('are XML, and their tables say all that they show', () => {
        check(read(textOf(name)));
    });

    it('have their texts within the picture, and none over another', () => {
        for (const { picture } of figuresOf(compose(read(textOf(name)), { today: DAY }))) {
            const rooms = labelsOf(picture).map(roomOf);
            for (const [index, room] of rooms.entries()) {
                expect(room.left, room.text).toBeGreaterThanOrEqual(-1);
                expect(room.right, room.text).toBeLessThanOrEqual(picture.width + 1);
                const over = rooms.slice(index + 1).filter((other) => overlap(room, other));
                expect(over, room.text).toEqual([]);
            }
        }
    });

    it('are counted through the document', () => {
        const figures = figuresOf(compose(read(textOf(name)), { today: DAY }));
        expect(figures.map(({ label }) => label)).toEqual(figures.map((_, index) => `Figure ${index + 1}`));
        expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    });

    it('are the same for the same contract, to the byte', () => {
        const [one, other] = [0, 1].map(() => JSON.stringify(figuresOf(compose(read(textOf(name)), { today: DAY }))));
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

function roomOf({ x, y, text, size, bold, anchor }: Label) {
    const width = textWidth(text, size, bold);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

function overlap(one: ReturnType<typeof roomOf>, other: ReturnType<typeof roomOf>): boolean {
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function replaced(text: string, word: RegExpExecArray | undefined, by: string): string {
    return word === undefined ? text : text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}
