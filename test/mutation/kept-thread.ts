import { EventEmitter } from 'node:events';
import { type PoolOptions, type PoolRunnerInitializer, type PoolWorker, ThreadsPoolWorker } from 'vitest/node';

/**
 * A thread that outlives a run, so that what the tests import is read once and not again for each change.
 *
 * What a changed piece of code leaves behind is there for the next one: fit for code that keeps nothing between runs.
 */
export function keptThread(): PoolRunnerInitializer {
    let thread: Promise<KeptThread> | undefined;
    return {
        name: 'kept',
        createPoolWorker: (options) =>
            new Visit(() => {
                thread ??= begun(options);
                return thread;
            }),
    };
}

interface KeptThread {
    readonly worker: PoolWorker;
    isReady: boolean;
}

async function begun(options: PoolOptions): Promise<KeptThread> {
    const worker = new ThreadsPoolWorker(options);
    await worker.start();
    options.project.vitest.onClose(() => worker.stop());
    return { worker, isReady: false };
}

type Message = Parameters<PoolWorker['send']>[0];

/** What one run sees of the thread: it starts and stops for the run, while the thread goes on. */
class Visit implements PoolWorker {
    readonly name = 'kept';
    readonly #events = new EventEmitter();
    readonly #open: () => Promise<KeptThread>;
    #thread: KeptThread | undefined;
    /** Of this run; the thread by itself holds to that of the first. */
    #context = {};

    constructor(open: () => Promise<KeptThread>) {
        this.#open = open;
    }

    async start(): Promise<void> {
        this.#thread = await this.#open();
        for (const [event, pass] of this.#passes) this.#thread.worker.on(event, pass);
    }

    async stop(): Promise<void> {
        for (const [event, pass] of this.#passes) this.#thread?.worker.off(event, pass);
    }

    on(event: string, listener: (...values: unknown[]) => void): void {
        this.#events.on(event, listener);
    }

    off(event: string, listener: (...values: unknown[]) => void): void {
        this.#events.off(event, listener);
    }

    send(message: Message): void {
        if (message.type === 'stop') this.#answer('stopped');
        else if (message.type === 'start') this.#begin(message);
        else this.#thread?.worker.send(this.#inContext(message));
    }

    deserialize(data: unknown): unknown {
        return data;
    }

    #begin(message: Message & { readonly type: 'start' }): void {
        this.#context = message.context;
        if (this.#thread === undefined) return;
        if (this.#thread.isReady) this.#answer('started');
        else this.#thread.worker.send(message);
        this.#thread.isReady = true;
    }

    #inContext(message: Message): Message {
        const isRun = message.type === 'run' || message.type === 'collect';
        return isRun ? { ...message, context: { ...this.#context, ...message.context } } : message;
    }

    #answer(type: 'started' | 'stopped'): void {
        queueMicrotask(() => this.#events.emit('message', { type, __vitest_worker_response__: true }));
    }

    readonly #passes = ['message', 'error', 'exit'].map(
        (event) => [event, (...values: unknown[]) => this.#events.emit(event, ...values)] as const,
    );
}
