import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITOR_EN } from '../../language/messages/editor.en.ts';
import { DEFAULT_CONFIG } from '../../language/rules/index.ts';
import { diagnosticsByFile } from '../../server/check.ts';
import { completion } from '../../server/features/completion.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { foldingRanges } from '../../server/features/folding.ts';
import { hover } from '../../server/features/hover.ts';
import { semanticTokens } from '../../server/features/semantic-tokens.ts';
import { Findings } from '../../server/findings.ts';
import { Guard } from '../../server/guard.ts';
import { Lines } from '../../server/lines.ts';
import { UNTOLD, viewOf } from '../../server/view.ts';
import { Workspace } from '../../server/workspace.ts';
import { stoppedAt } from '../support/clock.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const MORE = `priority P5 "Later"
vendor Aruba "Aruba" {
    provides "Switches"
    commits Availability at least 99.5% monthly
}
`;

/** What the contract relies on stands partly in a file that it does not import itself. */
const FILES: Readonly<Record<string, string>> = {
    'file:///w/acme-legal.mspc': example('acme-legal.mspc').replace('depends on  Azure', 'depends on  Backup, Azure'),
    'file:///w/vendors.mspc': `import "more.mspc"\n${example('vendors.mspc')}\nservice Backup { depends on Aruba }\n`,
    'file:///w/more.mspc': MORE,
};

/** The same numbers for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
}

const SNIPPETS = [
    '{',
    '}',
    '"',
    '"""',
    '\n',
    '\r\n',
    ' ',
    ',',
    '[[',
    ']]',
    '//',
    '/*',
    '*/',
    '99.9%',
    '15 mins',
    'sla',
    'service X',
    'Azure',
    'P1',
    'Levels.',
    'GDPR:',
    '0',
    'é',
    '客户',
    '\u202e',
];

function open(texts: ReadonlyMap<string, string>) {
    const workspace = new Workspace({ readFile: async () => null, listFiles: async () => [] });
    for (const [uri, text] of texts) workspace.open(uri, 1, text);
    const failures: string[] = [];
    const guard = new Guard(
        (message) => failures.push(message),
        () => EDITOR_EN,
    );
    const clock = stoppedAt();
    return { workspace, clock, findings: new Findings(workspace, guard, clock, () => DEFAULT_CONFIG), failures };
}

/** All that a client would be shown of a file. */
function shown(source: ReturnType<typeof open>, uri: string) {
    const view = viewOf(source, uri, { ...UNTOLD, ownCommands: true });
    if (!view) return undefined;
    const params = { textDocument: { uri } };
    return {
        diagnostics: Object.fromEntries(
            diagnosticsByFile(source.workspace, uri, source.findings.all(uri), UNTOLD.words),
        ),
        symbols: documentSymbols(view, params),
        tokens: semanticTokens(view, params).data,
        folds: foldingRanges(view, params),
    };
}

test('a change two imports away is seen', () => {
    const texts = new Map(Object.entries(FILES));
    const incremental = open(texts);
    const [acme = '', , more = ''] = [...texts.keys()];
    const before = shown(incremental, acme);
    incremental.workspace.change(more, 2, [{ text: MORE.replace('99.5%', '90%') }]);
    texts.set(more, MORE.replace('99.5%', '90%'));
    const after = shown(incremental, acme);
    expect(after).toEqual(shown(open(texts), acme));
    expect(after).not.toEqual(before);
});

function editOf(random: (below: number) => number, text: string): { start: number; end: number; text: string } {
    const start = random(text.length + 1);
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start) + 1);
    switch (random(6)) {
        case 0:
            return { start, end: Math.min(text.length, start + random(40)), text: '' };
        case 1:
            return { start, end: start, text: line };
        case 2:
            return { start, end: Math.min(text.length, start + random(400)), text: '' };
        default:
            return {
                start,
                end: Math.min(text.length, start + random(3)),
                text: SNIPPETS[random(SNIPPETS.length)] ?? '',
            };
    }
}

test.each([1, 2, 3, 4])('after random edits nothing is stale (seed %i)', { timeout: 60_000 }, (seed) => {
    const random = randomNumbers(seed);
    const texts = new Map(Object.entries(FILES));
    const uris = [...texts.keys()];
    const incremental = open(texts);
    let version = 1;
    for (let step = 0; step < 60; step++) {
        const uri = uris[random(uris.length)] ?? '';
        for (let key = random(4); key >= 0; key--) {
            const text = texts.get(uri) ?? '';
            const edit = editOf(random, text);
            const range = Lines.of(text).rangeOf(edit);
            incremental.workspace.change(uri, ++version, [{ range, text: edit.text }]);
            texts.set(uri, incremental.workspace.document(uri)?.lines.text ?? '');
            if (random(2) === 0) touch(incremental, uri, random);
        }
        if (random(3) > 0) continue;
        const fresh = open(texts);
        for (const each of uris) expect(shown(incremental, each)).toEqual(shown(fresh, each));
        if (random(4) === 0) restore(incremental, texts, ++version);
    }
    expect(incremental.failures).toEqual([]);
});

/** Requests in between, as an editor makes them; none may throw. */
function touch(source: ReturnType<typeof open>, uri: string, random: (below: number) => number): void {
    const view = viewOf(source, uri, { ...UNTOLD, ownCommands: true });
    if (!view) return;
    const params = { textDocument: { uri }, position: view.lines.positionAt(random(view.file.text.length + 1)) };
    hover(view, params);
    completion(view, params);
    source.findings.atOnce(uri);
    const steps = source.findings.steps(uri);
    for (let rules = random(30); rules > 0; rules--) steps.next();
}

/** Now and then the text is put right again, so that not everything drowns in errors. */
function restore(source: ReturnType<typeof open>, texts: Map<string, string>, version: number): void {
    for (const [uri, text] of Object.entries(FILES)) {
        source.workspace.change(uri, version, [{ text }]);
        texts.set(uri, text);
    }
}

test('a check that a key falls into says nothing', () => {
    const source = open(new Map(Object.entries(FILES)));
    const [uri = ''] = Object.keys(FILES);
    const steps = source.findings.steps(uri);
    expect(steps.next()).toEqual({ done: false, value: undefined });
    source.workspace.change(uri, 2, [{ text: 'service A\n' }]);
    expect(steps.next()).toEqual({ done: true, value: undefined });
    expect(source.findings.isComplete(uri)).toBe(false);
});

test('lines are the same whether changed or read anew', () => {
    const random = randomNumbers(7);
    let lines = Lines.of('one\r\ntwo\rthree\n\nfour');
    for (let step = 0; step < 3_000; step++) {
        const parts = ['\r', '\n', '\r\n', 'a', 'bc', '', 'x\ny\rz'];
        const [start = 0, end = 0] = [random(lines.text.length + 1), random(lines.text.length + 1)].sort(
            (one, other) => one - other,
        );
        const near = Math.min(end, start + random(6));
        lines = lines.with({
            range: { start: lines.positionAt(start), end: lines.positionAt(near) },
            text: parts[random(parts.length)] ?? '',
        });
        if (lines.text.length > 200) lines = Lines.of(lines.text.slice(0, 50));
        expect(lines).toEqual(Lines.of(lines.text));
    }
});
