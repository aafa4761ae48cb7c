import type { Table } from '../document.ts';

/**
 * A drawing as plain data, for any renderer: shapes on a plane of CSS pixels (96 to the inch) from its upper left
 * corner, painted in their order. Equal contracts have equal drawings, to the last digit.
 */
export interface Picture {
    readonly width: number;
    readonly height: number;
    /** What it shows, in a few words: its accessible name. */
    readonly title: string;
    /** What it says, in a sentence or two, for those who do not see it. */
    readonly description: string;
    readonly shapes: readonly Shape[];
}

/** A picture with the table that says the same, for renderers and readers that the picture does not serve. */
export interface Illustration {
    readonly picture: Picture;
    readonly table: Table;
}

export type Shape = Path | Box | Label;

/** What a shape is painted for; which colour that is depends on paper or theme. No meaning hangs on it alone. */
export type Tone =
    | 'ink'
    | 'soft'
    | 'line'
    | 'page'
    /** What is promised, and the surface behind it. */
    | 'accent'
    | 'tint'
    /** What is set against it: maintenance, vendors. */
    | 'other'
    | 'other-tint'
    /** What asks for attention. */
    | 'warn'
    | 'warn-tint';

interface Painted {
    readonly fill?: Tone | undefined;
    readonly stroke?: Tone | undefined;
    /** In pixels; 1 by default. */
    readonly strokeWidth?: number | undefined;
    readonly dashed?: boolean | undefined;
    /** The whole of what is shown short, or more about it. */
    readonly tip?: string | undefined;
}

export interface Box extends Painted {
    readonly type: 'box';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Of its corners. */
    readonly radius: number;
}

export interface Path extends Painted {
    readonly type: 'path';
    /** Of the commands of SVG paths M, L, C and Z, with absolute coordinates. */
    readonly d: string;
}

/** A line of text. */
export interface Label {
    readonly type: 'label';
    /** Where the text is anchored on its base line. */
    readonly x: number;
    readonly y: number;
    /** As shown, cut to its room. */
    readonly text: string;
    /** The whole text, where it was cut. */
    readonly tip?: string | undefined;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly size: number;
    readonly bold: boolean;
    readonly tone: Tone;
    /** By its first letter; a text from right to left that is cut ends at its left. */
    readonly direction: 'ltr' | 'rtl';
    /** Tells how to read positions, such as a year or an hour, and is no value of its own. */
    readonly isScale: boolean;
}

/** The width of every picture but a graph's: fits between the margins of a page. */
export const pictureWidth = 600;
