/** Something wrong with one piece of a file, by offsets into that piece's text. */
export interface Problem {
    readonly code: string;
    /** The sentence, when a code has several. */
    readonly id?: string;
    readonly from: number;
    readonly to: number;
    readonly values: Readonly<Record<string, string | number>>;
    readonly fix?: ProblemFix;
    /** Where there is no one fix: somebody has to say which is meant. */
    readonly choices?: readonly ProblemFix[];
    readonly related?: { readonly from: number; readonly to: number; readonly id: string };
}

export interface ProblemFix {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
