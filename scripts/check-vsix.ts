/** `node scripts/check-vsix.ts FILE`: looks a packaged extension through, and loads it away from this folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fontFiles } from '../export/font-files.ts';
import { answersInitialize, loadsForDesktop, loadsForWeb } from './bundle/load-extension.ts';
import { unzip } from './bundle/unzip.ts';

const MAX_BYTES = 6_000_000;

/** All that may be inside. vsce writes some names in its own way. */
const ALLOWED = [
    /^\[Content_Types\]\.xml$/,
    /^extension\.vsixmanifest$/,
    /^extension\/package(\.nls(\.[a-z-]+)?)?\.json$/,
    /^extension\/(readme|changelog)\.md$/,
    /^extension\/LICENSE\.txt$/,
    /^extension\/THIRD_PARTY_NOTICES\.md$/,
    /^extension\/language-configuration\.json$/,
    /^extension\/(syntaxes|schemas|snippets|l10n)\/[\w.-]+\.json$/,
    /^extension\/media\/(icon\.png|file-(light|dark)\.svg|walkthrough\/[\w-]+\.(png|svg|md))$/,
    /^extension\/docs\/pictures\/[\w-]+\.png$/,
    /^extension\/dist\/client\/extension(\.web)?\.cjs$/,
    /^extension\/dist\/server\/main\.(node\.cjs|browser\.js)$/,
    /^extension\/dist\/export\/(main\.(node\.cjs|browser\.js)|fonts\/\w+\.ttf)$/,
    /^extension\/dist\/webview\/[\w-]+\.(js|css)$/,
];

const REQUIRED = [
    'package.json',
    'package.nls.json',
    'package.nls.de.json',
    'l10n/bundle.l10n.de.json',
    'readme.md',
    'changelog.md',
    'LICENSE.txt',
    'THIRD_PARTY_NOTICES.md',
    'dist/client/extension.cjs',
    'dist/client/extension.web.cjs',
    'dist/server/main.node.cjs',
    'dist/server/main.browser.js',
    'dist/export/main.node.cjs',
    'dist/export/main.browser.js',
    ...Object.values(fontFiles).map((name) => `dist/export/fonts/${name}`),
    ...['main', 'coverage', 'compare'].flatMap((page) => [`dist/webview/${page}.js`, `dist/webview/${page}.css`]),
];

const [vsix = ''] = process.argv.slice(2);
const files = unzip(readFileSync(vsix));
const size = statSync(vsix).size;
const problems = [...sizeProblems(), ...fileProblems(), ...(await loadProblems())];
for (const problem of problems) console.error(`${vsix}: ${problem}`);
console.log(`${vsix}: ${files.size} files, ${(size / 1000).toFixed(0)} kB${problems.length > 0 ? '' : ', loads'}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function sizeProblems(): readonly string[] {
    return size < MAX_BYTES ? [] : [`${size} bytes, and ${MAX_BYTES} are the limit`];
}

function fileProblems(): readonly string[] {
    const names = [...files.keys()];
    const strange = names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
    const missing = [...REQUIRED, ...namedByManifest(), ...shownInReadme()].filter(
        (name) => !files.has(`extension/${name}`),
    );
    const mapped = names.filter((name) => files.get(name)?.includes('sourceMappingURL='));
    return [
        ...strange.map((name) => `${name} does not belong inside`),
        ...missing.map((name) => `${name} is missing`),
        ...mapped.map((name) => `${name} names a source map`),
    ];
}

/** The files that package.json points to. */
function namedByManifest(): readonly string[] {
    const manifest = files.get('extension/package.json')?.toString() ?? '';
    const relative = [...manifest.matchAll(/"\.\/([^"]+\.\w+)"/g)].map(([, name]) => name ?? '');
    const [, icon] = /"icon": "([^"]+)"/.exec(manifest) ?? [];
    return [...relative, ...(icon ? [icon.replace(/^\.\//, '')] : [])];
}

function shownInReadme(): readonly string[] {
    const readme = files.get('extension/readme.md')?.toString() ?? '';
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    return pictures.filter((target) => !/^https?:/.test(target));
}

async function loadProblems(): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'mspc-vsix-'));
    try {
        for (const [name, content] of files) {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), content);
        }
        const extension = join(folder, 'extension');
        const outcomes = [loadsForDesktop(extension), loadsForWeb(extension), await answersInitialize(extension)];
        return outcomes.flatMap((outcome) => outcome ?? []);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
