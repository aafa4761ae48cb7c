import type { Box, Label, Path, Picture, Shape, Tone } from '../../language/render/pictures/picture.ts';
import { paper } from '../../language/render/pictures/svg.ts';
import { EmfRecords, type Point } from './emf-records.ts';

/**
 * A picture as an Enhanced Metafile ([MS-EMF]), the vector format that every version of Word and LibreOffice draws; SVG
 * is drawn by newer ones only.
 */
export function emf(picture: Picture): Uint8Array {
    const records = new EmfRecords(picture.width, picture.height);
    for (const shape of picture.shapes) draw(shape, records);
    return records.bytes();
}

function draw(shape: Shape, records: EmfRecords): void {
    switch (shape.type) {
        case 'box':
            drawBox(shape, records);
            break;
        case 'path':
            drawPath(shape, records);
            break;
        case 'label':
            drawLabel(shape, records);
            break;
    }
}

function drawBox(box: Box, records: EmfRecords): void {
    const { x, y, width, height, radius } = box;
    painted(box, records, () => records.roundedBox({ x, y }, { x: x + width, y: y + height }, 2 * radius));
}

function drawPath(path: Path, records: EmfRecords): void {
    painted(path, records, () => {
        records.beginPath();
        for (const [, command = '', numbers = ''] of path.d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
            step(command, pointsOf(numbers), records);
        }
        records.endPath(path.fill !== undefined, path.stroke !== undefined);
    });
}

function step(command: string, points: readonly Point[], records: EmfRecords): void {
    switch (command) {
        case 'M':
            for (const point of points.slice(0, 1)) records.move(point);
            break;
        case 'L':
            for (const point of points) records.line(point);
            break;
        case 'C':
            records.curves(points);
            break;
        case 'Z':
            records.close();
            break;
    }
}

function pointsOf(numbers: string): readonly Point[] {
    const all = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    return Array.from({ length: Math.floor(all.length / 2) }, (_, index) => ({
        x: all[2 * index] ?? 0,
        y: all[2 * index + 1] ?? 0,
    }));
}

function painted(
    { fill, stroke, strokeWidth = 1, dashed = false }: Path | Box,
    records: EmfRecords,
    shape: () => void,
) {
    const pen = stroke && { colour: reference(stroke), width: strokeWidth, dashed };
    records.with(pen, fill === undefined ? undefined : reference(fill), shape);
}

/** An anchor counts from where the text begins to be read. */
function drawLabel({ x, y, text, anchor, size, bold, tone, direction }: Label, records: EmfRecords): void {
    const turned = { start: 'end', middle: 'middle', end: 'start' } as const;
    const align = direction === 'rtl' ? turned[anchor] : anchor;
    records.text({ x, y }, text, { size, bold, align, colour: reference(tone), isRightToLeft: direction === 'rtl' });
}

/** Red in the lowest byte. */
function reference(tone: Tone): number {
    const value = Number.parseInt(paper[tone].slice(1), 16);
    return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}
