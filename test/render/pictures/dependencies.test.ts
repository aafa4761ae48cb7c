import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../language/render/document.ts';
import type { Box } from '../../../language/render/pictures/picture.ts';
import { cellsOf, figuresIn, labelsOf, textsOf } from '../../support/pictures.ts';
import { agreement, contractOf } from '../../support/rendered.ts';
import { readText } from '../../support/text.ts';

function figureOf(body: string): Figure | undefined {
    return figuresIn(readText(agreement(body)).contract, 'section.services/dependencies')[0];
}

const commits = (name: string, availability: string) =>
    `vendor ${name} { commits Availability at least ${availability} monthly }\n`;

/** What is printed at the service that depends, and at a choice between several. */
function compositeOf(dependsOn: string, vendors: string, promise = ''): readonly string[] {
    const sla = promise && `sla Levels for Web { objective Up Availability at least ${promise} }`;
    const figure = figureOf(`service Web { depends on ${dependsOn} }\n${vendors}${sla}`);
    return figure ? textsOf(figure.picture).filter((text) => /composite|together/.test(text)) : [];
}

describe('the picture of dependencies', () => {
    it.each([
        // 0.9995 × 0.9999 = 0.99940005
        ['A, B', commits('A', '99.95%') + commits('B', '99.99%'), ['composite 99.94%']],
        // 0.9999² = 0.99980001
        ['A, B', commits('A', '99.99%') + commits('B', '99.99%'), ['composite 99.98%']],
        // 1 − 0.005² = 0.999975
        ['A or B', commits('A', '99.5%') + commits('B', '99.5%'), ['composite 99.9975%', 'together 99.9975%']],
        // 1 − 0.001² = 0.999999; × 0.9999 = 0.9998990001
        [
            'A, B or C',
            commits('A', '99.99%') + commits('B', '99.9%') + commits('C', '99.9%'),
            ['composite 99.9899%', 'together 99.9999%'],
        ],
        // 1 − 0.0005² = 0.99999975: two digits of what is missing stay in sight.
        ['A or B', commits('A', '99.95%') + commits('B', '99.95%'), ['composite 99.999975%', 'together 99.999975%']],
    ])('%s: %s', (dependsOn, vendors, expected) => {
        expect(compositeOf(dependsOn, vendors)).toEqual(expected);
    });

    it('says where the composite is less than what is promised, in words and not in colour alone', () => {
        // 0.999 × 0.9995 = 0.9985005
        const vendors = commits('A', '99.9%') + commits('B', '99.95%');
        expect(compositeOf('A, B', vendors, '99.9%')).toEqual(['composite only 99.8501%']);
        expect(compositeOf('A, B', vendors, '99.8%')).toEqual(['composite 99.8501%']);
    });

    it('tells series from alternatives in its table', () => {
        const figure = figureOf(
            `service Web "Web shop" { depends on A, B or C }\n${commits('A', '99.99%')}${commits('B', '99.9%')}vendor C "Cee"`,
        );
        expect(figure && cellsOf(figure)).toEqual([
            ['Web shop', 'service', 'nothing stated', '', 'A; B or Cee (one of these is enough)'],
            ['A', 'vendor', 'commits to 99.99%', '', ''],
            ['B', 'vendor', 'commits to 99.9%', '', ''],
            ['Cee', 'vendor', 'nothing stated', '', ''],
        ]);
    });

    it('has a line for each dependency, dashed where one of several is enough', () => {
        const figure = figureOf(`service Web { depends on A, B or C }\nvendor A\nvendor B\nvendor C`);
        const lines = figure?.picture.shapes.filter((shape) => shape.type === 'path' && shape.d.includes('C')) ?? [];
        expect(lines.map((shape) => 'dashed' in shape && shape.dashed === true)).toEqual([false, false, true, true]);
    });

    it('tells the client nothing of what vendors have promised the provider', () => {
        const body = `service Web { depends on A, B or C }
            ${commits('A', '99.99%')}${commits('B', '99.9%')}${commits('C', '99.9%')}
            sla Levels for Web { objective Up Availability at least 99.995% }`;
        const [figure] = figuresIn(contractOf(agreement(body)), 'section.services/dependencies', {
            audience: 'client',
        });
        expect(figure && cellsOf(figure)).toEqual([
            ['Web', 'service', 'promises 99.995%', 'A; B or C (one of these is enough)'],
            ['A', 'vendor', '', ''],
            ['B', 'vendor', '', ''],
            ['C', 'vendor', '', ''],
        ]);
        expect(JSON.stringify(figure)).not.toMatch(/99\.99%|99\.9%|99\.99989|composite/i);
    });

    it('is not there where nothing depends on anything', () => {
        expect(figureOf('service Web\nvendor A')).toBeUndefined();
        expect(figureOf('service Web { depends on Nobody }')).toBeUndefined();
    });

    it('stands still for loops', () => {
        const figure = figureOf('service A { depends on B }\nservice B { depends on A, B }');
        expect(figure && cellsOf(figure).map(([name, , , , on]) => [name, on])).toEqual([
            ['A', 'B'],
            ['B', 'A; B'],
        ]);
    });

    it('does not change where a declaration has only moved', () => {
        const body = `service Web { depends on A }\n${commits('A', '99.9%')}`;
        expect(figureOf(`define Word """more"""\n${body}`)?.picture).toEqual(figureOf(body)?.picture);
    });
});

describe('sixty services', () => {
    const body = Array.from({ length: 60 }, (_, index) => {
        const vendor = `Vendor${(index * 7) % 12}`;
        const other = index > 20 ? `, Service${index % 20}` : '';
        const choice = index % 7 === 0 ? `, Vendor${index % 5} or Vendor${6 + (index % 5)}` : '';
        return `service Service${index} "A service with the number ${index}" { depends on ${vendor}${other}${choice} }`;
    });
    const vendors = Array.from({ length: 12 }, (_, index) => commits(`Vendor${index}`, '99.9%').trim());
    const figure = figureOf([...body, ...vendors].join('\n'));

    it('are all drawn, apart from each other and within the picture', () => {
        const { shapes = [], width = 0, height = 0 } = figure?.picture ?? {};
        const boxes = shapes.filter((shape) => shape.type === 'box').filter((box) => box.height > 20);
        expect(boxes.length).toBeGreaterThanOrEqual(72);
        for (const [index, one] of boxes.entries()) {
            expect(one.x).toBeGreaterThanOrEqual(0);
            expect(one.x + one.width).toBeLessThanOrEqual(width);
            expect(one.y + one.height).toBeLessThanOrEqual(height);
            expect(boxes.slice(index + 1).filter((other) => overlap(one, other))).toEqual([]);
        }
        expect(figure && cellsOf(figure)).toHaveLength(72);
    });

    it('leave no line outside the picture', () => {
        const { shapes, width, height } = figure?.picture ?? { shapes: [], width: 0, height: 0 };
        for (const shape of shapes) {
            if (shape.type !== 'path') continue;
            const numbers = (shape.d.match(/-?[\d.]+/g) ?? []).map(Number);
            expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
            expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(width, height));
        }
    });
});

function overlap(one: Box, other: Box): boolean {
    const isApart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
    return !isApart;
}

describe('names in pictures', () => {
    it('are cut to their room, with the whole in reach', () => {
        const long = 'A service with a name so long that no box would hold it in one line';
        const figure = figureOf(`service Web "${long}" { depends on A }\nvendor A`);
        const [name] = figure ? labelsOf(figure.picture).filter(({ tip }) => tip !== undefined) : [];
        expect(name?.tip).toBe(long);
        expect(name?.text.endsWith('…')).toBe(true);
        expect(long.startsWith(name?.text.slice(0, -1) ?? '-')).toBe(true);
    });

    it('know in which direction they are read', () => {
        const figure = figureOf(`service Web "שירות אחסון" { depends on A, B }\nvendor A "خدمة"\nvendor B "客户服务"`);
        const directions = figure && labelsOf(figure.picture).map(({ text, direction }) => [text, direction]);
        expect(directions).toEqual(
            expect.arrayContaining([
                ['שירות אחסון', 'rtl'],
                ['خدمة', 'rtl'],
                ['客户服务', 'ltr'],
            ]),
        );
    });

    it('carry no control characters', () => {
        const figure = figureOf('service Web "safe \u202Egnp\u0000" { depends on A }\nvendor A');
        expect(JSON.stringify(figure?.picture)).not.toMatch(/[\u202A-\u202E]|\\u0000/);
    });
});

it('reads without findings what these tests take for granted', () => {
    expect(() => contractOf(agreement(`service Web { depends on A }\n${commits('A', '99.9%')}`))).not.toThrow();
});
