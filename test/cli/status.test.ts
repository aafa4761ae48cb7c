import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run.ts';
import { statusLine } from '../../cli/status.ts';
import { CLEAN, folderOf } from './support.ts';

describe('the line that tells how far the work is', () => {
    function watched() {
        const written: string[] = [];
        let time = 5000;
        const line = statusLine(
            (text) => written.push(text),
            () => time,
        );
        return { written, line, at: (later: number) => (time = 5000 + later) };
    }

    it('is not there for what is done at once', () => {
        const { written, line, at } = watched();
        for (const time of [0, 500, 999]) {
            at(time);
            line.show('1 of 9');
        }
        line.clear();
        expect(written).toEqual([]);
    });

    it('replaces itself, not too often, and goes away', () => {
        const { written, line, at } = watched();
        for (const [time, text] of [
            [0, 'a'],
            [1000, '10 of 99'],
            [1050, 'b'],
            [1100, '9 of 99'],
        ] as const) {
            at(time);
            line.show(text);
        }
        line.clear();
        line.clear();
        expect(written).toEqual(['\r10 of 99', '\r9 of 99 ', '\r       \r']);
    });
});

it.each(['check', 'fix'])('%s tells of each file, only where somebody watches', async (command) => {
    const { path, mspc } = folderOf({ 'a.mspc': CLEAN, 'b.mspc': CLEAN });
    const told: string[] = [];
    const output = { out: () => {}, error: () => {}, colours: false, progress: (text: string) => void told.push(text) };
    await run([command], {
        folder: path,
        today: () => '2026-06-01',
        zone: () => 'Europe/Berlin',
        stdin: async () => Buffer.of(),
        serve: async () => {},
        output,
    });
    expect(told).toEqual(['0 of 2 files', '1 of 2 files']);
    expect((await mspc(command)).error).not.toContain(' of 2 files\r');
});
