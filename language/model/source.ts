/** Where something was written: absolute UTF-16 offsets into the text of one file. */
export interface Span {
    /** The URI of the file. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
}

/** A value together with where it was written. */
export interface Written<T> {
    readonly value: T;
    readonly span: Span;
}

/**
 * The place of a declaration in its file. A declaration that an edit has only moved keeps its model;
 * moving the origin moves every span made from it.
 */
export interface Origin {
    readonly file: string;
    /** Where the declaration's text begins in the file. */
    offset: number;
}

/** A span relative to its declaration's text. */
export class SliceSpan implements Span {
    readonly origin: Origin;
    readonly from: number;
    readonly to: number;

    constructor(origin: Origin, from: number, to: number) {
        this.origin = origin;
        this.from = from;
        this.to = to;
    }

    get file(): string {
        return this.origin.file;
    }

    get start(): number {
        return this.origin.offset + this.from;
    }

    get end(): number {
        return this.origin.offset + this.to;
    }
}
