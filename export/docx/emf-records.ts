export interface Point {
    readonly x: number;
    readonly y: number;
}

interface Pen {
    readonly colour: number;
    readonly width: number;
    readonly dashed: boolean;
}

interface TextStyle {
    readonly size: number;
    readonly bold: boolean;
    readonly align: 'start' | 'middle' | 'end';
    readonly colour: number;
    readonly isRightToLeft: boolean;
}

/** The kinds of records, by their numbers in [MS-EMF] 2.1.1. */
const RECORD = {
    header: 1,
    curvesTo: 5,
    windowExtent: 9,
    windowOrigin: 10,
    viewportExtent: 11,
    viewportOrigin: 12,
    endOfFile: 14,
    mapMode: 17,
    backgroundMode: 18,
    textAlign: 22,
    textColour: 24,
    moveTo: 27,
    select: 37,
    createPen: 38,
    createBrush: 39,
    remove: 40,
    rectangle: 43,
    roundedRectangle: 44,
    lineTo: 54,
    beginPath: 59,
    endPath: 60,
    closeFigure: 61,
    fillPath: 62,
    strokeAndFillPath: 63,
    strokePath: 64,
    createFont: 82,
    textOut: 84,
} as const;

/** Coordinates are kept in tenths of a pixel. */
const FINE = 10;
const HEADER_BYTES = 88;
const NO_BRUSH = 0x80000005;
const NO_PEN = 0x80000008;
const [PEN, BRUSH, FONT] = [1, 2, 3];
/** A screen of 96 pixels to the inch, in pixels and millimetres. */
const DEVICE = { width: 1920, height: 960, mmWidth: 508, mmHeight: 254 } as const;
const HUNDREDTHS_PER_PIXEL = 2540 / 96;

/** Writes the records of an Enhanced Metafile. */
export class EmfRecords {
    private readonly width: number;
    private readonly height: number;
    private readonly parts: Uint8Array[] = [];

    constructor(width: number, height: number) {
        [this.width, this.height] = [Math.round(width), Math.round(height)];
        const anisotropic = 8;
        const transparent = 1;
        this.add(RECORD.mapMode, [anisotropic]);
        this.add(RECORD.windowOrigin, [0, 0]);
        this.add(RECORD.windowExtent, [this.width * FINE, this.height * FINE]);
        this.add(RECORD.viewportOrigin, [0, 0]);
        this.add(RECORD.viewportExtent, [this.width, this.height]);
        this.add(RECORD.backgroundMode, [transparent]);
    }

    /** Draws with a pen and a brush of these colours; without what is undefined. */
    with(pen: Pen | undefined, brush: number | undefined, draw: () => void): void {
        if (pen) this.add(RECORD.createPen, [PEN, pen.dashed ? 1 : 0, fine(pen.width), 0, pen.colour]);
        if (brush !== undefined) this.add(RECORD.createBrush, [BRUSH, 0, brush, 0]);
        this.add(RECORD.select, [pen ? PEN : NO_PEN]);
        this.add(RECORD.select, [brush === undefined ? NO_BRUSH : BRUSH]);
        draw();
        this.add(RECORD.select, [NO_PEN]);
        this.add(RECORD.select, [NO_BRUSH]);
        if (pen) this.add(RECORD.remove, [PEN]);
        if (brush !== undefined) this.add(RECORD.remove, [BRUSH]);
    }

    roundedBox(from: Point, to: Point, diameter: number): void {
        const box = [...both(from), ...both(to)];
        if (diameter === 0) this.add(RECORD.rectangle, box);
        else this.add(RECORD.roundedRectangle, [...box, fine(diameter), fine(diameter)]);
    }

    beginPath(): void {
        this.add(RECORD.beginPath, []);
    }

    move(to: Point): void {
        this.add(RECORD.moveTo, both(to));
    }

    line(to: Point): void {
        this.add(RECORD.lineTo, both(to));
    }

    curves(points: readonly Point[]): void {
        this.add(RECORD.curvesTo, [...this.bounds(), points.length, ...points.flatMap(both)]);
    }

    close(): void {
        this.add(RECORD.closeFigure, []);
    }

    endPath(fills: boolean, strokes: boolean): void {
        this.add(RECORD.endPath, []);
        const kind = fills && strokes ? RECORD.strokeAndFillPath : fills ? RECORD.fillPath : RECORD.strokePath;
        this.add(kind, this.bounds());
    }

    text(at: Point, text: string, { size, bold, align, colour, isRightToLeft }: TextStyle): void {
        const onBaseline = 24;
        this.font(size, bold);
        this.add(RECORD.textAlign, [onBaseline | { start: 0, middle: 6, end: 2 }[align]]);
        this.add(RECORD.textColour, [colour]);
        this.textOut(at, text, isRightToLeft ? 0x80 : 0);
        this.add(RECORD.remove, [FONT]);
    }

    bytes(): Uint8Array {
        this.add(RECORD.endOfFile, [0, 16, 20]);
        const size = HEADER_BYTES + this.parts.reduce((sum, part) => sum + part.length, 0);
        const all = new Uint8Array(size);
        all.set(this.header(size));
        let at = HEADER_BYTES;
        for (const part of this.parts) {
            all.set(part, at);
            at += part.length;
        }
        return all;
    }

    private header(size: number): Uint8Array {
        const frame = [this.width, this.height].map((pixels) => Math.round(pixels * HUNDREDTHS_PER_PIXEL));
        const [signature, version, handles] = [0x464d4520, 0x10000, 4];
        const device = [DEVICE.width, DEVICE.height, DEVICE.mmWidth, DEVICE.mmHeight];
        return record(RECORD.header, [
            ...[0, 0, this.width - 1, this.height - 1],
            ...[0, 0, ...frame],
            ...[signature, version, size, this.parts.length + 1, handles],
            ...[0, 0, 0],
            ...device,
        ]);
    }

    /** A LOGFONTW ([MS-WMF]) in the fixed form of 320 bytes. */
    private font(size: number, bold: boolean): void {
        const data = new DataView(new ArrayBuffer(320));
        data.setInt32(0, -fine(size), true);
        data.setInt32(16, bold ? 700 : 400, true);
        const [anyCharacters, charactersAt] = [1, 23];
        data.setUint8(charactersAt, anyCharacters);
        for (const [index, unit] of [...'Calibri'].entries()) data.setUint16(28 + 2 * index, unit.charCodeAt(0), true);
        this.add(RECORD.createFont, [FONT, ...numbersOf(data)]);
        this.add(RECORD.select, [FONT]);
    }

    private textOut(at: Point, text: string, options: number): void {
        const data = new DataView(new ArrayBuffer(4 * Math.ceil(text.length / 2)));
        for (let index = 0; index < text.length; index++) data.setUint16(2 * index, text.charCodeAt(index), true);
        const [compatible, one, textAt] = [1, 0x3f800000, 76];
        this.add(RECORD.textOut, [
            ...this.bounds(),
            ...[compatible, one, one],
            ...[...both(at), text.length, textAt, options, 0, 0, -1, -1, 0],
            ...numbersOf(data),
        ]);
    }

    private bounds(): readonly number[] {
        return [0, 0, this.width - 1, this.height - 1];
    }

    private add(kind: number, values: readonly number[]): void {
        this.parts.push(record(kind, values));
    }
}

/** The kind, the size and values of 32 bits each. */
function record(kind: number, values: readonly number[]): Uint8Array {
    const data = new DataView(new ArrayBuffer(8 + 4 * values.length));
    for (const [index, value] of [kind, data.byteLength, ...values].entries()) data.setUint32(4 * index, value, true);
    return new Uint8Array(data.buffer);
}

function numbersOf(data: DataView): readonly number[] {
    return Array.from({ length: data.byteLength / 4 }, (_, index) => data.getUint32(4 * index, true));
}

function fine(pixels: number): number {
    return Math.round(pixels * FINE);
}

function both({ x, y }: Point): readonly number[] {
    return [fine(x), fine(y)];
}
