import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readFonts } from '../export/font-files.ts';
import { type ExportFormat, exportDocument, exportFormats } from '../export/index.ts';
import { Project } from '../language/index.ts';
import { compose, type Document } from '../language/render/index.ts';
import { contractOf } from './contract.ts';
import { number } from './measure.ts';

const TODAY = '2026-06-01';
const URI = 'file:///bench/contract.mspc';
const FONTS = 'dist/export/fonts';

/** For each size and format: the time to make the file, beside that of composing its document, and how large it is. */
export async function exportRows(sizes: readonly number[]): Promise<readonly (readonly string[])[]> {
    const rows: (readonly string[])[] = [];
    for (const lines of sizes) {
        const project = new Project();
        project.set(URI, contractOf(lines));
        const started = performance.now();
        const document = documentOf(project);
        const composing = performance.now() - started;
        for (const format of exportFormats)
            rows.push([`${lines}`, format, ...(await row(document, format, composing))]);
    }
    return rows;
}

function documentOf(project: Project): Document {
    const contract = project.contract(URI);
    if (contract === undefined) throw new Error('the benchmark has no contract');
    return compose(contract, { audience: 'client', today: Temporal.PlainDate.from(TODAY) });
}

/** The second of two runs, when the libraries are loaded. */
async function row(document: Document, format: ExportFormat, composing: number): Promise<readonly string[]> {
    const options = { today: TODAY, fonts: () => readFonts((name) => readFileSync(join(FONTS, name))) };
    await exportDocument(document, format, options);
    const started = performance.now();
    const { bytes } = await exportDocument(document, format, options);
    const time = performance.now() - started;
    return [number(time), `${number(time / composing)}×`, `${Math.round(bytes.length / 1000)}`];
}
