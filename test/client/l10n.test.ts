import { globSync, readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, string>>;

const files = globSync('client/**/*.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const manifest = readFileSync('package.json', 'utf8');
const english = json('package.nls.json');
const german = json('package.nls.de.json');
const bundle = json('l10n/bundle.l10n.de.json');

function json(path: string): Texts {
    return JSON.parse(readFileSync(path, 'utf8'));
}

/** What is filled in, and what VS Code or the reader has to find unchanged: values, commands, settings, code. */
function fixed(text: string): readonly string[] {
    return (text.match(/\{\d+\}|\(command:[^)]+\)|`[^`]+`|\[[^\]]*\]\(https?:[^)]+\)/g) ?? []).sort();
}

describe('what the client says', () => {
    test('is all in the German bundle, and nothing else', async () => {
        const sources = files.map(({ text }) => ({ extension: '.ts', contents: text }));
        expect(Object.keys(bundle).sort()).toEqual(Object.keys(await getL10nJson(sources)).sort());
    });

    test('is said in the one way that is looked for', () => {
        const others = files.flatMap(({ path, text }) =>
            [...text.matchAll(/^.*\bl10n\b.*$/gm)].map(([line]) => `${path}: ${line.trim()}`),
        );
        const known = /vscode\.l10n\.t\(|Pick<typeof vscode\.l10n, 't'>/;
        expect(others.filter((line) => !known.test(line))).toEqual([]);
    });

    test.each(Object.entries(bundle))('%s', (said, translated) => {
        expect(translated.trim()).not.toBe('');
        expect(fixed(translated)).toEqual(fixed(said));
    });
});

describe('what package.json says', () => {
    const named = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);

    test('is all there in English, and nothing else', () => {
        expect(Object.keys(english).sort()).toEqual([...new Set(named)].sort());
    });

    test('is all there in German, and nothing else', () => {
        expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    });

    test.each(Object.entries(english))('%s', (key, said) => {
        const translated = german[key] ?? '';
        expect(translated).not.toBe(said);
        expect(fixed(translated)).toEqual(fixed(said));
    });

    test('leads to the bundle', () => {
        expect(JSON.parse(manifest)).toMatchObject({ l10n: './l10n' });
    });
});
