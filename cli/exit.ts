/** What the exit code tells. */
export const EXIT = {
    /** Done, and nothing found that counts. */
    clean: 0,
    /** Done, and there is something to mend. */
    found: 1,
    /** Not done: a wrong command line or setting, or input that cannot be read. */
    failed: 2,
} as const;
