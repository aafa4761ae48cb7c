/** Something a person has to install; its message is one line that says what. */
export class Missing extends Error {}

/** Runs a script's body: a missing thing is one line, any other error keeps its stack. */
export async function main(body: () => Promise<number>): Promise<void> {
    try {
        process.exitCode = await body();
    } catch (error) {
        console.error(error instanceof Missing ? error.message : error);
        process.exitCode = 1;
    }
}
