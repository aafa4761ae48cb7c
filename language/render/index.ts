/** The door of this layer: a contract becomes a document, and a document becomes text in some format. */
export { type ComposeOptions, compose } from './compose.ts';
export type { Block, Document, Inline } from './document.ts';
export { type HtmlBlock, htmlBlocks, htmlPage } from './html.ts';
export { markdown } from './markdown.ts';
