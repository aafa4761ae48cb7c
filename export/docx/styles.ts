import { AlignmentType, type ILevelsOptions, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** Fonts that every Word has, and whose metrics its substitutes share. */
const TEXT = 'Cambria';
const HEADING = 'Calibri';
const INK = '1B1F24';
const ACCENT = '1F3A5F';
const SOFT = '57606A';

/** Said where a height of lines is, since LibreOffice takes it for a fixed one otherwise. */
const AUTO = 'auto' as const;

/** Where text stands below each kind of number, in twentieths of a point. */
export const INDENT = [720, 720, 1287, 1854] as const;
const HANGING = [720, 720, 567, 567] as const;

/** The one list of the document: 1, 1.1, (a), (i). Its first two levels are headings, and 1.1 may be a clause. */
export const CLAUSES = 'clauses';
export const BULLETS = 'bullets';
export const PARTIES = 'parties';
export const orderedFrom = (start: number) => `ordered-${start}`;

/** Styles of the four depths of a clause; the first is never used, since a clause stands under a heading. */
export const CLAUSE_STYLES = ['Clause1', 'Clause1', 'ClauseA', 'ClauseI'] as const;

export const styles = (language: string): IStylesOptions => ({
    default: {
        document: {
            run: { font: TEXT, size: 21, color: INK, language: { value: LOCALES[language] ?? language } },
            paragraph: { spacing: { after: 120, line: 276, lineRule: AUTO } },
        },
        title: {
            run: { font: HEADING, size: 52, bold: true, color: ACCENT },
            paragraph: { spacing: { before: 3000, after: 900 } },
        },
        heading1: {
            next: 'Normal',
            run: { font: HEADING, size: 26, bold: true, color: ACCENT },
            paragraph: { keepNext: true, keepLines: true, spacing: { before: 360, after: 120 } },
        },
        heading2: {
            next: 'Normal',
            run: { font: HEADING, size: 22, bold: true, color: INK },
            paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } },
        },
        hyperlink: { run: { color: INK, underline: {} } },
    },
    paragraphStyles: [
        { id: 'Clause1', name: 'Clause 1.1', basedOn: 'Normal', quickFormat: true },
        { id: 'ClauseA', name: 'Clause (a)', basedOn: 'Normal', quickFormat: true },
        { id: 'ClauseI', name: 'Clause (i)', basedOn: 'Normal', quickFormat: true },
        { id: 'Party', name: 'Party', basedOn: 'Normal', quickFormat: true },
        { id: 'CoverText', name: 'Cover Text', basedOn: 'Normal', run: { size: 26 } },
        { id: 'ContentsHeading', name: 'Contents Heading', basedOn: 'Normal', ...contentsHeading },
        { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', ...contents(0, 80) },
        { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', ...contents(567, 0) },
        { id: 'TableText', name: 'Table Text', basedOn: 'Normal', ...tableText },
        { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { font: HEADING, bold: true } },
        { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { italics: true }, paragraph: { keepNext: true } },
        { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true, color: SOFT } },
        { id: 'Listing', name: 'Listing', basedOn: 'Normal', run: { font: 'Courier New', size: 18 } },
        { id: 'RunningHead', name: 'Running Head', basedOn: 'Normal', ...running },
        { id: 'SignatureLine', name: 'Signature Line', basedOn: 'Normal', ...signature },
    ],
});

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE' };

const contentsHeading = {
    run: { font: HEADING, size: 26, bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { after: 160 } },
};
const tableText = { run: { size: 19 }, paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: AUTO } } };
const running = { run: { font: HEADING, size: 17, color: SOFT }, paragraph: { spacing: { after: 0 } } };
const signature = { run: { size: 17, color: SOFT }, paragraph: { keepNext: true, spacing: { before: 0, after: 0 } } };

function contents(left: number, before: number) {
    return {
        run: { size: 20 },
        paragraph: { indent: { left }, spacing: { before, after: 20, line: 252, lineRule: AUTO } },
    };
}

/** `starts` are the numbers that ordered lists of the text begin with, one list of the format for each. */
export const numbering = (starts: ReadonlySet<number>): INumberingOptions => ({
    config: [
        { reference: CLAUSES, levels: clauseLevels() },
        { reference: BULLETS, levels: [0, 1, 2, 3, 4, 5, 6, 7, 8].map(bullet) },
        { reference: PARTIES, levels: [{ ...level(0, '(%1)', LevelFormat.DECIMAL, 'Party'), ...hanging(0) }] },
        ...[...starts].map((start) => ({
            reference: orderedFrom(start),
            levels: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((each) => ({
                ...level(each, `%${each + 1}.`, LevelFormat.DECIMAL),
                start,
            })),
        })),
    ],
});

function clauseLevels(): readonly ILevelsOptions[] {
    return [
        { ...level(0, '%1', LevelFormat.DECIMAL, 'Heading1'), ...hanging(0) },
        { ...level(1, '%1.%2', LevelFormat.DECIMAL, 'Heading2'), ...hanging(1) },
        { ...level(2, '(%3)', LevelFormat.LOWER_LETTER, 'ClauseA'), ...hanging(2) },
        { ...level(3, '(%4)', LevelFormat.LOWER_ROMAN, 'ClauseI'), ...hanging(3) },
    ];
}

function level(number: number, text: string, format: ILevelsOptions['format'], style?: string): ILevelsOptions {
    return {
        level: number,
        text,
        alignment: AlignmentType.LEFT,
        ...(format && { format }),
        ...(style && { style: { style } }),
    };
}

function hanging(depth: 0 | 1 | 2 | 3) {
    const indent = { left: INDENT[depth], hanging: HANGING[depth] };
    return { style: { style: LEVEL_STYLES[depth], paragraph: { indent } } };
}

const LEVEL_STYLES = ['Heading1', 'Heading2', 'ClauseA', 'ClauseI'] as const;

function bullet(number: number): ILevelsOptions {
    return level(number, number % 2 === 0 ? '•' : '–', LevelFormat.BULLET);
}
