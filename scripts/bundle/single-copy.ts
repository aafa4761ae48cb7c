import { dirname, resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import type { Bundle } from './bundles.ts';

/**
 * Two copies of JSON-RPC in one program have two classes of errors: one side's error is no error to the other, and a
 * failed request answers with a result. Packages bring copies of their own, so all are led to one.
 */
export function singleCopy(owner: string): Plugin {
    const resolveDir = resolve('node_modules', owner);
    return {
        name: 'single-copy',
        setup(build) {
            const filter = /^vscode-(jsonrpc|languageserver-(protocol|types))($|\/)/;
            build.onResolve({ filter }, async ({ path, pluginData }) => {
                if (pluginData === 'led') return undefined;
                // One kind of import for all, since a package may hold one build for each kind.
                return build.resolve(path, {
                    resolveDir: await folderFor(path),
                    kind: 'import-statement',
                    pluginData: 'led',
                });
            });

            /** JSON-RPC is the protocol's dependency, and may lie in its folder. */
            async function folderFor(path: string): Promise<string> {
                if (!path.startsWith('vscode-jsonrpc')) return resolveDir;
                const protocol = await build.resolve('vscode-languageserver-protocol', {
                    resolveDir,
                    kind: 'import-statement',
                    pluginData: 'led',
                });
                return dirname(protocol.path);
            }
        },
    };
}

/** The folders of JSON-RPC that ended up in a bundle. */
export function copiesIn(metafile: Metafile): readonly string[] {
    const folders = Object.keys(metafile.inputs).flatMap(
        (file) => /^.*node_modules\/vscode-jsonrpc\//.exec(file) ?? [],
    );
    return [...new Set(folders)];
}

/** What is wrong with them, if anything is. */
export function wrongCopies({ output, speaks }: Bundle, metafile: Metafile): string | undefined {
    const copies = copiesIn(metafile);
    if (copies.length > 1)
        return `${output} holds ${copies.length} copies of vscode-jsonrpc:\n  ${copies.join('\n  ')}`;
    return speaks && copies.length === 0 ? `${output} holds no vscode-jsonrpc, which it speaks` : undefined;
}
