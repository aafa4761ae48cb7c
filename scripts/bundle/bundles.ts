import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { singleCopy } from './single-copy.ts';

type Kind = 'node' | 'web' | 'worker' | 'page' | 'cli' | 'thread';

/** One entry point, and the file that is made of it. */
export interface Bundle {
    readonly entry: string;
    readonly output: string;
    readonly kind: Kind;
    /** The package whose copies of JSON-RPC and the protocol everything in the bundle shares. */
    readonly protocolOf: 'vscode-languageclient' | 'vscode-languageserver';
    /** Speaks JSON-RPC: has to hold it. */
    readonly speaks: boolean;
}

const client = { protocolOf: 'vscode-languageclient', speaks: true } as const;
const server = { protocolOf: 'vscode-languageserver', speaks: true } as const;
const silent = { protocolOf: 'vscode-languageserver', speaks: false } as const;

export const BUNDLES: readonly Bundle[] = [
    { entry: 'client/extension.ts', output: 'dist/client/extension.cjs', kind: 'node', ...client },
    { entry: 'client/extension.web.ts', output: 'dist/client/extension.web.cjs', kind: 'web', ...client },
    { entry: 'server/main.node.ts', output: 'dist/server/main.node.cjs', kind: 'node', ...server },
    { entry: 'server/main.browser.ts', output: 'dist/server/main.browser.js', kind: 'worker', ...server },
    { entry: 'export/main.node.ts', output: 'dist/export/main.node.cjs', kind: 'thread', ...silent },
    { entry: 'export/main.browser.ts', output: 'dist/export/main.browser.js', kind: 'worker', ...silent },
    { entry: 'client/webview/main.ts', output: 'dist/webview/main.js', kind: 'page', ...silent },
    { entry: 'client/webview/coverage.ts', output: 'dist/webview/coverage.js', kind: 'page', ...silent },
    { entry: 'client/webview/compare.ts', output: 'dist/webview/compare.js', kind: 'page', ...silent },
    { entry: 'cli/main.ts', output: 'dist/cli/main.js', kind: 'cli', ...silent },
];

export const TEST_BUNDLES: readonly Bundle[] = [
    { entry: 'test/vscode/suite.ts', output: 'dist/test/vscode/suite.cjs', kind: 'node', ...silent },
    { entry: 'test/vscode/suite.ts', output: 'dist/test/vscode/suite.web.cjs', kind: 'web', ...silent },
    { entry: 'test/server/stuck/main.node.ts', output: 'dist/test/stuck/main.node.cjs', kind: 'node', ...server },
    {
        entry: 'test/server/stuck/main.browser.ts',
        output: 'dist/test/stuck/main.browser.js',
        kind: 'worker',
        ...server,
    },
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export function optionsOf(bundle: Bundle, production: boolean): BuildOptions & { metafile: true } {
    return {
        ...COMMON,
        ...KINDS[bundle.kind],
        ...placeOf(bundle),
        sourcemap: production ? false : 'linked',
        plugins: [singleCopy(bundle.protocolOf)],
        metafile: true,
    };
}

/** The command line is cut into files that are loaded when needed; the others are one file each. */
function placeOf({ entry, output, kind }: Bundle): BuildOptions {
    if (kind !== 'cli') return { entryPoints: [entry], outfile: output };
    return { entryPoints: [entry], outdir: dirname(output), splitting: true, chunkNames: 'part-[hash]' };
}

const DEFINE = { 'process.env.NODE_ENV': '"production"', 'process.env.MSPC_VERSION': JSON.stringify(version) };
// A script that is no module has no address; a library asks for it, and then makes no use of the answer.
const NO_ADDRESS = { define: { ...DEFINE, 'import.meta.url': '"file:///"' } } satisfies BuildOptions;

// Names of functions are not kept: that makes the parser twice as slow.
const COMMON = {
    bundle: true,
    minify: true,
    keepNames: false,
    legalComments: 'none',
    logLevel: 'warning',
    target: 'es2023',
    // Of its two builds the one for browsers, everywhere: they pack with two libraries, and so into different bytes.
    alias: { pdfkit: resolve('node_modules/pdfkit/js/pdfkit.browser.mjs') },
    define: DEFINE,
} satisfies BuildOptions;

const CJS_FOR_VSCODE = { format: 'cjs', external: ['vscode'] } satisfies BuildOptions;
const BROWSER = { platform: 'browser', mainFields: ['browser', 'module', 'main'] } satisfies BuildOptions;
const NODE = { platform: 'node', mainFields: ['module', 'main'], target: 'node22' } satisfies BuildOptions;

const KINDS: Readonly<Record<Kind, BuildOptions>> = {
    node: { ...NODE, ...CJS_FOR_VSCODE },
    thread: { ...NODE, ...NO_ADDRESS, format: 'cjs' },
    web: { ...BROWSER, ...CJS_FOR_VSCODE },
    // A worker has no DOM; packages that hold a form for each say so by this condition.
    worker: { ...BROWSER, ...NO_ADDRESS, format: 'iife', conditions: ['worker', 'browser'] },
    page: { ...BROWSER, format: 'iife' },
    cli: {
        ...NODE,
        format: 'esm',
        // Packages in the older module format ask for Node's own modules by `require`.
        banner: { js: "import{createRequire}from'module';const require=createRequire(import.meta.url);" },
    },
};
