/** A node of the structure that assistive technology reads. */
export interface Tag {
    readonly type: TagType;
    readonly parent: Tag | undefined;
    readonly scope?: 'Column' | 'Row' | undefined;
    /** Read out in place of the content. */
    readonly alt?: string | undefined;
}

type TagType =
    | 'Document'
    | 'Sect'
    | 'Title'
    | 'H1'
    | 'H2'
    | 'P'
    | 'BlockQuote'
    | 'Code'
    | 'Caption'
    | 'Figure'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'TOC'
    | 'TOCI';

export function tag(type: TagType, parent: Tag | undefined, more: Pick<Tag, 'scope' | 'alt'> = {}): Tag {
    return { type, parent, ...more };
}

/** Makes the elements of the structure when their content is drawn, so that they stand in reading order. */
export class Structure {
    private readonly document: PDFKit.PDFDocument;
    private readonly elements = new Map<Tag, PDFKit.PDFStructureElement>();
    private readonly roots: PDFKit.PDFStructureElement[] = [];

    constructor(document: PDFKit.PDFDocument) {
        this.document = document;
    }

    /** Draws as content of the element. */
    within(node: Tag, draw: () => void): void {
        this.marked(this.element(node), node.type, draw);
    }

    /** Draws as a link in the element; the annotation is made by `annotate`. */
    link(node: Tag, draw: () => void, annotate: (link: PDFKit.PDFStructureElement) => void): void {
        const link = this.document.struct('Link');
        this.element(node).add(link);
        this.marked(link, 'Link', draw);
        annotate(link);
        // At once, since the library notes the page that is open when an element ends.
        link.end();
    }

    /** Draws what is no content: rules, running heads, what is repeated. */
    artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
        this.document.markContent('Artifact', { type });
        draw();
        this.document.endMarkedContent();
    }

    end(): void {
        for (const root of this.roots) root.end();
    }

    private marked(element: PDFKit.PDFStructureElement, type: string, draw: () => void): void {
        const content = this.document.markStructureContent(type);
        draw();
        this.document.endMarkedContent();
        element.add(content);
    }

    private element(node: Tag): PDFKit.PDFStructureElement {
        const element = this.elements.get(node) ?? this.create(node);
        this.elements.set(node, element);
        return element;
    }

    private create({ type, parent, scope, alt }: Tag): PDFKit.PDFStructureElement {
        const options = { ...(scope && { scope }), ...(alt !== undefined && { alt }) };
        const element = this.document.struct(type, options);
        if (parent) this.element(parent).add(element);
        else this.addRoot(element);
        return element;
    }

    private addRoot(element: PDFKit.PDFStructureElement): void {
        this.document.addStructure(element);
        this.roots.push(element);
    }
}
