/** How a page looks, in points. A4. */
export const PAGE = { width: 595.28, height: 841.89, left: 66, right: 66, top: 78, bottom: 70 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const INK = '#1b1f24';
export const SOFT = '#57606a';
export const RULE = '#c8ced6';
export const ACCENT = '#1f3a5f';
export const MARK = '#fff3bf';

export type Face = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** How a run of text is set. */
export interface Style {
    readonly face: Face;
    readonly size: number;
    readonly leading: number;
    readonly colour: string;
}

const style = (size: number, leading: number, face: Face = 'regular', colour: string = INK): Style => ({
    face,
    size,
    leading,
    colour,
});

export const STYLES = {
    text: style(10.5, 15),
    heading1: style(13.5, 18, 'bold', ACCENT),
    heading2: style(11, 15, 'bold'),
    title: style(27, 34, 'bold', ACCENT),
    cover: style(14, 20, 'bold'),
    table: style(9.5, 13),
    tableHead: style(9, 12.5, 'bold'),
    small: style(8.5, 11, 'regular', SOFT),
    contents1: style(10.5, 15),
    contents2: style(9.5, 13),
    quotation: style(10.5, 15, 'italic', SOFT),
    listing: style(9, 12.5),
} as const satisfies Record<string, Style>;

/** Where text stands below each kind of number: headings and 1.1, (a), (i). */
export const INDENT = [36, 36, 64, 92] as const;
export const STEP = 18;
export const GAP = 6;
