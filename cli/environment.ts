/** Where a command writes; it never exits or prints by itself. */
export interface Output {
    /** The result. */
    out(text: string): void;
    /** What is said about the work, apart from its result. */
    error(text: string): void;
    readonly colours: boolean;
    /** The width of the terminal, when there is one. */
    readonly columns?: number;
    /** Tells how far the work is; only where a person watches. */
    progress?(text: string): void;
}

/** Everything that a command takes from the process around it. */
export interface Environment {
    /** The absolute path of the current folder. */
    readonly folder: string;
    /** The day of the system, as in 2026-01-31. */
    readonly today: () => string;
    /** The time zone of the system: its IANA name. */
    readonly zone: () => string;
    readonly stdin: () => Promise<Uint8Array>;
    /** Starts the language server in this process. */
    readonly serve: () => Promise<void>;
    readonly output: Output;
}
