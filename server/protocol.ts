/**
 * The messages that our own client and server exchange beyond LSP, by feature. The client imports this file and nothing
 * else of the server.
 */
export * from './protocol/commands.ts';
export * from './protocol/compare.ts';
export * from './protocol/contracts.ts';
export * from './protocol/coverage.ts';
export * from './protocol/diagnosis.ts';
export * from './protocol/document.ts';
export * from './protocol/files.ts';
export * from './protocol/new-contract.ts';
export * from './protocol/paste.ts';
export * from './protocol/preview.ts';
export * from './protocol/session.ts';
export * from './protocol/status.ts';
