/**
 * `node scripts/build.ts [--watch] [--production] [--tests]`: every bundle into `dist/`. Source maps are left out for
 * production; `--tests` adds the suite that runs inside VS Code.
 */
import { chmodSync, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BuildResult, build, context, type Metafile } from 'esbuild';
import { BUNDLES, type Bundle, optionsOf, TEST_BUNDLES } from './bundle/bundles.ts';
import { copyFonts } from './bundle/fonts.ts';
import { copiesIn, wrongCopies } from './bundle/single-copy.ts';
import { sweep } from './bundle/sweep.ts';

const { values } = parseArgs({
    options: {
        watch: { type: 'boolean', default: false },
        production: { type: 'boolean', default: false },
        tests: { type: 'boolean', default: false },
    },
});

const wanted = values.tests ? [...BUNDLES, ...TEST_BUNDLES] : BUNDLES;
for (const { entry } of wanted) if (!existsSync(entry)) console.log(`${entry} is not there yet: skipped`);
const bundles = wanted.filter(({ entry }) => existsSync(entry));

if (values.watch) await Promise.all(bundles.map(watch));
else if (!(await buildAll())) process.exitCode = 1;

/** All of them even if one fails, so that one run shows everything. */
async function buildAll(): Promise<boolean> {
    const outcomes = await Promise.all(bundles.map(buildOne));
    const metafiles = outcomes.flatMap((outcome) => outcome ?? []);
    if (metafiles.length < bundles.length) return false;
    copyFonts();
    sweep(metafiles.flatMap((metafile) => Object.keys(metafile.outputs)));
    return true;
}

async function buildOne(bundle: Bundle): Promise<Metafile | undefined> {
    try {
        const { metafile } = await build(optionsOf(bundle, values.production));
        if (bundle.kind === 'cli') chmodSync(bundle.output, 0o755);
        const problem = wrongCopies(bundle, metafile);
        console.log(problem ?? sizeLine(bundle, metafile));
        return problem ? undefined : metafile;
    } catch {
        // What is wrong with the sources has been printed.
        return undefined;
    }
}

async function watch(bundle: Bundle): Promise<void> {
    const report = (result: BuildResult) => {
        if (result.metafile) console.log(wrongCopies(bundle, result.metafile) ?? sizeLine(bundle, result.metafile));
    };
    const options = optionsOf(bundle, values.production);
    const plugins = [
        ...(options.plugins ?? []),
        { name: 'report', setup: (made: { onEnd: (f: typeof report) => void }) => made.onEnd(report) },
    ];
    await (await context({ ...options, plugins })).watch();
}

function sizeLine({ output }: Bundle, metafile: Metafile): string {
    const code = Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map'));
    const bytes = code.reduce((sum, [, { bytes }]) => sum + bytes, 0);
    const parts = code.length > 1 ? `  (${code.length} files)` : '';
    const rpc = copiesIn(metafile).length > 0 ? '' : '  no JSON-RPC';
    return `${output.padEnd(32)} ${(bytes / 1000).toFixed(0).padStart(6)} kB${parts}${rpc}`;
}
