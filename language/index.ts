/** The door for the command line and tools: texts in, findings and contracts out. No Langium type passes it. */
export { fileName, resolveImport, canonicalUri } from './files/paths.ts';
export { Project } from './files/project.ts';
export { format } from './messages/message.ts';
export { FINDINGS_EN } from './messages/findings.en.ts';
export type { Contract } from './model/composed.ts';
export type { Finding, Intent, Message, Related, Severity } from './model/finding.ts';
export type { Span } from './model/source.ts';
