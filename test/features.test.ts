import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAPABILITIES } from '../server/capabilities.ts';

const page = readFileSync(new URL('../docs/features.md', import.meta.url), 'utf8');

test('the tests that the page of features names are there', () => {
    const links = [...page.matchAll(/\]\((\.\.\/test\/[^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !existsSync(new URL(path, new URL('../docs/', import.meta.url))))).toEqual([]);
});

/** What each capability lets an editor ask. */
const REQUESTS: Readonly<Record<string, string>> = {
    completionProvider: 'completion',
    hoverProvider: 'hover',
    definitionProvider: 'definition',
    typeDefinitionProvider: 'typeDefinition',
    implementationProvider: 'implementation',
    referencesProvider: 'references',
    documentHighlightProvider: 'documentHighlight',
    renameProvider: 'rename',
    documentSymbolProvider: 'documentSymbol',
    workspaceSymbolProvider: 'workspace/symbol',
    foldingRangeProvider: 'foldingRange',
    selectionRangeProvider: 'selectionRange',
    documentLinkProvider: 'documentLink',
    documentFormattingProvider: 'formatting',
    documentRangeFormattingProvider: 'rangeFormatting',
    documentOnTypeFormattingProvider: 'onTypeFormatting',
    codeActionProvider: 'codeAction',
    codeLensProvider: 'codeLens',
    inlayHintProvider: 'inlayHint',
    semanticTokensProvider: 'semanticTokens',
    linkedEditingRangeProvider: 'linkedEditingRange',
    callHierarchyProvider: 'CallHierarchy',
    typeHierarchyProvider: 'TypeHierarchy',
};

test('everything that the server offers stands on the page of features', () => {
    const offered = Object.keys(CAPABILITIES).filter((name) => name.endsWith('Provider'));
    expect(offered.filter((name) => !page.includes(REQUESTS[name] ?? name))).toEqual([]);
});
