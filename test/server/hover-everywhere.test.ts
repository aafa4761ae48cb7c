import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { syntax } from '../../language/syntax/services.ts';
import { hover } from '../../server/features/hover.ts';
import { world } from './check.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.mspc'));

/** What has nothing to say, and why. */
const SILENT: Readonly<Record<string, string>> = {
    TEXT: 'A text says itself; its line is explained at its first word.',
    PROSE: 'So does prose; the names in it have hovers of their own.',
    '{': 'A bracket carries no meaning of its own.',
    '}': 'A bracket carries no meaning of its own.',
    ',': 'A comma carries no meaning of its own.',
};

/** Each token of an example that has no hover, by its kind: words and signs by themselves. */
function silentIn(name: string): ReadonlyMap<string, string> {
    const files = [name, ...EXAMPLES.filter((each) => each !== name)];
    const { view } = world(
        files.map((each) => `//- /${each}\n${readFileSync(new URL(each, FOLDER), 'utf8')}`).join(''),
    );
    const silent = new Map<string, string>();
    for (const piece of view.file.pieces) {
        for (const { tokenType, image, startOffset, startLine } of syntax().lexer.lex(piece.text).tokens) {
            // Behind its first sign, so that it is not taken for the end of the token before.
            const offset = piece.origin.offset + startOffset + Math.min(1, image.length - 1);
            const position = view.lines.positionAt(offset);
            if (hover(view, { textDocument: { uri: view.file.uri }, position })) continue;
            const kind = /^[A-Z]+$/.test(tokenType.name) ? tokenType.name : image;
            silent.set(kind in SILENT ? kind : image, `${image} on line ${startLine}: ${piece.text.split('\n')[0]}`);
        }
    }
    return silent;
}

test.each(EXAMPLES)('in %s every token but punctuation and texts is explained', (name) => {
    const unexplained = [...silentIn(name)].filter(([kind]) => !(kind in SILENT));
    expect(unexplained.map(([, place]) => place)).toEqual([]);
});

test('what is silent is found so', () => {
    expect([...silentIn('acme-legal.mspc').keys()].sort()).toEqual(Object.keys(SILENT).sort());
});
