/** What an export needs to know besides the document. */
export interface ExportOptions {
    /** ISO date: when the file says that it was made. The same document and day give the same bytes. */
    readonly today: string;
}
