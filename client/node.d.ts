/** All of Node that the client uses, and only in its files for the desktop. */
declare module 'node:worker_threads' {
    export class Worker {
        constructor(file: string);
        once<T>(event: 'message' | 'error', listener: (value: T) => void): this;
        postMessage(value: unknown): void;
        terminate(): Promise<number>;
    }
}

declare module 'node:process' {
    const process: { readonly platform: string; readonly arch: string; readonly versions: { readonly node: string } };
    export default process;
}
