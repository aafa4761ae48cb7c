import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * The one place where exceptions are caught: each is a defect of ours, told in the log once, and must cost no more
 * than the answer that it spoilt.
 */
export class Guard {
    private readonly told = new Set<string>();
    private readonly log: Log;

    constructor(log: Log) {
        this.log = log;
    }

    /** Runs what nobody waits for. */
    run(name: string, work: () => void | Promise<void>): void {
        try {
            const done = work();
            if (done) done.catch((error) => this.tell(name, error));
        } catch (error) {
            this.tell(name, error);
        }
    }

    /** Answers a request: `otherwise` when it fails, an error reply when the client has cancelled it. */
    async answer<R>(
        name: string,
        token: CancellationToken,
        otherwise: R,
        work: () => R | Promise<R>,
    ): Promise<R | ResponseError<never>> {
        if (token.isCancellationRequested) return cancelled();
        try {
            const result = await work();
            return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
            if (error instanceof ResponseError) return new ResponseError(error.code, error.message);
            if (token.isCancellationRequested) return cancelled();
            this.tell(name, error);
            return otherwise;
        }
    }

    tell(name: string, error: unknown): void {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const line = `${name}: ${text}`;
        if (this.told.has(line)) return;
        if (this.told.size < 1_000) this.told.add(line);
        this.log(line);
    }
}

function cancelled(): ResponseError<never> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
