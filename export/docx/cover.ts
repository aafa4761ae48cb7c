import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Detail, TitlePage } from '../../language/render/document.ts';
import { type DocxBlocks, NO_RULES } from './blocks.ts';

/** The first page: title, parties, particulars. */
export function cover(page: TitlePage, blocks: DocxBlocks): readonly (Paragraph | Table)[] {
    const alignment = AlignmentType.CENTER;
    const parties = page.parties.flatMap((party, index) => [
        ...(index === 0 ? [] : [blocks.paragraph(page.joint, { alignment })]),
        new Paragraph({ style: 'CoverText', alignment, children: blocks.inlines.runs(party, { bold: true }) }),
    ]);
    const title = new Paragraph({ style: 'Title', alignment, children: blocks.inlines.runs(page.title) });
    const space = new Paragraph({ spacing: { before: 900 }, children: [new TextRun('')] });
    return [title, ...parties, space, ...(page.details.length === 0 ? [] : [particulars(page.details, blocks)])];
}

const LABEL = 2600;
const VALUE = 3800;

function particulars(details: readonly Detail[], blocks: DocxBlocks): Table {
    const rows = details.map(({ label, value }) => {
        const cells = [
            [blocks.paragraph(label, { style: 'TableText' }), LABEL],
            [new Paragraph({ style: 'TableText', children: blocks.inlines.runs(value, { bold: true }) }), VALUE],
        ] as const;
        return new TableRow({
            children: cells.map(
                ([child, size]) => new TableCell({ width: { size, type: WidthType.DXA }, children: [child] }),
            ),
        });
    });
    return new Table({
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.CENTER,
        width: { size: LABEL + VALUE, type: WidthType.DXA },
        columnWidths: [LABEL, VALUE],
        borders: NO_RULES,
        rows,
    });
}
