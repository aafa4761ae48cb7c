/** The door of this layer: a contract becomes a document, and a document becomes text in some format. */
export { type ComposeOptions, compose } from './compose.ts';
export { countsText, noteOf, shortText } from './coverage/notes.ts';
export { STATUS_KEYS } from './coverage/requirements.ts';
export { composeCoverage } from './coverage.ts';
export type { Block, Document, Inline } from './document.ts';
export { type HtmlBlock, htmlBlocks, htmlPage, placedBlocks } from './html.ts';
export { markdown } from './markdown.ts';
export { Words } from './words.ts';
export { type Audience, audiences } from './writer.ts';
