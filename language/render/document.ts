import type { Status } from '../analysis/coverage/result.ts';
import type { Span } from '../model/source.ts';
import type { Picture } from './pictures/picture.ts';

/** A contract as people read it, before any format: what stands where, numbered and worded. */
export interface Document {
    readonly title: string;
    /** BCP 47 tag of the fixed wording. */
    readonly language: string;
    /** The file of the contract; sources in other files name theirs. */
    readonly uri: string;
    /** Heads the list of sections, in formats that have one. */
    readonly contents: string;
    /** Stands at the foot of every page of formats that have pages, with `{page}` and `{pages}` in it. */
    readonly pageLabel: string;
    /** What lists of documents show about this one. */
    readonly properties: Properties;
    readonly blocks: readonly Block[];
}

export interface Properties {
    /** The parties, as one line. */
    readonly subject: string;
    /** Who offers the agreement. */
    readonly author: string;
    /** The number of the agreement; empty without one. */
    readonly identifier: string;
}

interface BlockBase {
    /** Made from the kind and name of a declaration, so it stays while the text around it changes. */
    readonly key: string;
    readonly source?: Span | undefined;
    /** In a comparison of two documents: all of it is in one of them alone. Its inlines are marked as well. */
    readonly revision?: Revision | undefined;
}

export type Revision = 'inserted' | 'deleted';

/** What may be referred to: the anchor is unique in its document. */
interface Anchored extends BlockBase {
    readonly anchor?: string | undefined;
}

export type Block =
    | TitlePage
    | Section
    | Clause
    | Paragraph
    | Table
    | Figure
    | List
    | DefinitionList
    | PartyBlock
    | SignatureBlock
    | Quotation
    | Preformatted;

/** A heading and what stands under it. Level 1 is a section of the document, level 2 one declaration in it. */
export interface Section extends Anchored {
    readonly type: 'section';
    readonly level: 1 | 2;
    /** `5` or `5.2`; empty for the parts that carry no number. */
    readonly number: string;
    readonly numbered: boolean;
    readonly heading: readonly Inline[];
    readonly children: readonly Block[];
}

/** A numbered statement without a heading: 4.1, (a) or (i), by its depth. */
export interface Clause extends Anchored {
    readonly type: 'clause';
    /** As printed beside it. */
    readonly label: string;
    /** As referred to from elsewhere: `4.1(a)`. */
    readonly number: string;
    readonly children: readonly Block[];
}

export interface Paragraph extends BlockBase {
    readonly type: 'paragraph';
    readonly inlines: readonly Inline[];
}

export type Alignment = 'start' | 'center' | 'end';

export interface Column {
    readonly heading: readonly Inline[];
    readonly align: Alignment;
}

export interface Table extends BlockBase {
    readonly type: 'table';
    readonly caption?: readonly Inline[] | undefined;
    /** The first column heads its rows. Without any heading text there is no header row. */
    readonly columns: readonly Column[];
    readonly rows: readonly TableRow[];
}

export interface TableRow extends Anchored {
    /** How what the row tells of stands; its words say it too. */
    readonly status?: Status | undefined;
    readonly cells: readonly TableCell[];
}

export interface TableCell {
    readonly anchor?: string | undefined;
    readonly source?: Span | undefined;
    readonly inlines: readonly Inline[];
}

/** A picture with its caption. The table says the same; it stands for the picture where that cannot be drawn or seen. */
export interface Figure extends Anchored {
    readonly type: 'figure';
    /** Counted through the document from 1. */
    readonly number: string;
    /** `Figure 1` */
    readonly label: string;
    readonly caption: readonly Inline[];
    readonly picture: Picture;
    /** Names the table where a reader has to open it. */
    readonly tableLabel: string;
    readonly table: Table;
}

export interface List extends BlockBase {
    readonly type: 'list';
    readonly ordered: boolean;
    readonly start: number;
    readonly items: readonly (readonly Block[])[];
}

export interface DefinitionList extends BlockBase {
    readonly type: 'definitions';
    readonly items: readonly Definition[];
}

export interface Definition extends Anchored {
    readonly term: readonly Inline[];
    readonly children: readonly Block[];
}

/** One party as the head of a contract introduces it. */
export interface PartyBlock extends Anchored {
    readonly type: 'party';
    /** `(1)` */
    readonly label: string;
    readonly statement: readonly Inline[];
    readonly details: readonly Detail[];
    readonly children: readonly Block[];
}

/** A name and its value, one line. */
export interface Detail {
    readonly label: readonly Inline[];
    readonly value: readonly Inline[];
}

export interface TitlePage extends BlockBase {
    readonly type: 'title page';
    readonly title: readonly Inline[];
    /** Between them stands `joint`. */
    readonly parties: readonly (readonly Inline[])[];
    readonly joint: readonly Inline[];
    readonly details: readonly Detail[];
}

export interface SignatureBlock extends BlockBase {
    readonly type: 'signatures';
    readonly parties: readonly Signatory[];
}

export interface Signatory {
    readonly key: string;
    readonly heading: readonly Inline[];
    /** What is to be filled in by hand: signature, name, position, date. */
    readonly lines: readonly (readonly Inline[])[];
}

export interface Quotation extends BlockBase {
    readonly type: 'quotation';
    readonly children: readonly Block[];
}

export interface Preformatted extends BlockBase {
    readonly type: 'preformatted';
    readonly text: string;
}

export type Inline =
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'strong'; readonly children: readonly Inline[] }
    | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
    /** In a comparison of two documents: what is in one of them alone. */
    | { readonly type: Revision; readonly children: readonly Inline[] }
    | { readonly type: 'code'; readonly text: string }
    | { readonly type: 'break' }
    /** The scheme of `url` is one of http, https and mailto. */
    | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
    | Reference
    | NumberOf
    /** A term at the place that defines it. */
    | { readonly type: 'term'; readonly text: string; readonly source?: Span | undefined }
    /** Something that the contract's author wrote, as opposed to fixed wording. */
    | { readonly type: 'value'; readonly text: string; readonly source?: Span | undefined }
    /** What is missing or means nothing, shown so that nobody overlooks it. */
    | {
          readonly type: 'mark';
          readonly reason: 'not stated' | 'unknown name';
          readonly text: string;
          readonly source?: Span | undefined;
      };

/** The number of a section or clause where a sentence names it, live in formats that can count. */
export interface NumberOf {
    readonly type: 'number of';
    /** The key of the section or clause. */
    readonly holder: string;
    readonly text: string;
}

/** Points to another place of the document. */
export interface Reference {
    readonly type: 'reference';
    readonly target: string;
    readonly text: string;
    /** The number of the section or clause that holds the target; empty where it has none. */
    readonly number: string;
    /** Whether that number is shown beside the name. */
    readonly numbered: boolean;
    readonly source?: Span | undefined;
}
