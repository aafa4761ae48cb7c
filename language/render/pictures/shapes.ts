import { clean } from '../clean.ts';
import { fitted, isRightToLeft } from './measure.ts';
import type { Box, Label, Path } from './picture.ts';

export interface Point {
    readonly x: number;
    readonly y: number;
}

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

const textSize = 12;
