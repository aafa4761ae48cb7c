/** All of Node that the client uses, and only in its files for the desktop. */
declare module 'node:worker_threads' {
    export class Worker {
        constructor(file: string);
        once<T>(event: 'message' | 'error', listener: (value: T) => void): this;
        postMessage(value: unknown): void;
        terminate(): Promise<number>;
    }
}
