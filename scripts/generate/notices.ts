// Writes THIRD_PARTY_NOTICES.md: the packages of which something is in a bundle, with their licences.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLES, optionsOf } from '../bundle/bundles.ts';

/** A licence that is not here has to be read by a person first. */
const ACCEPTED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

interface Notice {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly text: string;
}

const folders = (await Promise.all(BUNDLES.filter(({ entry }) => existsSync(entry)).map(packagesIn))).flat();
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
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!ACCEPTED.has(license))
        throw new Error(`${name} ${version} has the licence ${license}, which nobody has read yet`);
    const file = readdirSync(folder)
        .sort()
        .find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ${version} brings no text of its licence`);
    return { name, version, license, text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() };
}

function pageOf(notices: readonly Notice[]): string {
    const table = notices.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
    const head = ['# Third-party notices', '', 'MSPC contains code of these packages.', ''];
    const texts = notices.map(({ name, version, text }) => `\n## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
    return [...head, '| Package | Version | Licence |', '| --- | --- | --- |', ...table, ...texts].join('\n');
}
