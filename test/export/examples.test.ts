import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../../cli/workspace.ts';
import { canCountPages } from '../../export/docx/pages.ts';
import { exportFormats } from '../../export/index.ts';
import { compose, type Document } from '../../language/render/index.ts';
import { all, type Element, type Package, packageOf, paragraphsOf, textOf } from '../support/docx.ts';
import { exported, TODAY } from '../support/exported.ts';
import { type PdfFile, readPdf } from '../support/pdf.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.mspc'));

function documentOf(name: string): Document {
    const workspace = new Workspace(TODAY);
    const contract = workspace.contract(workspace.open(join(process.cwd(), 'examples', name)));
    if (contract === undefined) throw new Error(`${name} is not there`);
    return compose(contract, { audience: 'auditor', today: Temporal.PlainDate.from(TODAY) });
}

describe.each(EXAMPLES)('%s', (name) => {
    const document = documentOf(name);
    let word: Package;
    let body: Element;
    let pdf: PdfFile;

    beforeAll(async () => {
        word = packageOf(await exported(document, 'docx'));
        body = word.part('word/document.xml');
        pdf = await readPdf(await exported(document, 'pdf'));
    });

    it.each(exportFormats)('gives the same bytes twice as %s', async (format) => {
        const [one, other] = [await exported(document, format), await exported(document, format)];
        expect(one.length).toBeGreaterThan(100);
        expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    });

    describe('in Word', () => {
        it('is a package of well-formed parts with their types', () => {
            const types = word.part('[Content_Types].xml');
            const known = [
                ...all(types, 'Default').map(({ attributes }) => attributes.Extension),
                ...all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1)),
            ];
            for (const part of word.names) {
                if (/\.(xml|rels)$/.test(part)) expect(() => word.part(part), part).not.toThrow();
                expect(known, part).toContain(known.includes(part) ? part : part.split('.').at(-1));
            }
        });

        it('has every part that a relationship names', () => {
            for (const part of word.names.filter((each) => each.endsWith('.rels'))) {
                const folder = part.replace(/_rels\/[^/]+$/, '');
                const inside = all(word.part(part), 'Relationship').filter(
                    ({ attributes }) => attributes.TargetMode !== 'External',
                );
                for (const { attributes } of inside) {
                    const target = attributes.Target ?? '';
                    expect(word.names).toContain(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
                }
            }
        });

        it('uses only relationships, styles and numberings that it has', () => {
            const links = all(word.part('word/_rels/document.xml.rels'), 'Relationship');
            const ids = links.map(({ attributes }) => attributes.Id);
            const used = ['w:hyperlink', 'a:blip', 'asvg:svgBlip', 'w:headerReference', 'w:footerReference'];
            const wanted = used
                .flatMap((each) => all(body, each))
                .flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
            expect(wanted).not.toEqual([]);
            for (const id of wanted) expect(ids).toContain(id);
            const styles = all(word.part('word/styles.xml'), 'w:style').map(
                ({ attributes }) => attributes['w:styleId'],
            );
            for (const tag of ['w:pStyle', 'w:rStyle']) {
                for (const { attributes } of all(body, tag)) expect(styles).toContain(attributes['w:val']);
            }
            const numbers = all(word.part('word/numbering.xml'), 'w:num').map(
                ({ attributes }) => attributes['w:numId'],
            );
            for (const { attributes } of all(body, 'w:numId')) expect(['0', ...numbers]).toContain(attributes['w:val']);
        });

        it('has a place for every reference, and each place once', () => {
            const names = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
            expect(names).not.toEqual([]);
            expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
            for (const each of names) expect(each).toMatch(/^[A-Za-z_]\w{0,39}$/);
            const anchors = all(body, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
            const fields = [
                ...all(body, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
                ...all(body, 'w:instrText').map(textOf),
            ];
            const targets = fields.flatMap((each) => /^\s*(?:PAGE)?REF (\S+)/.exec(each)?.[1] ?? []);
            for (const target of [...anchors, ...targets]) expect(names).toContain(target);
            const [starts, ends] = ['w:bookmarkStart', 'w:bookmarkEnd'].map((each) =>
                all(body, each).map(({ attributes }) => attributes['w:id']),
            );
            expect([...(ends ?? [])].sort()).toEqual([...(starts ?? [])].sort());
            expect(new Set(starts).size).toBe(starts?.length);
        });

        it('shows the number in a reference that Word will count', () => {
            const counted = numbersCounted(body);
            for (const field of all(body, 'w:fldSimple')) {
                const target = /^REF (\S+)/.exec(field.attributes['w:instr'] ?? '')?.[1] ?? '';
                expect(textOf(field), target).toBe(counted.get(target));
            }
        });

        it('repeats the heads of its tables', () => {
            const tables = all(body, 'w:tbl').filter((table) =>
                all(table, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'TableHeading'),
            );
            for (const table of tables) expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
        });

        it('has pages in its contents, or tells Word to count them', () => {
            const [contents] = all(body, 'w:fldChar');
            const isCounted = canCountPages(document) || contents === undefined;
            expect(contents?.attributes['w:dirty'] === 'true').toBe(!isCounted);
            const entries = paragraphsOf(body).filter((_, index) => {
                const style = all(all(body, 'w:p')[index] ?? body, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
                return style.startsWith('TOC');
            });
            for (const entry of entries.filter((each) => each !== '')) expect(/\d$/.test(entry)).toBe(isCounted);
        });
    });

    describe('as PDF', () => {
        it('says what it is', () => {
            expect(pdf.info).toMatchObject({ Title: document.title, CreationDate: 'D:20260601000000Z' });
            expect(pdf.isTagged).toBe(true);
        });

        it('has its sections as bookmarks', () => {
            const sections = document.blocks.filter((block) => block.type === 'section');
            expect(pdf.outline).toHaveLength(sections.length);
            for (const [index, section] of sections.entries()) {
                const inner = section.children.filter((block) => block.type === 'section');
                expect(pdf.outline[index]?.title.startsWith(section.number)).toBe(true);
                expect(pdf.outline[index]?.items).toHaveLength(inner.length);
            }
        });

        it('leads every link to a place that it has', () => {
            for (const link of pdf.pages.flatMap(({ links }) => links)) {
                if (typeof link !== 'string') expect([...pdf.places.keys()]).toContain(link.place);
            }
        });

        it('counts its pages', () => {
            const hasCover = document.blocks[0]?.type === 'title page';
            for (const [index, page] of pdf.pages.entries()) {
                const label = `Page ${index + 1} of ${pdf.pages.length}`;
                expect(page.text.includes(label)).toBe(index > 0 || !hasCover);
            }
        });

        it('tells headings, tables and lists apart', () => {
            const tags = pdf.pages.flatMap((page) => page.tags);
            const has = (type: string) => JSON.stringify(document.blocks).includes(`"type":"${type}"`);
            expect(tags.includes('H1')).toBe(has('section'));
            expect(tags.includes('TH') && tags.includes('TD')).toBe(has('table'));
            expect(tags.includes('LI')).toBe(has('list'));
            expect(tags.includes('Figure')).toBe(has('figure'));
        });

        it('says what the page says', () => {
            const shown = pdf.pages.map(({ text }) => text).join('\n');
            for (const word of wordsOf(document)) expect(shown).toContain(word);
        });
    });
});

/** Counts the list of clauses as Word does; the whole number of each bookmarked paragraph. */
function numbersCounted(body: Element): ReadonlyMap<string, string> {
    const counts = [0, 0, 0, 0];
    const numbers = new Map<string, string>();
    for (const paragraph of all(body, 'w:p')) {
        const [properties] = all(paragraph, 'w:pPr');
        const style = properties && all(properties, 'w:pStyle')[0]?.attributes['w:val'];
        const level = Number(properties && all(properties, 'w:ilvl')[0]?.attributes['w:val']);
        const isClause = /^(?:Heading[12]|Clause[1AI])$/.test(style ?? '');
        if (!isClause || (properties && all(properties, 'w:numId')[0]?.attributes['w:val'] === '0')) continue;
        counts[level] = (counts[level] ?? 0) + 1;
        counts.fill(0, level + 1);
        for (const { attributes } of all(paragraph, 'w:bookmarkStart')) {
            numbers.set(attributes['w:name'] ?? '', wholeNumber(counts, level));
        }
    }
    return numbers;
}

function wholeNumber([section = 0, second = 0, third = 0, fourth = 0]: readonly number[], level: number): string {
    const letter = String.fromCharCode(96 + (((third - 1) % 26) + 1)).repeat(Math.ceil(third / 26));
    const parts = [`${section}`, `.${second}`, `(${letter})`, `(${ROMAN[fourth]})`];
    return parts.slice(0, level + 1).join('');
}

const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Some words of the headings and paragraphs, long enough to be found and too short to be parted by a line's end. */
function wordsOf(document: Document): readonly string[] {
    const texts = [...JSON.stringify(document.blocks).matchAll(/"type":"(?:text|value|term)","text":"([^"\\]+)"/g)];
    const words = texts.flatMap(([, text = '']) => text.match(/(?<![\p{L}\d])\p{L}{5,12}(?![\p{L}\d])/gu) ?? []);
    return [...new Set(words)].filter((_, index) => index % 7 === 0);
}
