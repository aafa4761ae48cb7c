import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A package of Word with nothing in it that differs from one run to the next: the library stamps the clock, draws the
 * ids of links by chance and counts bookmarks on from one document to the next.
 */
export function stabilise(file: Uint8Array, today: string): Uint8Array {
    const parts = new Map(Object.entries(unzipSync(file)));
    nameMetafiles(parts);
    edit(parts, 'docProps/core.xml', (xml) => xml.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${today}T00:00:00Z`));
    relinked(parts);
    edit(parts, 'word/document.xml', (xml) => aligned(renumbered(xml)));
    const names = [...parts.keys()].sort(byPackageOrder);
    const packed = Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()]));
    return zipSync(packed, { level: 9, mtime: localMidnight(today) });
}

/** Metafiles that the library took for PNG. */
function nameMetafiles(parts: Map<string, Uint8Array>): void {
    const names = [...parts.keys()].filter((name) => name.endsWith('.png') && isMetafile(parts.get(name)));
    if (names.length === 0) return;
    for (const name of names) {
        const right = name.replace(/png$/, 'emf');
        parts.set(right, parts.get(name) ?? new Uint8Array());
        parts.delete(name);
        const [wrong, target] = [name, right].map((each) => `Target="${each.replace('word/', '')}"`);
        edit(parts, 'word/_rels/document.xml.rels', (xml) => xml.replaceAll(wrong ?? '', target ?? ''));
    }
    const type = '<Default ContentType="image/x-emf" Extension="emf"/>';
    edit(parts, '[Content_Types].xml', (xml) => xml.replace('<Default ', `${type}<Default `));
}

/** " EMF", where its header has it. */
function isMetafile(bytes: Uint8Array | undefined): boolean {
    return bytes !== undefined && strFromU8(bytes.subarray(40, 44)) === ' EMF';
}

function edit(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
    const bytes = parts.get(name);
    if (bytes !== undefined) parts.set(name, strToU8(change(strFromU8(bytes))));
}

/** Readers look for the list of types first. */
function byPackageOrder(one: string, other: string): number {
    const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

/** Relationships get numbers in place of drawn ids. */
function relinked(parts: Map<string, Uint8Array>): void {
    const links = 'word/_rels/document.xml.rels';
    const drawn = [...strFromU8(parts.get(links) ?? new Uint8Array()).matchAll(/ Id="(rId[a-z0-9_-]{12,})"/gi)].flatMap(
        ([, id]) => id ?? [],
    );
    const fresh = new Map(drawn.map((id, index) => [id, `rIdLink${index + 1}`]));
    const replace = (xml: string) =>
        xml.replaceAll(/((?:r:id|Id)=")([^"]*)"/g, (all, head: string, id: string) => {
            const known = fresh.get(id);
            return known === undefined ? all : `${head}${known}"`;
        });
    edit(parts, links, replace);
    edit(parts, 'word/document.xml', replace);
}

/** Bookmarks are numbered from 1 in the order of the text, and so are those of the table of contents. */
function renumbered(xml: string): string {
    const ids = new Map<string, number>();
    const names = new Map<string, number>();
    const counted = (known: Map<string, number>, key: string) => {
        const number = known.get(key) ?? known.size + 1;
        known.set(key, number);
        return number;
    };
    let drawings = 0;
    return xml
        .replaceAll(
            /(<(?:wp:docPr|wps:cNvPr|wpg:cNvPr|pic:cNvPr) [^>]*?\bid=")\d+/g,
            (_, head: string) => `${head}${++drawings}`,
        )
        .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
            tag.replace(/w:id="(\d+)"/, (_, id: string) => `w:id="${counted(ids, id)}"`),
        )
        .replaceAll(CONTENTS_MARK, (_, head: string, id: string) => `${head}_Toc${counted(names, id)}`);
}

/** In a name, an anchor or a field; never in the text of a contract. */
const CONTENTS_MARK = /(w:name="|w:anchor="|<w:instrText xml:space="preserve">PAGEREF )_Toc(\d+)/g;

/** Entries of the contents with one and with two digits start at one edge; the library asks for an edge each. */
function aligned(xml: string): string {
    return xml.replaceAll(
        /(<w:pStyle w:val="TOC([12])"\/><w:tabs><w:tab w:val="left" w:pos=")\d+/g,
        (_, head: string, level: string) => `${head}${level === '1' ? 567 : 1287}`,
    );
}

/** The archive keeps local time, so this says the same day wherever it is made. */
function localMidnight(day: string): Date {
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(Math.max(year, 1980), month - 1, date);
}
