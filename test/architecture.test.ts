import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The layers, each with what it may import of the project. What stands here is what ARCHITECTURE.md promises; the
 * TypeScript projects keep server, client and cli apart, this keeps the rooms inside `language` apart.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
    'language/values': [],
    'language/syntax': ['language/values', 'language/generated'],
    'language/model': ['language/values'],
    'language/model/lower': ['language/model', 'language/values', 'language/syntax', 'language/generated'],
    'language/files': [
        'language/model',
        'language/model/lower',
        'language/names',
        'language/structure',
        'language/syntax',
        'language/values',
        'language/generated',
    ],
    'language/names': [
        'language/files',
        'language/model',
        'language/model/lower',
        'language/syntax',
        'language/generated',
    ],
    'language/structure': ['language/model', 'language/names', 'language/values'],
    'language/analysis': ['language/model', 'language/values'],
    'language/rules': [
        'language/analysis',
        'language/edit',
        'language/model',
        'language/values',
        'language/generated',
        'language/messages',
    ],
    'language/edit': ['language/model', 'language/syntax', 'language/values'],
    'language/edit/refactor': [
        'language/analysis',
        'language/edit',
        'language/files',
        'language/model',
        'language/model/lower',
        'language/names',
        'language/rules',
        'language/syntax',
        'language/values',
    ],
    'language/render': ['language/analysis', 'language/messages', 'language/model', 'language/values'],
    'language/templates': [
        'language/analysis',
        'language/files',
        'language/generated',
        'language/messages',
        'language/names',
    ],
    'language/compare': [
        'language/analysis',
        'language/messages',
        'language/model',
        'language/render',
        'language/values',
    ],
    'language/interface': ['language/messages', 'language/rules'],
    'language/interop': ['language/model', 'language/rules'],
    'language/messages': ['language/model'],
    'language/generated': ['language/rules'],
    export: ['language/render', 'export'],
    server: ['language', 'server'],
    cli: ['language', 'language/render', 'cli', 'export', 'server'],
    client: ['client', 'server/protocol.ts', 'export/protocol.ts'],
    'client/webview': [
        'client/webview',
        'client/offer.ts',
        'client/page-report.ts',
        'client/untrusted.ts',
        'client/preview/messages.ts',
        'client/coverage/messages.ts',
        'client/compare/messages.ts',
    ],
};

/** Packages that a room of `language` must not know. */
const FORBIDDEN = /^(?:vscode|vscode-language.*|langium\/lsp.*|node:.*)$/;
/** Only these rooms speak to the parser; everything above sees the model. */
const PARSER_ROOMS = new Set([
    'language/syntax',
    'language/generated',
    'language/model/lower',
    'language/files',
    'language',
]);

const IMPORT =
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

const files = globSync('{language,export,server,client,cli}/**/*.ts').sort();

function importsOf(file: string): readonly string[] {
    return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The most specific room that holds a path. */
function roomOf(path: string): string {
    const rooms = Object.keys(MAY_IMPORT).filter((room) => path.startsWith(`${room}/`));
    return rooms.sort((one, other) => other.length - one.length)[0] ?? dirname(path);
}

function allows(room: string, target: string): boolean {
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) return true;
    const targetRoom = roomOf(target);
    return (
        targetRoom === room ||
        allowed.some(
            (name) => name === target || name === targetRoom || (!name.includes('/') && target.startsWith(`${name}/`)),
        )
    );
}

function upward(file: string): readonly string[] {
    const room = roomOf(file);
    return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative('.', join(dirname(file), name)))
        .filter((target) => !allows(room, target))
        .map((target) => `${file} imports ${target}`);
}

describe('the layers', () => {
    test('there is something to look at', () => {
        expect(files.length).toBeGreaterThan(100);
    });

    test('no file imports from a layer above or beside its own', () => {
        expect(files.flatMap(upward)).toEqual([]);
    });

    test('language knows neither editor nor machine', () => {
        const seen = files
            .filter((file) => file.startsWith('language/'))
            .flatMap((file) =>
                importsOf(file)
                    .filter((name) => FORBIDDEN.test(name))
                    .map((name) => `${file} imports ${name}`),
            );
        expect(seen).toEqual([]);
    });

    test('only the rooms that read text know the parser', () => {
        const seen = files
            .filter((file) => file.startsWith('language/') && !PARSER_ROOMS.has(roomOf(file)))
            .flatMap((file) =>
                importsOf(file)
                    .filter((name) => /^(?:langium|chevrotain)/.test(name))
                    .map((name) => `${file} imports ${name}`),
            );
        expect(seen).toEqual([]);
    });

    test('the day is read in one place of each process, and handed down from there', () => {
        const readers = files.filter((file) => /Temporal\.Now|new Date\(\)/.test(readFileSync(file, 'utf8')));
        expect(readers.filter((file) => !file.startsWith('client/'))).toEqual(['cli/start.ts', 'server/clock.ts']);
    });

    test('the server knows no VS Code', () => {
        const seen = files
            .filter((file) => file.startsWith('server/') || file.startsWith('cli/'))
            .flatMap((file) =>
                importsOf(file)
                    .filter((name) => name === 'vscode')
                    .map(() => file),
            );
        expect(seen).toEqual([]);
    });
});
