/** Something wrong with one piece of a file, by offsets into that piece's text. */
export interface Problem {
    readonly code: string;
    /** The sentence, when a code has several. */
    readonly id?: string;
    readonly from: number;
    readonly to: number;
    readonly values: Readonly<Record<string, string | number>>;
    readonly fix?: ProblemFix;
    readonly related?: { readonly from: number; readonly to: number; readonly id: string };
}

export interface ProblemFix {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
