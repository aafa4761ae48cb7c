import type { FrameworkCoverage } from '../../analysis/coverage/result.ts';
import type { Coverage } from '../../analysis/coverage.ts';
import type { Writer } from '../writer.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { box, captionRow, hatching, legend } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** A bar for each framework that the contract names: what was found of it, what is excepted, what was not found. */
export function drawCoverage(writer: Writer, coverage: Coverage, key: string): Illustration | undefined {
    const { words } = writer;
    const rows = coverage.frameworks.filter(isShown).map((each) => rowOf(writer, each));
    if (rows.length === 0) return undefined;
    const names = (['met', 'waived', 'open'] as const).map((status) => words.plain(`covered.${status}`));
    const { shapes, height } = layOut(rows, names);
    return {
        picture: {
            width: pictureWidth,
            height,
            title: words.plain('covered.title'),
            description: joined(
                words,
                rows.map(({ name, found }) => words.text('covered.says', { framework: name, found })),
            ),
            shapes,
        },
        table: tableOf(key, {
            columns: [
                words.plain('covered.framework'),
                ...names.map((name) => [name, 'end'] as const),
                [words.plain('covered.notAsked'), 'end'],
                [words.plain('covered.share'), 'end'],
            ],
            rows: rows.map(({ name, met, waived, open, notApplicable, found, source }) => ({
                source,
                cells: [name, ...[met, waived, open, notApplicable].map((count) => `${count}`), found],
            })),
        }),
    };
}

interface Row {
    readonly name: string;
    readonly source: FrameworkCoverage['named'];
    readonly met: number;
    readonly waived: number;
    readonly open: number;
    readonly notApplicable: number;
    /** `31 of 40` */
    readonly found: string;
}

/** The essentials are asked of every contract, whose document does not name them. */
function isShown({ named, counts }: FrameworkCoverage): boolean {
    return named !== undefined && counts.met + counts.waived + counts.open > 0;
}

function rowOf({ words }: Writer, { framework, named, counts }: FrameworkCoverage): Row {
    const all = counts.met + counts.waived + counts.open;
    const found = words.text('covered.of', { part: `${counts.met}`, whole: `${all}` });
    return { name: framework.name.value, source: named, ...counts, found };
}

const ROW = 44;
const BAR = 14;

function layOut(
    rows: readonly Row[],
    [met = '', waived = '', open = '']: readonly string[],
): { readonly shapes: readonly Shape[]; readonly height: number } {
    const below = legend(rows.length * ROW + 2, [
        { text: met, mark: (x, y) => metPart(x, y, 12, 10) },
        { text: waived, mark: (x, y) => waivedPart(x, y, 12, 10) },
        { text: open, mark: (x, y) => openPart(x, y, 12, 10) },
    ]);
    const bars = rows.flatMap((row, index) => [
        ...captionRow(index * ROW + 13, row.name, row.found, { bold: true }),
        ...barOf(row, index * ROW + 20),
    ]);
    return { shapes: [...bars, ...below.shapes], height: rows.length * ROW + below.height + 2 };
}

function barOf({ met, waived, open }: Row, y: number): readonly Shape[] {
    const scale = (pictureWidth - 2) / (met + waived + open);
    const [first, second] = [1 + met * scale, 1 + (met + waived) * scale];
    return [
        ...openPart(1, y, pictureWidth - 2, BAR),
        ...(waived === 0 ? [] : waivedPart(first, y, second - first, BAR)),
        ...(met === 0 ? [] : metPart(1, y, first - 1, BAR)),
    ];
}

function metPart(x: number, y: number, width: number, height: number): readonly Shape[] {
    return [box(x, y, width, height, { fill: 'accent', stroke: 'accent' })];
}

function waivedPart(x: number, y: number, width: number, height: number): readonly Shape[] {
    const part = box(x, y, width, height, { fill: 'other-tint', stroke: 'other' });
    return [part, hatching(part, { stroke: 'other' })];
}

function openPart(x: number, y: number, width: number, height: number): readonly Shape[] {
    return [box(x, y, width, height, { fill: 'page', stroke: 'soft' })];
}
