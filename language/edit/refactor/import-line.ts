import { importPath, resolveImport } from '../../files/paths.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { TextEdit } from '../apply.ts';
import { blockOf } from './block.ts';
import { lineEndOf } from './refactoring.ts';

/** Adds imports of files: behind the last import, else before the first declaration and below what heads the file. */
export function importsAdded(file: SourceFile, targets: readonly string[]): readonly TextEdit[] {
    const known = new Set(file.imports.map(({ path }) => resolveImport(file.uri, path.value)));
    const lines = targets
        .filter((target) => !known.has(target))
        .flatMap((target) => importLine(file.uri, target) ?? []);
    if (lines.length === 0) return [];
    const eol = lineEndOf(file.text);
    const last = file.pieces.findLast((piece) => piece.import !== undefined);
    const block = last && blockOf(last, file);
    if (block) return [inserted(file, block.end, lines.map((line) => eol + line).join(''))];
    const [first] = file.pieces;
    const at = (first && blockOf(first, file)?.start) ?? (file.text.startsWith('\ufeff') ? 1 : 0);
    return [inserted(file, at, lines.map((line) => line + eol).join('') + eol)];
}

/** `import "../vendors.mspc"`; undefined where no relative path leads there. */
export function importLine(from: string, target: string): string | undefined {
    const path = importPath(from, target);
    return path === undefined ? undefined : `import "${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function inserted({ uri }: SourceFile, at: number, text: string): TextEdit {
    return { file: uri, start: at, end: at, text };
}
