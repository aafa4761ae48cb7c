import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { format, type MessageTable } from '../language/messages/message.ts';
import { type CaughtError, caughtError, remember } from './caught.ts';

export type Log = (message: string) => void;

/** A request whose answer takes longer than this, in milliseconds, is answered with an error. */
const LIMIT = 60_000;

type Outcome<R> = R | ResponseError<never>;

/**
 * The one place where exceptions are caught: each is a defect of ours, told in the log once, and must cost no more
 * than the answer that it spoilt.
 */
export class Guard {
    /** The latest, without what they say of the contract. */
    readonly caught: CaughtError[] = [];
    private readonly told = new Set<string>();
    private readonly log: Log;
    private readonly limit: number;
    private readonly words: () => MessageTable;

    /** The words are those that the client has chosen by the time that they are needed. */
    constructor(log: Log, words: () => MessageTable, limit = LIMIT) {
        this.log = log;
        this.words = words;
        this.limit = limit;
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

    /**
     * Answers a request: `otherwise` when it fails, an error reply when the client has cancelled it or when the answer
     * does not come in time. What comes after that is dropped.
     */
    async answer<R>(
        name: string,
        token: CancellationToken,
        otherwise: R,
        work: () => R | Promise<R>,
    ): Promise<Outcome<R>> {
        if (token.isCancellationRequested) return cancelled();
        try {
            const answer = work();
            const result = answer instanceof Promise ? await this.inTime(name, token, answer) : answer;
            return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
            if (error instanceof ResponseError) return new ResponseError(error.code, error.message);
            if (token.isCancellationRequested) return cancelled();
            this.tell(name, error);
            return otherwise;
        }
    }

    tell(name: string, error: unknown): void {
        remember(this.caught, caughtError(name, error));
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const line = `${name}: ${text}`;
        if (this.told.has(line)) return;
        if (this.told.size < 1_000) this.told.add(line);
        this.log(line);
    }

    private late(): ResponseError<never> {
        const message = format({ id: 'request.late', values: { seconds: this.limit / 1_000 } }, this.words());
        return new ResponseError(LSPErrorCodes.RequestFailed, message);
    }

    private inTime<R>(name: string, token: CancellationToken, answer: Promise<R>): Promise<Outcome<R>> {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                this.log(`${name}: no answer in ${this.limit} ms`);
                remember(this.caught, { where: name, what: `no answer in ${this.limit} ms`, stack: [], times: 1 });
                resolve(this.late());
            }, this.limit);
            const waiting = token.onCancellationRequested(() => resolve(cancelled()));
            answer.then(resolve, reject).finally(() => {
                clearTimeout(timer);
                waiting.dispose();
            });
        });
    }
}

function cancelled(): ResponseError<never> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
