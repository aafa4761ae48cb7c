import { clean } from '../clean.ts';
import { element, escapeHtml as escaped } from '../escape.ts';
import type { Box, Label, Path, Picture, Shape, Tone } from './picture.ts';

/**
 * A picture as SVG. Its colours are those of paper, as attributes, which no policy refuses and any style sheet may
 * change by the classes beside them. `id` tells its title and description from those of others on the page.
 */
export function pictureSvg(picture: Picture, id: string): string {
    const { width, height, title, description, shapes } = picture;
    const ids = { title: `${id}/title`, description: `${id}/description` };
    const attributes = {
        class: 'picture',
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-labelledby': idReference(ids.title),
        'aria-describedby': idReference(ids.description),
        'font-family': 'Helvetica Neue, Arial, sans-serif',
    };
    const content = [
        element('title', { id: idReference(ids.title) }, escaped(clean(title))),
        element('desc', { id: idReference(ids.description) }, escaped(clean(description))),
        ...shapes.map(shapeSvg),
    ];
    return element('svg', attributes, content.join('\n'));
}

/** What each tone is on white paper; text and lines of it have a contrast of 4.5 and more. */
export const paper: Readonly<Record<Tone, string>> = {
    ink: '#1b1f24',
    soft: '#57606a',
    line: '#c4ccd4',
    page: '#ffffff',
    accent: '#1f4e79',
    tint: '#dfe9f3',
    other: '#2f6f62',
    'other-tint': '#deede8',
    warn: '#8a4b00',
    'warn-tint': '#f9ead2',
};

/** A list of ids is split at blanks, so an id has none. */
function idReference(id: string): string {
    return id.replaceAll(/\s/g, '-');
}

function shapeSvg(shape: Shape): string {
    switch (shape.type) {
        case 'box':
            return boxSvg(shape);
        case 'path':
            return element('path', { d: shape.d, ...paint(shape) }, tipOf(shape));
        case 'label':
            return labelSvg(shape);
    }
}

function boxSvg(box: Box): string {
    const { x, y, width, height, radius } = box;
    const rx = radius === 0 ? undefined : radius;
    return element('rect', { x, y, width, height, rx, ...paint(box) }, tipOf(box));
}

function paint({ fill, stroke, strokeWidth, dashed }: Path | Box) {
    const classes = [fill && `fill-${fill}`, stroke && `stroke-${stroke}`].filter((each) => each !== undefined);
    return {
        class: classes.join(' '),
        fill: fill === undefined ? 'none' : paper[fill],
        stroke: stroke && paper[stroke],
        'stroke-width': strokeWidth,
        'stroke-dasharray': dashed ? '4 3' : undefined,
    };
}

/** An anchor counts from where the text begins to be read. */
function labelSvg(label: Label): string {
    const { x, y, text, size, bold, tone, direction, anchor } = label;
    const turned = { start: 'end', middle: 'middle', end: 'start' } as const;
    const shownAnchor = direction === 'rtl' ? turned[anchor] : anchor;
    const attributes = {
        x,
        y,
        class: `fill-${tone}`,
        fill: paper[tone],
        'font-size': size,
        'font-weight': bold ? 'bold' : undefined,
        'text-anchor': shownAnchor === 'start' ? undefined : shownAnchor,
        direction: direction === 'rtl' ? direction : undefined,
    };
    return element('text', attributes, `${escaped(text)}${tipOf(label)}`);
}

function tipOf({ tip }: Pick<Shape, 'tip'>): string {
    return tip === undefined ? '' : element('title', {}, escaped(clean(tip)));
}
