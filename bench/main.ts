// `npm run bench [-- rules …]`: how long things take, beside a bare scan of the same text and beside peers in the same run.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Temporal } from 'temporal-polyfill';
import jsonService from 'vscode-json-languageservice';
import { findingsOf, Project } from '../language/index.ts';
import { parse } from '../language/syntax/parse.ts';
import { syntax } from '../language/syntax/services.ts';
import { slice } from '../language/syntax/slicer.ts';
import { Server } from './client.ts';
import { contractOf } from './contract.ts';
import { exportRows } from './exports.ts';
import { number, repeatsFor, shown, summarise, table, time } from './measure.ts';
import { jsonOf, yamlOf } from './peers.ts';
import { timeRules } from './rules.ts';

// The package is in the older module format, whose names Node cannot import one by one.
const { getLanguageService, TextDocument } = jsonService;

const SIZES = [200, 1_000, 10_000, 50_000];
const TODAY = Temporal.PlainDate.from('2026-06-01');
const URI = 'file:///bench/contract.mspc';

/** The least that reading a text can cost. */
function scan(text: string): number {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    return sum;
}

/** In the middle of a prose: an edit that leaves the contract sound. */
function editPlace(text: string): number {
    return text.indexOf('supplied by', Math.floor(text.length / 2));
}

function inProcess(lines: number): readonly string[] {
    const text = contractOf(lines);
    const repeats = repeatsFor(lines);
    const { lexer } = syntax();
    const pieces = slice(text).pieces.map(({ start, end }) => text.slice(start, end));
    const bare = time(() => void scan(text), repeats);
    const lex = time(() => pieces.map((piece) => lexer.lex(piece)), repeats);
    const parsed = time(() => pieces.map((piece) => parse(piece)), Math.ceil(repeats / 3));
    const build = time(
        () => {
            const project = new Project();
            project.set(URI, text);
            findingsOf(project, URI, { today: TODAY });
        },
        Math.ceil(repeats / 3),
    );
    const project = new Project();
    let current = text;
    const change = time(() => {
        const at = editPlace(current);
        current = `${current.slice(0, at)}x${current.slice(at)}`;
        project.set(URI, current);
        findingsOf(project, URI, { today: TODAY });
    }, repeats);
    const scanned = Math.max(bare.median, 0.001);
    return [
        `${lines}`,
        `${Math.round(text.length / 1000)}`,
        number(bare.median),
        shown(lex),
        shown(parsed),
        shown(build),
        shown(change),
        `${number(build.median / scanned)}×`,
    ];
}

async function overStdio(lines: number): Promise<readonly string[]> {
    const text = contractOf(lines);
    const at = editPlace(text);
    const line = text.slice(0, at).split('\n').length - 1;
    const column = at - text.lastIndexOf('\n', at) - 1;
    const { server, started } = await Server.start('node', ['dist/server/main.node.cjs', '--stdio']);
    const opened = await server.open(URI, 'mspc', text);
    const keys: number[] = [];
    const completions: number[] = [];
    const hovers: number[] = [];
    for (let i = 0; i < repeatsFor(lines); i++) {
        keys.push(await server.type(URI, line, column, 'x'));
        await server.change(URI, line, column, 'y');
        completions.push(await server.request('textDocument/completion', URI, line + 2, 4));
        await server.type(URI, line, column, 'z');
        await server.change(URI, line, column, 'y');
        hovers.push(await server.request('textDocument/hover', URI, line + 2, 6));
        await server.type(URI, line, column, 'z');
    }
    const memory = server.memory();
    server.stop();
    return [
        `mspc ${lines}`,
        number(started),
        number(opened),
        shown(summarise(keys)),
        shown(summarise(completions)),
        shown(summarise(hovers)),
        memory.toFixed(0),
    ];
}

async function yaml(lines: number): Promise<readonly string[]> {
    const text = yamlOf(lines);
    const entry = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    const { server, started } = await Server.start('node', [entry, '--stdio']);
    const uri = 'file:///bench/contract.yaml';
    const opened = await server.open(uri, 'yaml', text);
    const line = Math.floor(lines / 2);
    const column = (text.split('\n')[line] ?? '').length;
    const keys: number[] = [];
    for (let i = 0; i < Math.min(15, repeatsFor(lines)); i++) keys.push(await server.type(uri, line, column, 'x'));
    const memory = server.memory();
    server.stop();
    return [
        `yaml-language-server ${lines}`,
        number(started),
        number(opened),
        shown(summarise(keys)),
        '–',
        '–',
        memory.toFixed(0),
    ];
}

async function json(lines: number): Promise<readonly string[]> {
    const text = jsonOf(lines);
    const service = getLanguageService({});
    const samples: number[] = [];
    for (let i = 0; i < repeatsFor(lines); i++) {
        const begin = performance.now();
        const document = TextDocument.create('file:///bench/contract.json', 'json', i, text);
        await service.doValidation(document, service.parseJSONDocument(document));
        samples.push(performance.now() - begin);
    }
    return [`${lines}`, shown(summarise(samples))];
}

function sizeOf(file: string): readonly string[] {
    return [
        file,
        `${Math.round(statSync(file).size / 1000)}`,
        `${Math.round(gzipSync(readFileSync(file)).length / 1000)}`,
    ];
}

async function servers(): Promise<void> {
    const rows: (readonly string[])[] = [];
    for (const lines of SIZES) rows.push(await overStdio(lines));
    for (const lines of SIZES.slice(0, 3)) rows.push(await yaml(lines));
    table(
        'Over stdio, ms: median (p95); yaml-language-server waits 200 ms after a key by design',
        [
            'server, lines',
            'start',
            'open → findings',
            'key → findings',
            'completion after a key',
            'hover after a key',
            'memory MB',
        ],
        rows,
    );
}

async function jsonPeer(): Promise<void> {
    const rows: (readonly string[])[] = [];
    for (const lines of SIZES) rows.push(await json(lines));
    table('vscode-json-languageservice in one process, ms: parse and validate anew', ['lines', 'ms'], rows);
}

const BUNDLES = [
    'dist/server/main.node.cjs',
    'dist/server/main.browser.js',
    'dist/client/extension.cjs',
    'dist/client/extension.web.cjs',
    'dist/export/main.node.cjs',
    'dist/export/main.browser.js',
    'dist/webview/main.js',
    'dist/cli/main.js',
];

/** By the name that `npm run bench -- <name>` asks for. */
const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
    process: () =>
        table(
            'In one process, ms: median (p95)',
            ['lines', 'kB', 'bare scan', 'lex', 'parse', 'read and check anew', 'one character', 'anew / scan'],
            SIZES.map(inProcess),
        ),
    rules: timeRules,
    stdio: servers,
    json: jsonPeer,
    exports: async () =>
        table(
            'Files of a contract, ms: the second of two',
            ['lines', 'format', 'ms', 'beside composing it', 'kB'],
            await exportRows(SIZES.slice(0, 3)),
        ),
    bundles: () => table('Bundles, kB', ['file', 'size', 'gzip'], BUNDLES.map(sizeOf)),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
    console.error(`There is no section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
    process.exitCode = 2;
} else {
    for (const [name, run] of Object.entries(SECTIONS)) if (asked.length === 0 || asked.includes(name)) await run();
}
