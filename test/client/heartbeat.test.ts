import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Heartbeat } from '../../client/heartbeat.ts';
import { Requests } from '../../client/requests.ts';
import { Restarts } from '../../client/restarts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const INTERVAL = 5_000;

/** A heart that beats against a server that answers until it is told not to. */
function beating() {
    const server = { answers: true, debugged: false, beats: 0, silences: 0, isLate: false };
    const heartbeat = new Heartbeat({
        interval: INTERVAL,
        limit: () => 30_000,
        now: () => Date.now(),
        beat: () => {
            server.beats++;
            return server.answers ? Promise.resolve(!server.debugged) : new Promise(() => {});
        },
        onLate: (isLate) => {
            server.isLate = isLate;
        },
        onSilence: () => void server.silences++,
    });
    return { server, heartbeat };
}

describe('a heartbeat', () => {
    test('goes on while there are answers', async () => {
        const { server } = beating();
        await vi.advanceTimersByTimeAsync(60_000);
        expect(server).toMatchObject({ beats: 13, silences: 0, isLate: false });
    });

    test('tells a silence once, when the limit is reached', async () => {
        const { server } = beating();
        await vi.advanceTimersByTimeAsync(20_000);
        server.answers = false;
        // The beat of the 25th second is not answered; thirty seconds later it is the 55th.
        await vi.advanceTimersByTimeAsync(34_999);
        expect(server).toMatchObject({ silences: 0, isLate: true });
        await vi.advanceTimersByTimeAsync(1);
        expect(server.silences).toBe(1);
        await vi.advanceTimersByTimeAsync(600_000);
        expect(server.silences).toBe(1);
    });

    test('does not count the time for which the machine sleeps', async () => {
        const { server } = beating();
        server.answers = false;
        await vi.advanceTimersByTimeAsync(25_000);
        // Eight hours later the timers go on where they were.
        vi.setSystemTime(Date.now() + 8 * 3_600_000);
        await vi.advanceTimersByTimeAsync(29_999);
        expect(server.silences).toBe(0);
        await vi.advanceTimersByTimeAsync(10_000);
        expect(server.silences).toBe(1);
    });

    test('waits for a server in a debugger', async () => {
        const { server } = beating();
        server.debugged = true;
        await vi.advanceTimersByTimeAsync(10_000);
        server.answers = false;
        await vi.advanceTimersByTimeAsync(3_600_000);
        expect(server.silences).toBe(0);
    });

    test('stops', async () => {
        const { server, heartbeat } = beating();
        heartbeat.stop();
        await vi.advanceTimersByTimeAsync(60_000);
        expect(server.beats).toBe(1);
    });
});

test('restarts come later each time, and end; after a quiet while they begin anew', () => {
    const restarts = new Restarts();
    const start = 1_000_000;
    const losses = [0, 1, 2, 3, 4].map((second) => [restarts.next(start + second), restarts.isFirst]);
    expect(losses).toEqual([
        [0, true],
        [1_000, false],
        [5_000, false],
        [15_000, false],
        [undefined, false],
    ]);
    expect(restarts.next(start + 600_004)).toBe(0);
    restarts.next(start + 600_005);
    restarts.forget();
    expect(restarts.next(start + 600_006)).toBe(0);
});

describe('requests', () => {
    test('are timed by their method', async () => {
        const requests = new Requests(() => Date.now());
        for (const time of [10, 40, 20]) {
            const answer = requests.track(
                'hover',
                () => new Promise((resolve) => setTimeout(() => resolve('x'), time)),
            );
            await vi.advanceTimersByTimeAsync(time);
            await expect(answer).resolves.toBe('x');
        }
        await expect(requests.track('rename', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
        expect(requests.timings()).toEqual([
            { method: 'hover', count: 3, median: 20, longest: 40 },
            { method: 'rename', count: 1, median: 0, longest: 0 },
        ]);
        expect(requests.waiting()).toEqual([]);
    });

    test('that will not be answered any more are abandoned, and told by their age before', async () => {
        const requests = new Requests(() => Date.now());
        const answer = requests.track('hover', () => new Promise(() => {}));
        await vi.advanceTimersByTimeAsync(7_000);
        expect(requests.waiting()).toEqual([{ method: 'hover', for: 7_000 }]);
        requests.abandon(new Error('gone'));
        await expect(answer).rejects.toThrow('gone');
        expect(requests.waiting()).toEqual([]);
    });
});
