/** The door for the command line and tools: texts in, findings and contracts out. No Langium type passes it. */

export { describe, describeFinding } from './describe.ts';
export { canonicalUri, fileName, resolveImport } from './files/paths.ts';
export { Project } from './files/project.ts';
export { type CheckOptions, findingsOf } from './findings.ts';
export { englishInterface } from './interface/english.ts';
export type { InterfaceWords } from './messages/interface.ts';
export type { Contract } from './model/composed.ts';
export type { Finding, Intent, Message, Related, Severity } from './model/finding.ts';
export type { Span } from './model/source.ts';
export { format as formatText, type Layout, layOut, type TextEdit } from './syntax/format.ts';
