import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const notices: string[] = [];
let answer: ((choice: string) => void) | undefined;

vi.mock('vscode', () => {
    class EventEmitter {
        private readonly listeners: ((value: unknown) => void)[] = [];
        event = (listener: (value: unknown) => void) => void this.listeners.push(listener);
        fire(value: unknown): void {
            for (const each of this.listeners) each(value);
        }
        dispose(): void {}
    }
    const notice = (message: string) => {
        notices.push(message);
        return new Promise((resolve) => {
            answer = resolve;
        });
    };
    const output = { debug: () => {}, warn: () => {}, error: () => {}, show: () => {}, dispose: () => {} };
    return {
        EventEmitter,
        l10n: { t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, at) => String(values[at])) },
        window: { createOutputChannel: () => output, showWarningMessage: notice, showErrorMessage: notice },
    };
});

vi.mock('vscode-languageclient', () => ({
    CloseAction: { DoNotRestart: 1, Restart: 2 },
    ErrorAction: { Continue: 1, Shutdown: 2 },
    ErrorCodes: { PendingResponseRejected: -32097 },
    ResponseError: class extends Error {},
    RevealOutputChannelOn: { Never: 4 },
}));

const { Server } = await import('../../client/server.ts');

/** A server as its client sees it: it answers until it hangs, and tells when it ends. */
class Fake {
    static all: Fake[] = [];
    static refuses = false;
    hangs = false;
    hasEnded = false;
    private readonly closed: () => void;

    constructor(options: { errorHandler?: { closed(): void } }) {
        this.closed = () => void options.errorHandler?.closed();
        Fake.all.push(this);
    }

    static get last(): Fake {
        return Fake.all.at(-1) as Fake;
    }

    async start(): Promise<void> {
        if (Fake.refuses) throw new Error('no such file');
    }

    sendRequest(): Promise<object> {
        return this.hangs ? new Promise(() => {}) : Promise.resolve({ debugged: false });
    }

    async dispose(): Promise<void> {}

    onRequest(): void {}

    onNotification(): void {}

    end(): void {
        this.hasEnded = true;
    }

    crash(): void {
        this.closed();
    }
}

async function started(isDeveloped = false) {
    const server = new Server((options) => new Fake(options as never) as never, isDeveloped);
    const states: string[] = [];
    server.onDidChangeState((state) => states.push(state));
    await server.start();
    states.length = 0;
    return { server, states };
}

beforeEach(() => {
    vi.useFakeTimers();
    notices.length = 0;
    Fake.all = [];
    Fake.refuses = false;
});
afterEach(() => void vi.useRealTimers());

const HANGS = 'The MSPC language server did not answer any more and is started again. Your texts are as they were.';
const ENDED = 'The MSPC language server ended unexpectedly and is started again. Your texts are as they were.';

describe('a server that hangs', () => {
    test('is ended after half a minute and started again at once, with one notice', async () => {
        const { states } = await started();
        const first = Fake.last;
        await vi.advanceTimersByTimeAsync(60_000);
        expect([Fake.all.length, notices]).toEqual([1, []]);
        first.hangs = true;
        // The beat of the 65th second is not answered.
        await vi.advanceTimersByTimeAsync(34_000);
        expect(first.hasEnded).toBe(false);
        await vi.advanceTimersByTimeAsync(2_000);
        expect(first.hasEnded).toBe(true);
        expect([Fake.all.length, notices, states]).toEqual([2, [HANGS], ['starting', 'running']]);
    });

    test('is left alone while it is developed', async () => {
        await started(true);
        Fake.last.hangs = true;
        await vi.advanceTimersByTimeAsync(600_000);
        expect([Fake.all.length, notices]).toEqual([1, []]);
    });
});

describe('a server that ends', () => {
    test('is started again later each time, and at last by hand alone; both are told once', async () => {
        const { server, states } = await started();
        for (const [at, delay] of [0, 1_000, 5_000, 15_000].entries()) {
            Fake.last.crash();
            await vi.advanceTimersByTimeAsync(Math.max(0, delay - 1));
            expect(Fake.all.length).toBe(at + (delay === 0 ? 2 : 1));
            await vi.advanceTimersByTimeAsync(1);
            expect([Fake.all.length, server.state]).toEqual([at + 2, 'running']);
        }
        expect(notices).toEqual([ENDED]);
        Fake.last.crash();
        await vi.advanceTimersByTimeAsync(600_000);
        expect([Fake.all.length, server.state, states.at(-1)]).toEqual([5, 'failed', 'failed']);
        expect(notices.slice(1)).toEqual(['The MSPC language server keeps ending and is not started again by itself.']);
        expect(await server.request('mspc/preview', {})).toBeUndefined();
        answer?.('Restart Server');
        await vi.advanceTimersByTimeAsync(0);
        expect([Fake.all.length, server.state]).toEqual([6, 'running']);
    });

    test('is not started twice when somebody starts it while it waits', async () => {
        const { server } = await started();
        Fake.last.crash();
        await vi.advanceTimersByTimeAsync(0);
        Fake.last.crash();
        await server.restart();
        await vi.advanceTimersByTimeAsync(60_000);
        expect([Fake.all.length, server.state]).toEqual([3, 'running']);
    });
});

test('a server that cannot start is told of once, and not tried again', async () => {
    Fake.refuses = true;
    const { server } = await started();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([Fake.all.length, server.state]).toEqual([1, 'failed']);
    expect(notices).toEqual(['The MSPC language server could not start: no such file']);
});
