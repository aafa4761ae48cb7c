/** What pdfkit can do and its published types do not know yet. */
declare namespace PDFKit {
    namespace Mixins {
        interface StructureElementOptions {
            readonly scope?: 'Row' | 'Column';
        }

        interface LinkOptions {
            readonly structParent: PDFStructureElement;
            /** A text in its wrapper: the library writes a plain string as a name. */
            readonly Contents: object;
        }

        interface PDFAnnotation {
            goTo(x: number, y: number, w: number, h: number, name: string, options: LinkOptions): this;
            link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): this;
        }
    }

    interface PDFOutline {
        addItem(title: string, options: { top: number; left: number; fit: boolean }): PDFOutline;
    }
}
