import { clean } from '../clean.ts';
import { fitted, isRightToLeft, textWidth } from './measure.ts';
import { type Box, type Label, type Path, pictureWidth, type Shape } from './picture.ts';

export interface Point {
    readonly x: number;
    readonly y: number;
}

export const textSize = 12;
export const smallSize = 11;

/** A tenth of a pixel is finer than print. */
export function rounded(value: number): number {
    return Math.round(value * 10) / 10 + 0;
}

type BoxStyle = Omit<Box, 'type' | 'x' | 'y' | 'width' | 'height' | 'radius'> & { readonly radius?: number };

export function box(x: number, y: number, width: number, height: number, { radius = 0, ...style }: BoxStyle): Box {
    const [left, top] = [rounded(x), rounded(y)];
    return {
        type: 'box',
        x: left,
        y: top,
        width: Math.max(0, rounded(width)),
        height: Math.max(0, rounded(height)),
        radius,
        ...style,
    };
}

type PathStyle = Omit<Path, 'type' | 'd'>;

/** Straight lines from point to point; closed where it is filled. */
export function polyline(points: readonly Point[], style: PathStyle): Path {
    const steps = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`);
    return { type: 'path', d: `${steps.join('')}${style.fill === undefined ? '' : 'Z'}`, ...style };
}

export function line(from: Point, to: Point, style: PathStyle): Path {
    return polyline([from, to], style);
}

/** A diamond around a point. */
export function diamond({ x, y }: Point, radius: number, style: PathStyle): Path {
    const corners = [
        { x, y: y - radius },
        { x: x + radius, y },
        { x, y: y + radius },
        { x: x - radius, y },
    ];
    return polyline(corners, { ...style, fill: style.fill ?? 'page' });
}

/** Slanted lines over a box, which tell it from another one without colour. */
export function hatching({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>, style: PathStyle): Path {
    const lines: string[] = [];
    for (let at = HATCH; at < width + height; at += HATCH) {
        const from = { x: x + Math.min(at, width), y: y + Math.max(0, at - width) };
        const to = { x: x + Math.max(0, at - height), y: y + Math.min(at, height) };
        lines.push(`M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`);
    }
    return { type: 'path', d: lines.join(''), ...style };
}

const HATCH = 5;

type LabelStyle = Partial<Pick<Label, 'anchor' | 'size' | 'bold' | 'tone' | 'tip' | 'isScale'>> & {
    /** The room that it has; what does not fit is cut. */
    readonly width?: number;
};

export function label({ x, y }: Point, text: string, style: LabelStyle = {}): Label {
    const { width, tip, anchor = 'start', size = textSize, bold = false, tone = 'ink', isScale = false } = style;
    const whole = clean(text);
    const shown = width === undefined ? whole : fitted(whole, width, size, bold);
    return {
        type: 'label',
        x: rounded(x),
        y: rounded(y),
        text: shown,
        tip: tip ?? (shown === whole ? undefined : whole),
        anchor,
        size,
        bold,
        tone,
        direction: isRightToLeft(shown) ? 'rtl' : 'ltr',
        isScale,
    };
}

/** A name at the left and what is said of it at the right, on one line; the name gives way. */
export function captionRow(y: number, name: string, value: string, { bold = false } = {}): readonly Label[] {
    const room = Math.min(textWidth(value, textSize), pictureWidth * 0.7);
    return [
        label({ x: 0, y }, name, { bold, width: pictureWidth - room - 16 }),
        label({ x: pictureWidth, y }, value, { tone: 'soft', anchor: 'end', width: room }),
    ];
}

/** Marks side by side, each with what it means; goes on in further lines where it has to. */
export function legend(
    y: number,
    items: readonly { readonly mark: (x: number, y: number) => readonly Shape[]; readonly text: string }[],
): { readonly shapes: readonly Shape[]; readonly height: number } {
    const shapes: Shape[] = [];
    let [x, top] = [0, y];
    for (const { mark, text } of items) {
        const width = LEGEND_MARK + textWidth(text, smallSize) + 20;
        if (x > 0 && x + width > pictureWidth) [x, top] = [0, top + LEGEND_LINE];
        shapes.push(
            ...mark(x, top),
            label({ x: x + LEGEND_MARK, y: top + 9 }, text, { size: smallSize, tone: 'soft', isScale: true }),
        );
        x += width;
    }
    return { shapes, height: top + LEGEND_LINE - y };
}

const LEGEND_MARK = 20;
const LEGEND_LINE = 18;
