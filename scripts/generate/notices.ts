// Writes THIRD_PARTY_NOTICES.md: the packages of which something is in a bundle, with their licences.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLES, optionsOf } from '../bundle/bundles.ts';
import { FONT_PACKAGES } from '../bundle/fonts.ts';

/** A licence that is not here has to be read by a person first. */
const ACCEPTED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

/** Read by a person: of two licences to choose from the first is taken; the fonts' own is for fonts. */
const READ = new Set(['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MIT AND OFL-1.1']);
/** A package whose manifest names no licence, and whose text of it is this one's. */
const UNNAMED: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
/** Packages that name the MIT licence, and bring no text of it; their authors. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
    brotli: 'Devon Govett',
    dfa: 'Devon Govett',
    fontkit: 'Devon Govett',
};

interface Notice {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly text: string;
}

const bundled = (await Promise.all(BUNDLES.filter(({ entry }) => existsSync(entry)).map(packagesIn))).flat();
const folders = [...bundled, ...Object.values(FONT_PACKAGES)];
const notices = new Map(folders.map(noticeOf).map((notice) => [`${notice.name} ${notice.version}`, notice]));
const sorted = [...notices].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, notice]) => notice);
writeFileSync('THIRD_PARTY_NOTICES.md', pageOf(sorted));

/** The folders of the packages that leave at least a byte in a bundle. */
async function packagesIn(bundle: (typeof BUNDLES)[number]): Promise<readonly string[]> {
    const { metafile } = await build({ ...optionsOf(bundle, true), write: false });
    const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    const used = outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
    return [...new Set(used.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))];
}

function noticeOf(folder: string): Notice {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { name, version } = manifest;
    const license: string = manifest.license ?? UNNAMED[name];
    if (!ACCEPTED.has(license) && !READ.has(license))
        throw new Error(`${name} ${version} has the licence ${license}, which nobody has read yet`);
    const files = readdirSync(folder)
        .sort()
        .filter((entry) => /^(licen[cs]e|copying)/i.test(entry));
    // Of several, one for each kind of content: the font beside the code that comes with it.
    const kept = files.filter((entry) => entry === files[0] || /font/i.test(entry));
    const author = WITHOUT_TEXT[name];
    if (kept.length === 0 && author === undefined) throw new Error(`${name} ${version} brings no text of its licence`);
    const texts =
        kept.length === 0
            ? [mitText(author ?? '')]
            : kept.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return { name, version, license, text: texts.join('\n\n') };
}

function mitText(author: string): string {
    return `The MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

function pageOf(notices: readonly Notice[]): string {
    const table = notices.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
    const head = ['# Third-party notices', '', 'MSPC contains code, or fonts, of these packages.', ''];
    const texts = notices.map(({ name, version, text }) => `\n## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
    return [...head, '| Package | Version | Licence |', '| --- | --- | --- |', ...table, ...texts].join('\n');
}
